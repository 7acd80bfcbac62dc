import { mkdir, open, readdir, readFile, rename, unlink } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import type { Disk, DiskFile, OpenMode } from './disk';
import { systemCode } from './disk-problem';

const FLAGS = { read: 'r', update: 'r+', create: 'wx' } as const satisfies Record<OpenMode, string>;

/** A virus scanner on Windows holds a fresh file open for a moment; renaming it then fails with one of these. */
const BUSY_CODES = new Set(['EPERM', 'EACCES', 'EBUSY']);
const RENAME_ATTEMPTS = 10;
const RENAME_PAUSE_MS = 100;

/**
 * File systems that know no fsync of a folder answer with one of these, and folders that may be written but not
 * read with the last two; names there are as durable as that system makes them.
 */
const FOLDER_SYNC_UNKNOWN = new Set(['EINVAL', 'ENOTSUP', 'EISDIR', 'EBADF', 'EACCES', 'EPERM']);

/** The disk of this computer, through `node:fs`. */
export const realDisk: Disk = {
  open: async (path, mode) => diskFile(await open(path, FLAGS[mode])),
  readFile: (path) => readFile(path),
  list: (folder) => readdir(folder),
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true });
  },
  rename: process.platform === 'win32' ? renamePatiently : rename,
  remove: unlink,
  syncFolder,
};

function diskFile(handle: FileHandle): DiskFile {
  return {
    read: async (into, position) => (await handle.read(into, 0, into.length, position)).bytesRead,
    write: async (bytes, position) => (await handle.write(bytes, 0, bytes.length, position)).bytesWritten,
    truncate: (length) => handle.truncate(length),
    sync: () => handle.sync(),
    syncData: () => handle.datasync(),
    close: () => handle.close(),
  };
}

async function renamePatiently(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (attempt === RENAME_ATTEMPTS || !BUSY_CODES.has(systemCode(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, RENAME_PAUSE_MS));
    }
  }
}

async function syncFolder(path: string): Promise<void> {
  // Windows cannot open a folder for syncing; NTFS journals names by itself.
  if (process.platform === 'win32') return;
  try {
    await syncOpened(await open(path, 'r'));
  } catch (error) {
    if (!FOLDER_SYNC_UNKNOWN.has(systemCode(error))) throw error;
  }
}

async function syncOpened(folder: FileHandle): Promise<void> {
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

import { dirname } from 'node:path';
import type { Disk, DiskFile } from './disk';
import { SyncFailed, systemCode } from './disk-problem';

/** Bytes per write or read of a large file: small enough that hashing one piece does not hold up anything. */
export const PIECE_BYTES = 1 << 16;

/** The contents of a file, in order; from memory or while they are being read elsewhere. */
export type Chunks = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** Writes all of `bytes` at `position`, asking again after every short write. */
export async function writeAll(file: DiskFile, bytes: Uint8Array, position: number): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const written = await file.write(bytes.subarray(done), position + done);
    if (written <= 0) throw Object.assign(new Error('the disk took no bytes'), { code: 'ENOSPC' });
    done += written;
  }
}

/** Runs a sync and marks its failure, so that nobody mistakes it for an error that may be tried again. */
export async function syncOrStop(sync: () => Promise<void>): Promise<void> {
  try {
    await sync();
  } catch (error) {
    throw new SyncFailed(error);
  }
}

/**
 * Creates a file whose contents are on the medium when this returns; its name is so only after `syncFolder`.
 *
 * Fails with `EEXIST` where the name is taken. A half-written file is removed again.
 */
export async function createFile(disk: Disk, path: string, chunks: Chunks): Promise<void> {
  const file = await disk.open(path, 'create');
  try {
    let position = 0;
    for await (const piece of inPieces(chunks)) {
      await writeAll(file, piece, position);
      position += piece.length;
    }
    await syncOrStop(() => file.sync());
  } catch (error) {
    await file.close().catch(ignore);
    await disk.remove(path).catch(ignore);
    throw error;
  }
  await file.close();
}

/** Renames a finished file into place and makes the names durable. */
export async function moveDurably(disk: Disk, from: string, to: string): Promise<void> {
  await disk.rename(from, to);
  await syncFolderOrStop(disk, dirname(to));
}

/** Makes the names inside `folder` durable, or marks the failure as one that ends writing. */
export function syncFolderOrStop(disk: Disk, folder: string): Promise<void> {
  return syncOrStop(() => disk.syncFolder(folder));
}

/** The contents of a file in pieces of at most {@link PIECE_BYTES}. */
export async function* readPieces(disk: Disk, path: string): AsyncGenerator<Uint8Array> {
  const file = await disk.open(path, 'read');
  try {
    for (let position = 0; ;) {
      const buffer = new Uint8Array(PIECE_BYTES);
      const count = await file.read(buffer, position);
      if (count <= 0) return;
      position += count;
      yield buffer.subarray(0, count);
    }
  } finally {
    await file.close();
  }
}

/** The contents of a file, or undefined where there is none. */
export async function readIfPresent(disk: Disk, path: string): Promise<Uint8Array | undefined> {
  try {
    return await disk.readFile(path);
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

/** Nothing by that name, or something on the way to it that is no folder. */
function isAbsent(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(systemCode(error));
}

/** The names inside a folder, or none where the folder is missing. */
export async function listIfPresent(disk: Disk, folder: string): Promise<readonly string[]> {
  try {
    return await disk.list(folder);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}

/** For clearing up after a failure that is already being reported; a second failure adds nothing. */
export function ignore(): void {}

/** Joins small chunks and cuts large ones, so that one write is about one piece. */
async function* inPieces(chunks: Chunks): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length; from += PIECE_BYTES) {
      const part = chunk.subarray(from, from + PIECE_BYTES);
      waiting.push(part);
      size += part.length;
      if (size < PIECE_BYTES) continue;
      yield Buffer.concat(waiting, size);
      waiting = [];
      size = 0;
    }
  }
  if (size > 0) yield Buffer.concat(waiting, size);
}

import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A real file system of a few kilobytes. */
export interface TinyDisk {
  readonly folder: string;
  /** From now on every write fails with EROFS. */
  readonly makeReadOnly: () => Promise<void>;
}

/**
 * Why no small file system can be mounted here; undefined where one can. Only Linux has tmpfs, and only root may
 * mount it.
 */
export async function whyNoTinyDisk(): Promise<string | undefined> {
  if (process.platform !== 'linux') return 'there is no tmpfs on this system';
  if (process.getuid?.() !== 0) return 'mounting a tmpfs needs root';
  try {
    await withTinyDisk(64, () => Promise.resolve());
    return undefined;
  } catch (error) {
    return `mounting a tmpfs failed: ${String(error)}`;
  }
}

/** Runs a test on a tmpfs of that many kilobytes, which is unmounted afterwards. */
export async function withTinyDisk(
  kilobytes: number,
  test: (disk: TinyDisk) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'codeboom-tiny-'));
  await run('mount', ['-t', 'tmpfs', '-o', `size=${String(kilobytes)}k`, 'tmpfs', folder]);
  try {
    await test({
      folder,
      makeReadOnly: async () => {
        await run('mount', ['-o', 'remount,ro', folder]);
      },
    });
  } finally {
    await run('umount', ['-l', folder]);
    await rm(folder, { recursive: true });
  }
}

import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fail, ok, type Result } from '../../shared/lib/result';

/**
 * Writes a file that is whole or absent, on disk when it returns; what stood there before is replaced.
 *
 * The bytes go to a neighbour first, because a full disk must not cost a person the file they had.
 */
export async function writeFileWhole(path: string, bytes: Uint8Array): Promise<Result<null>> {
  const temporary = `${path}.${randomBytes(4).toString('hex')}.part`;
  try {
    await writeAndSync(temporary, bytes);
    await rename(temporary, path);
    await syncFolder(dirname(path));
    return ok(null);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    const detail = error instanceof Error ? error.message : String(error);
    return fail(
      'file-not-written',
      'The file could not be written. The study is safe. Choose another place.',
      detail,
    );
  }
}

async function writeAndSync(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder for syncing; the rename is durable there with the file itself.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { fail, ok, type Result } from '../../shared/lib/result';

/**
 * Where a file goes that a command writes, looked at before the work is done.
 *
 * Its folder must exist and it may not be a folder itself. Nothing is ever written into the study's own folder:
 * there it would replace what the study lives on, or travel along with every copy.
 */
export async function outFile(asked: string, study: string): Promise<Result<string>> {
  const path = resolve(asked);
  const folder = await realpath(dirname(path)).catch(() => null);
  if (folder === null || !(await isFolder(folder))) {
    return fail(
      'folder-missing',
      `There is no folder “${dirname(asked)}”. Nothing was written. Make it first, or choose another.`,
    );
  }
  const whole = join(folder, basename(path));
  if (await isFolder(whole))
    return fail('is-folder', `“${asked}” is a folder. Nothing was written. Add the name of the file.`);
  const own = await realpath(study).catch(() => resolve(study));
  if (whole.startsWith(own + sep))
    return fail(
      'inside-study',
      `“${asked}” is inside the study. Nothing was written. Choose another folder.`,
    );
  return ok(whole);
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

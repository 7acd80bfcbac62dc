import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { MAX_BATCH_FILES } from '../../shared/import/import-limits';
import { fail, ok } from '../../shared/lib/result';
import type { Result } from '../../shared/lib/result';

/**
 * Paths of the files in a folder and in the folders directly in it, by name; hidden files, the lock files of word
 * processors and links are passed over. A folder of more than `MAX_BATCH_FILES` is refused.
 */
export async function folderFiles(folder: string): Promise<Result<readonly string[]>> {
  const paths: string[] = [];
  try {
    const { files, folders } = await listed(folder);
    paths.push(...files);
    for (const inner of folders) {
      if (paths.length > MAX_BATCH_FILES) break;
      paths.push(...(await listed(inner)).files);
    }
  } catch (error) {
    return fail(
      'folder-unreadable',
      'This folder could not be read. Nothing was imported from it. See whether you may open it, or choose the files themselves.',
      error instanceof Error ? error.message : String(error),
    );
  }
  if (paths.length > MAX_BATCH_FILES) {
    return fail(
      'folder-too-large',
      `This folder holds more than ${MAX_BATCH_FILES} files. Nothing was imported from it. Choose a smaller folder, or the files themselves.`,
    );
  }
  if (paths.length === 0)
    return fail('folder-empty', 'There are no files in this folder. Nothing was imported from it.');
  return ok(paths);
}

async function listed(
  folder: string,
): Promise<{ readonly files: readonly string[]; readonly folders: readonly string[] }> {
  const entries = (await readdir(folder, { withFileTypes: true }))
    .filter(({ name }) => !/^(?:\.|~\$)/.test(name))
    .sort((a, b) => a.name.localeCompare(b.name, 'nl', { numeric: true }));
  const pathsOf = (chosen: typeof entries): readonly string[] => chosen.map(({ name }) => join(folder, name));
  return {
    files: pathsOf(entries.filter((entry) => entry.isFile())),
    folders: pathsOf(entries.filter((entry) => entry.isDirectory())),
  };
}

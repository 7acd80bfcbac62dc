import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { fail, type Result } from '../../shared/lib/result';
import { readWords } from './read-words';

/** More than any table or code tree has; a larger file is another file. */
const MOST_BYTES = 50_000_000;

/** A pipe must not make the program wait for a writer; Windows has none. */
const WITHOUT_WAITING = process.platform === 'win32' ? 0 : constants.O_NONBLOCK;

/** A text file of the user's, in any usual encoding, or the sentence that it cannot be read. */
export async function readText(path: string): Promise<Result<string>> {
  const name = basename(path);
  try {
    const file = await open(path, constants.O_RDONLY | WITHOUT_WAITING);
    try {
      const stat = await file.stat();
      if (!stat.isFile()) return unreadable(name, 'is no file');
      if (stat.size > MOST_BYTES) return unreadable(name, 'is too large');
      return readWords(name, await file.readFile());
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reason =
      code === 'ENOENT'
        ? 'does not exist'
        : code === 'EACCES'
          ? 'may not be opened by you'
          : 'cannot be read';
    return unreadable(name, reason, error instanceof Error ? error.message : String(error));
  }
}

function unreadable(name: string, reason: string, detail?: string): Result<never> {
  return fail('file-unreadable', `“${name}” ${reason}. Nothing was changed. Choose another file.`, detail);
}

import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { z } from 'zod';

/** The part of a key file that is not encrypted and says whose it is. */
const keyOwner = z.object({ study: z.string() });

/** More than any key file has; nothing larger is read to find out whose it is. */
const MOST_BYTES = 20_000_000;

/** The key lies beside the study folder: a folder that is copied or synced does not take it along. */
export function keyPath(folder: string): string {
  const whole = resolve(folder);
  return join(dirname(whole), `${basename(whole).replace(/\.codeboom$/, '')}.key`);
}

/**
 * The key file beside a study, or null where there is none.
 *
 * Found by its name and, since folders are renamed, copied and linked to, by the study it says it belongs to.
 * A file of the right name that cannot be read counts as the key: not knowing must not pass for safe.
 */
export async function findKeyFile(folder: string, study: string): Promise<string | null> {
  const real = await realpath(folder).catch(() => resolve(folder));
  const named = [...new Set([keyPath(folder), keyPath(real)])];
  for (const path of named) if (blocks(await ownerOf(path, study))) return path;
  for (const beside of new Set(named.map(dirname))) {
    const names = await readdir(beside).catch(() => []);
    for (const path of names.filter((name) => name.endsWith('.key')).map((name) => join(beside, name))) {
      if ((await ownerOf(path, study)) === 'this') return path;
    }
  }
  return null;
}

type Owner = 'this' | 'another' | 'unknown' | 'no-file';

function blocks(owner: Owner): boolean {
  return owner === 'this' || owner === 'unknown';
}

async function ownerOf(path: string, study: string): Promise<Owner> {
  try {
    if ((await stat(path)).size > MOST_BYTES) return 'unknown';
    const owner = keyOwner.safeParse(JSON.parse(await readFile(path, 'utf8')));
    if (!owner.success) return 'unknown';
    return owner.data.study === study ? 'this' : 'another';
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'no-file' : 'unknown';
  }
}

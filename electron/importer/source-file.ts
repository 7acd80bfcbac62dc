import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';

import { refusalBySize } from '../../shared/import/registry';
import { refusedFile } from '../../shared/import/refusal';
import type { Refusal } from '../../shared/import/refusal';
import { ok } from '../../shared/lib/result';
import type { Result } from '../../shared/lib/result';

/** Else opening a named pipe waits for somebody to write to it; Windows has neither. */
const WITHOUT_WAITING = process.platform === 'win32' ? 0 : constants.O_NONBLOCK;

/** A file that a person chose to import; it is read only when its turn comes. */
export interface ImportFile {
  /** Name without folder, for sentences and the title. */
  readonly name: string;
  readonly read: () => Promise<Result<Uint8Array>>;
}

/**
 * A file on disk.
 *
 * Its size is looked at before a byte is read, and no more bytes are read than that, so a huge or growing file
 * costs nothing. A folder, a device or a file that may not be opened is refused with a sentence.
 */
export function sourceFile(path: string): ImportFile {
  const name = basename(path);
  return {
    name,
    async read() {
      let handle: FileHandle | undefined;
      try {
        handle = await open(path, constants.O_RDONLY | WITHOUT_WAITING);
        return await readChecked(handle, name);
      } catch (error) {
        return refusedFile(name, refusalOf(error));
      } finally {
        await handle?.close();
      }
    },
  };
}

/** A file that is in memory already; without bytes, one that was too large to be brought along. */
export function heldFile(name: string, size: number, bytes: Uint8Array | null): ImportFile {
  const refusal = refusalBySize(name, bytes?.length ?? size);
  return {
    name,
    read: () => {
      if (refusal !== undefined) return Promise.resolve(refusedFile(name, refusal));
      if (bytes === null)
        return Promise.resolve(refusedFile(name, { code: 'file-empty', reason: 'it is empty' }));
      return Promise.resolve(ok(bytes));
    },
  };
}

async function readChecked(handle: FileHandle, name: string): Promise<Result<Uint8Array>> {
  const stat = await handle.stat();
  if (!stat.isFile()) return refusedFile(name, { code: 'not-a-file', reason: 'it is not a file' });
  const refusal = refusalBySize(name, stat.size);
  if (refusal !== undefined) return refusedFile(name, refusal);
  const bytes = new Uint8Array(stat.size);
  let filled = 0;
  while (filled < bytes.length) {
    const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return ok(bytes.subarray(0, filled));
}

const REASONS: ReadonlyMap<string, Refusal> = new Map([
  ['ENOENT', { code: 'file-missing', reason: 'there is no such file' }],
  [
    'EACCES',
    {
      code: 'file-forbidden',
      reason: 'you may not open it',
      advice: 'Ask its owner, or copy it to your own folder.',
    },
  ],
  [
    'EPERM',
    {
      code: 'file-forbidden',
      reason: 'you may not open it',
      advice: 'Ask its owner, or copy it to your own folder.',
    },
  ],
  ['EISDIR', { code: 'not-a-file', reason: 'it is a folder' }],
  [
    'EBUSY',
    {
      code: 'file-busy',
      reason: 'another program has it open',
      advice: 'Close it there and import it again.',
    },
  ],
]);

function refusalOf(error: unknown): Refusal {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return REASONS.get(code) ?? { code: 'file-unreadable', reason: `the disk reported ${code}` };
}

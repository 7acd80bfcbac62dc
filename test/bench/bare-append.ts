import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { timeEach } from './measure';

/** What appending `bytes` bytes to a file and syncing them costs this disk by itself: the limit of any journal. */
export async function timeBareAppend(
  folder: string,
  bytes: number,
  runs: number,
): Promise<readonly number[]> {
  const file = await open(join(folder, 'bare-append.tmp'), 'a');
  const line = Buffer.alloc(bytes, 97);
  try {
    return await timeEach(runs, async () => {
      await file.write(line);
      await file.datasync();
    });
  } finally {
    await file.close();
  }
}

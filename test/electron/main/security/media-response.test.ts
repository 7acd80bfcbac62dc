import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mediaResponse } from '../../../../electron/main/security/media-response';

const PIECE = 1 << 20;
const sound = Uint8Array.from({ length: PIECE + 100 }, (_, index) => index % 251);
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'codeboom-media-'));
  await writeFile(join(folder, 'a.media'), sound);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function answer(range: string | null): Promise<readonly unknown[]> {
  const response = await mediaResponse({ path: join(folder, 'a.media'), type: 'audio/ogg' }, range);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return [response.status, response.headers.get('Content-Range'), bytes.length, bytes[0]];
}

describe('a request for a part of a recording', () => {
  it.each([
    [null, [206, `bytes 0-${PIECE - 1}/${sound.length}`, PIECE, 0]],
    ['bytes=10-19', [206, `bytes 10-19/${sound.length}`, 10, 10]],
    [`bytes=${PIECE}-`, [206, `bytes ${PIECE}-${PIECE + 99}/${sound.length}`, 100, PIECE % 251]],
    ['bytes=0-99999999', [206, `bytes 0-${PIECE - 1}/${sound.length}`, PIECE, 0]],
    [`bytes=${sound.length}-`, [416, `bytes */${sound.length}`, 0, undefined]],
    ['bytes=20-10', [416, `bytes */${sound.length}`, 0, undefined]],
    ['frames=1-2', [206, `bytes 0-${PIECE - 1}/${sound.length}`, PIECE, 0]],
  ])('%s is answered with one piece at most', async (range, expected) => {
    expect(await answer(range)).toEqual(expected);
  });
});

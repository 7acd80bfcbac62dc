import { expect, test } from 'vitest';
import { expectOk } from '../../../shared/lib/result';
import { SourceFiles } from '../../../electron/storage/source-files';
import { ModelDisk, systemError } from '../../support/model-disk';
import { overridden } from '../../support/overridden-disk';

const FOLDER = '/study/sources';
const text = Buffer.from('Leerling 03: de stage was leuk\n');
const sha256 = 'b7e7d0a8bf39b7b0f4fd09b6a8b7de9d1d7d8a1f44ea1e3a1a0be4f7f6d0f0a1';

function emptyDisk(): ModelDisk {
  return ModelDisk.holding(new Map([[`${FOLDER}/readme.txt`, new Uint8Array()]]));
}

function sourcesOn(disk: ModelDisk): SourceFiles {
  let nonce = 0;
  return new SourceFiles(disk, FOLDER, () => String((nonce += 1)));
}

test('a source is stored under its sha256 and read back', async () => {
  const disk = emptyDisk();
  const sources = sourcesOn(disk);
  const stored = expectOk(await sources.put(text, 'text'));
  expect([...disk.contents().keys()]).toContain(`${FOLDER}/${stored}.txt`);
  expect(Buffer.from(expectOk(await sources.read(stored, 'text')))).toEqual(text);
});

test('text and original of the same bytes are separate files', async () => {
  const disk = emptyDisk();
  const sources = sourcesOn(disk);
  const stored = expectOk(await sources.put(text, 'original'));
  expect(await sources.read(stored, 'text')).toMatchObject({ ok: false, error: { code: 'source-missing' } });
  expectOk(await sources.put(text, 'text'));
  expect([...disk.contents().keys()].filter((path) => path.includes(stored))).toEqual([
    `${FOLDER}/${stored}.original`,
    `${FOLDER}/${stored}.txt`,
  ]);
});

test('a source changed from outside is refused, and storing it again mends it', async () => {
  const disk = emptyDisk();
  const stored = expectOk(await sourcesOn(disk).put(text, 'text'));
  const changed = ModelDisk.holding(
    new Map([...disk.contents(), [`${FOLDER}/${stored}.txt`, Buffer.from('x')]]),
  );
  const sources = sourcesOn(changed);
  expect(await sources.read(stored, 'text')).toMatchObject({ ok: false, error: { code: 'source-damaged' } });
  expectOk(await sources.put(text, 'text'));
  expect(Buffer.from(expectOk(await sources.read(stored, 'text')))).toEqual(text);
});

test('a missing source is told as missing', async () => {
  expect(await sourcesOn(emptyDisk()).read(sha256, 'text')).toMatchObject({
    error: { code: 'source-missing' },
  });
});

test('a source that could not be stored leaves nothing half-written', async () => {
  const disk = emptyDisk();
  const full = overridden(disk, { rename: () => Promise.reject(systemError('ENOSPC')) });
  const sources = new SourceFiles(full, FOLDER, () => 'ab12');
  expect(await sources.put(text, 'text')).toMatchObject({ ok: false, error: { code: 'disk-full' } });
  expect([...disk.contents().keys()]).toEqual([`${FOLDER}/readme.txt`]);
});

test('only a sha256 names a source', async () => {
  await expect(sourcesOn(emptyDisk()).read('../study.json', 'text')).rejects.toThrow('64 hexadecimal digits');
});

async function* inPieces(...pieces: readonly string[]): AsyncIterable<Uint8Array> {
  for (const piece of pieces) yield Buffer.from(piece);
}

test('a large file is stored piece by piece under the sha256 of the whole, once', async () => {
  const disk = emptyDisk();
  const sources = sourcesOn(disk);
  const stored = expectOk(await sources.putPieces(inPieces('Leerling 03: ', 'de stage was leuk\n'), 'media'));
  expect(stored).toBe(expectOk(await sources.put(text, 'original')));
  expect(expectOk(await sources.putPieces(inPieces(text.toString()), 'media'))).toBe(stored);
  const path = `${FOLDER}/${stored}.media`;
  expect(
    [...disk.contents().keys()].filter((name) => name.includes('media') || name.includes('tmp')),
  ).toEqual([path]);
  expect([await sources.find(stored, 'media'), await sources.find('../secret', 'media')]).toEqual([
    path,
    undefined,
  ]);
});

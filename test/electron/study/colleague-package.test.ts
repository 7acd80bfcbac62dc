import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readPackage, writePackage } from '../../../electron/study/colleague-package';
import { KeyFile } from '../../../electron/study/key-file';
import { prepareMerge } from '../../../electron/study/merge-colleague';
import { expectOk } from '../../../shared/lib/result';
import { coding, filesOf, freshFolder, idOf, runs, smallStudy, WORDS } from './study-folder';

const UNREADABLE =
  'This is not a whole Codeboom package. Nothing was changed. Ask your colleague to send it again.';
const TOO_NEW =
  'This study holds work of a newer version of Codeboom. Nothing was changed. Update Codeboom to open it.';
const TOO_LARGE =
  'This package unpacks to more than any study of text holds. Nothing was changed. Ask your colleague what it is.';

type Entries = Record<string, Uint8Array>;

async function study(): Promise<{
  folder: string;
  session: Awaited<ReturnType<typeof smallStudy>>;
  path: string;
  bytes: Buffer;
}> {
  const folder = await freshFolder();
  const session = await smallStudy(join(folder, 'study'));
  await runs(session, coding(session, 'fg', 'Koud', 'Bezoek'));
  const path = join(folder, 'work.cbx');
  expectOk(await writePackage(session, path));
  const bytes = (await filesOf(folder)).get('work.cbx');
  if (bytes === undefined) throw new Error('no package was written');
  return { folder, session, path, bytes };
}

/** The package with some entries changed; undefined takes one out. */
function altered(
  bytes: Uint8Array,
  change: (entries: Entries) => Record<string, Uint8Array | undefined>,
): Buffer {
  const entries = unzipSync(bytes);
  const next = Object.entries({ ...entries, ...change(entries) }).flatMap(([name, data]) =>
    data === undefined ? [] : [[name, data] as const],
  );
  return Buffer.from(zipSync(Object.fromEntries(next)));
}

/** The operations of the package with each changed by `change`, as JSON. */
function withOperations(bytes: Uint8Array, change: (ops: readonly object[]) => unknown): Buffer {
  return altered(bytes, (entries) => {
    const ops: readonly object[] = JSON.parse(strFromU8(entries['operations.json'] ?? new Uint8Array()));
    return { 'operations.json': strToU8(JSON.stringify(change(ops))) };
  });
}

/** Claims in the zip's directory that its first entry unpacks to two gigabytes. */
function claimingTwoGigabytes(bytes: Buffer): Buffer {
  const forged = Buffer.from(bytes);
  const directory = forged.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  forged.writeUInt32LE(2_000_000_000, directory + 24);
  return forged;
}

describe('a package for a colleague', () => {
  it('holds the history and the frozen texts, and nothing else', async () => {
    const { session, bytes } = await study();
    const entries = unzipSync(bytes);
    const hashes = [...session.study.documents.values()].map(({ textHash }) => `sources/${textHash}.txt`);
    expect(Object.keys(entries).toSorted()).toEqual(
      ['operations.json', 'package.json', ...hashes].toSorted(),
    );
    expect(JSON.parse(strFromU8(entries['package.json'] ?? new Uint8Array()))).toEqual({
      format: 1,
      study: session.store.header.id,
    });
    expect(hashes.map((name) => strFromU8(entries[name] ?? new Uint8Array()))).toEqual([WORDS.fg, WORDS.ou]);
  });

  it('holds no byte of an original file, of the key, of the undo menu or of where the study lies', async () => {
    const { folder, session, bytes } = await study();
    const key = expectOk(
      await KeyFile.unlock(join(folder, 'study.key'), session.store.header.id, 'geheim woord'),
    );
    expectOk(await key.withNames('p1', ['Fatima El Amrani', 'Faatje']));
    const everything = Object.entries(unzipSync(bytes)).flatMap(([name, data]) => [name, strFromU8(data)]);
    const unpacked = `${everything.join('\n')}\n${bytes.toString('latin1')}`;
    const told = ['original of', 'Fatima', 'Amrani', 'Faatje', 'Code with Bezoek', folder];
    expect(told.filter((words) => unpacked.includes(words))).toEqual([]);
  });

  it('replaces no names: titles, speaker labels and words are as they were, also of a removed document', async () => {
    const { folder, session } = await study();
    const id = idOf(session.study.documents, ({ title }) => title === 'ou');
    await runs(session, { type: 'remove-document', payload: { id } });
    expectOk(await writePackage(session, join(folder, 'after.cbx')));
    const entries = unzipSync((await filesOf(folder)).get('after.cbx') ?? new Uint8Array());
    const texts = Object.keys(entries).filter((name) => name.startsWith('sources/'));
    expect(texts.map((name) => strFromU8(entries[name] ?? new Uint8Array()))).toEqual([WORDS.fg, WORDS.ou]);
    const history = strFromU8(entries['operations.json'] ?? new Uint8Array());
    expect(['"title":"ou"', '"speakers":["Deniz"]'].filter((words) => !history.includes(words))).toEqual([]);
  });

  it('is the same file when it is written again', async () => {
    const { folder, session, bytes } = await study();
    expectOk(await writePackage(session, join(folder, 'again.cbx')));
    expect((await filesOf(folder)).get('again.cbx')?.equals(bytes)).toBe(true);
  });

  it('leaves out what is shown but not on disk yet, for the disk may still refuse it', async () => {
    const { session, path } = await study();
    const saved = session.operations;
    const pending = session.run({ type: 'name-study', payload: { name: 'Kade' } });
    while (session.operations.length === saved.length) await Promise.resolve();
    const written = writePackage(session, path);
    expectOk(await pending);
    expectOk(await written);
    expect(expectOk(await readPackage(path)).operations).toEqual(saved);
  });

  it('reads back as it was written', async () => {
    const { session, path } = await study();
    const read = expectOk(await readPackage(path));
    expect(read.studyId).toBe(session.store.header.id);
    expect(read.operations).toEqual(session.operations);
    expect([...read.texts.values()].map((text) => strFromU8(text))).toEqual([WORDS.fg, WORDS.ou]);
  });

  it.each<[string, (bytes: Buffer) => Buffer, string]>([
    ['is empty', () => Buffer.alloc(0), UNREADABLE],
    ['is a picture', () => Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), UNREADABLE],
    ['is cut off', (bytes) => bytes.subarray(0, bytes.length / 2), UNREADABLE],
    ['lacks its last byte', (bytes) => bytes.subarray(0, -1), UNREADABLE],
    ['is another program’s zip', () => Buffer.from(zipSync({ 'a.txt': strToU8('a') })), UNREADABLE],
    ['lacks its header', (bytes) => altered(bytes, () => ({ 'package.json': undefined })), UNREADABLE],
    [
      'has a header of another format',
      (bytes) => altered(bytes, () => ({ 'package.json': strToU8('{"format":2,"study":"x"}') })),
      UNREADABLE,
    ],
    ['lacks its history', (bytes) => altered(bytes, () => ({ 'operations.json': undefined })), UNREADABLE],
    [
      'has half a history',
      (bytes) => altered(bytes, () => ({ 'operations.json': strToU8('[{"lamport":1') })),
      UNREADABLE,
    ],
    [
      'has a stamp before the first',
      (bytes) => withOperations(bytes, (ops) => [...ops, { ...ops[0], lamport: -1 }]),
      UNREADABLE,
    ],
    [
      'has a stamp after which none fits',
      (bytes) => withOperations(bytes, (ops) => [...ops, { ...ops[0], lamport: Number.MAX_SAFE_INTEGER }]),
      UNREADABLE,
    ],
    [
      'has a stamp higher than there are operations, so that ours after it would be refused everywhere',
      (bytes) => withOperations(bytes, (ops) => [...ops, { ...ops[0], lamport: ops.length + 2 }]),
      UNREADABLE,
    ],
    [
      'holds an operation of a newer version',
      (bytes) => withOperations(bytes, (ops) => [...ops, { ...ops[0], type: 'theme:add' }]),
      TOO_NEW,
    ],
    [
      'has a text that is not the one named',
      (bytes) =>
        altered(bytes, (entries) =>
          Object.fromEntries(
            Object.keys(entries)
              .filter((name) => name.startsWith('sources/'))
              .map((name) => [name, strToU8('andere woorden')]),
          ),
        ),
      UNREADABLE,
    ],
    [
      'lacks a text',
      (bytes) =>
        altered(bytes, (entries) => ({
          [Object.keys(entries).find((name) => name.startsWith('sources/')) ?? '']: undefined,
        })),
      UNREADABLE,
    ],
    ['claims two gigabytes', claimingTwoGigabytes, TOO_LARGE],
  ])(
    'is refused with a sentence when it %s, and the study keeps every byte',
    async (_case, forge, message) => {
      const { folder, session, path, bytes } = await study();
      await writeFile(path, forge(bytes));
      const before = await filesOf(join(folder, 'study'));
      const prepared = await prepareMerge(session, path);
      expect(prepared.ok ? 'accepted' : prepared.error.message).toBe(message);
      expect(await filesOf(join(folder, 'study'))).toEqual(before);
    },
  );

  it('is refused unread when the file itself is larger than any study', async () => {
    const { session, path } = await study();
    await truncate(path, 3_000_000_000);
    const prepared = await prepareMerge(session, path);
    expect(prepared.ok ? 'accepted' : prepared.error.message).toBe(TOO_LARGE);
  });

  it('writes nothing outside the study, whatever names a package gives its entries', async () => {
    const { folder, session, path, bytes } = await study();
    const hostile = {
      '../../evil.txt': strToU8('x'),
      '/etc/evil': strToU8('x'),
      'sources/../up.txt': strToU8('x'),
    };
    await writeFile(
      path,
      altered(bytes, () => hostile),
    );
    const before = [...(await filesOf(folder)).keys()];
    const prepared = expectOk(await prepareMerge(session, path));
    expect(prepared.planned.plan.operations).toBe(0);
    expect([...(await filesOf(folder)).keys()]).toEqual(before);
  });
});

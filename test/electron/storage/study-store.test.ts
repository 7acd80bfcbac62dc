import { expect, test } from 'vitest';
import { createStudy } from '../../../electron/storage/create-study';
import { dataFiles } from '../../../electron/storage/file-names';
import { openStudy } from '../../../electron/storage/open-study';
import { systemError } from '../../support/model-disk';
import { overridden, overriddenFiles } from '../../support/overridden-disk';
import { changedDisk, dataNames, emptyDisk, FOLDER } from '../../support/word-disk';
import {
  makeWordStudy,
  numberedWords,
  openWordStudy,
  saveWords,
  WORD_STUDY,
  wordOptions,
  wordsOf,
} from '../../support/word-study';

test('a new study holds its header, an empty snapshot and a log', async () => {
  const disk = emptyDisk();
  const store = await makeWordStudy(disk, FOLDER);
  expect(store.header).toEqual(WORD_STUDY);
  expect(store.commits).toEqual([]);
  expect(store.mode).toEqual({ kind: 'writable' });
  expect(dataNames(disk)).toEqual(['log-000001.jsonl', 'snap-000001.json']);
});

test('commits are there in order after closing and opening again', async () => {
  const disk = emptyDisk();
  const store = await makeWordStudy(disk, FOLDER);
  await saveWords(store, numberedWords(7));
  await store.close();
  const reopened = await openWordStudy(disk, FOLDER);
  expect(reopened.commits).toEqual(numberedWords(7).map((word, index) => ({ seq: index + 1, word })));
  expect(reopened.recovery).toEqual({ kind: 'clean' });
});

test('a receipt says which commit is saved and when', async () => {
  const store = await makeWordStudy(emptyDisk(), FOLDER);
  expect(await store.append({ seq: 1, word: 'first' })).toEqual({
    ok: true,
    value: { seq: 1, at: '2026-11-21T12:00:00.000Z' },
  });
});

test('commits are there after a crash without closing', async () => {
  const disk = emptyDisk();
  await saveWords(await makeWordStudy(disk, FOLDER), ['één', 'twee\nregels', '🙂', '\u2028']);
  const reopened = await openWordStudy(changedDisk(disk), FOLDER);
  expect(wordsOf(reopened)).toEqual(['één', 'twee\nregels', '🙂', '\u2028']);
});

test('a hundred queued commits share a few syncs and keep their order', async () => {
  const disk = emptyDisk();
  let syncs = 0;
  const counting = overriddenFiles(disk, (file) => ({
    syncData: () => {
      syncs += 1;
      return file.syncData();
    },
  }));
  const store = await makeWordStudy(counting, FOLDER);
  await saveWords(store, numberedWords(100));
  expect(wordsOf(store)).toEqual(numberedWords(100));
  expect(syncs).toBeLessThanOrEqual(3);
});

test('a commit out of order is refused and the next right one taken', async () => {
  const store = await makeWordStudy(emptyDisk(), FOLDER);
  await saveWords(store, ['first']);
  const refused = await store.append({ seq: 3, word: 'third' });
  expect(refused).toMatchObject({ ok: false, error: { code: 'commit-out-of-order' } });
  await saveWords(store, ['second']);
  expect(wordsOf(store)).toEqual(['first', 'second']);
});

test('a full disk fails the commit and those queued behind it, and the study stays usable', async () => {
  const disk = emptyDisk();
  const fault = { full: false };
  const filling = overriddenFiles(disk, (file, path) => ({
    write: (bytes, position) => {
      if (fault.full && path.includes('/log-')) return Promise.reject(systemError('ENOSPC'));
      return file.write(bytes, position);
    },
  }));
  const store = await makeWordStudy(filling, FOLDER);
  await saveWords(store, ['saved']);
  fault.full = true;
  const refused = await Promise.all([2, 3, 4].map((seq) => store.append({ seq, word: 'refused' })));
  expect(refused.map((outcome) => (outcome.ok ? 'saved' : outcome.error.code))).toEqual([
    'disk-full',
    'disk-full',
    'disk-full',
  ]);
  fault.full = false;
  await saveWords(store, ['saved later']);
  expect(wordsOf(await openWordStudy(changedDisk(disk), FOLDER))).toEqual(['saved', 'saved later']);
});

test('after a failed sync the study is read-only until it is opened anew', async () => {
  const disk = emptyDisk();
  const fault = { failing: false };
  const failing = overriddenFiles(disk, (file) => ({
    syncData: () => (fault.failing ? Promise.reject(systemError('EIO')) : file.syncData()),
  }));
  const store = await makeWordStudy(failing, FOLDER);
  await saveWords(store, ['saved']);
  fault.failing = true;
  expect(await store.append({ seq: 2, word: 'lost' })).toMatchObject({ error: { code: 'disk-failing' } });
  fault.failing = false;
  expect(await store.append({ seq: 2, word: 'again' })).toMatchObject({ error: { code: 'disk-failing' } });
  expect(store.mode).toMatchObject({ kind: 'read-only', reason: { code: 'disk-failing' } });
  await store.close();
  const reopened = await openWordStudy(disk, FOLDER);
  expect(wordsOf(reopened)[0]).toBe('saved');
  expect(reopened.mode).toEqual({ kind: 'writable' });
});

test('commits saved while a snapshot is being written are not lost with the old log', async () => {
  const disk = emptyDisk();
  const gate = { open: (): void => undefined };
  const opened = new Promise<void>((resolve) => (gate.open = resolve));
  const slow = overridden(disk, {
    rename: async (from, to) => {
      if (to.endsWith('snap-000002.json')) await opened;
      await disk.rename(from, to);
    },
  });
  const store = await makeWordStudy(slow, FOLDER);
  await saveWords(store, ['before']);
  const snapshot = store.snapshot();
  await saveWords(store, ['meanwhile', 'meanwhile again']);
  gate.open();
  expect(await snapshot).toEqual({ ok: true, value: undefined });
  await saveWords(store, ['after']);
  const words = ['before', 'meanwhile', 'meanwhile again', 'after'];
  expect(wordsOf(await openWordStudy(changedDisk(disk), FOLDER))).toEqual(words);
});

test('a snapshot that reads back wrong is not used, and the log goes on', async () => {
  const disk = emptyDisk();
  const lying = overriddenFiles(disk, (file, path) => ({
    write: (bytes, position) => {
      const spoilt = path.includes('/tmp-') && position === 0 && disk.contents().has(`${FOLDER}/study.json`);
      return file.write(spoilt ? bytes.map((byte, index) => (index === 150 ? 0 : byte)) : bytes, position);
    },
  }));
  const store = await makeWordStudy(lying, FOLDER);
  await saveWords(store, ['first']);
  expect(await store.snapshot()).toMatchObject({ ok: false, error: { code: 'snapshot-unsound' } });
  await saveWords(store, ['second']);
  expect(dataNames(disk)).toEqual(['log-000001.jsonl', 'snap-000001.json']);
  expect(wordsOf(await openWordStudy(changedDisk(disk), FOLDER))).toEqual(['first', 'second']);
});

test('the study folder keeps five generations, and no number is used twice', async () => {
  const disk = emptyDisk();
  const store = await makeWordStudy(disk, FOLDER);
  for (const word of numberedWords(9)) {
    await saveWords(store, [word]);
    await store.snapshot();
  }
  const files = dataFiles(dataNames(disk));
  const generations = (kind: string): readonly number[] =>
    files.filter((file) => file.kind === kind).map((file) => file.generation);
  expect(generations('snapshot')).toEqual([6, 7, 8, 9, 10]);
  expect(generations('log')).toEqual([5, 6, 7, 8, 9, 10]);
});

test('a snapshot is made in passing after as many commits as told', async () => {
  const disk = emptyDisk();
  const store = await makeWordStudy(disk, FOLDER, { snapshotEvery: 10 });
  for (const word of numberedWords(9)) await saveWords(store, [word]);
  expect(dataNames(disk).filter((name) => name.startsWith('snap'))).toHaveLength(1);
  await saveWords(store, ['tenth']);
  await store.close();
  expect(dataNames(disk).filter((name) => name.startsWith('snap'))).toHaveLength(2);
});

test('a folder without a study says so', async () => {
  expect(await openStudy(emptyDisk(), '/studies', wordOptions())).toMatchObject({
    error: { code: 'study-not-found' },
  });
  expect(await openStudy(emptyDisk(), '/nowhere', wordOptions())).toMatchObject({
    error: { code: 'study-not-found' },
  });
});

test.each([
  ['a study', FOLDER, 'study-exists'],
  ['something else', '/studies', 'folder-not-empty'],
])('a new study is not made in a folder that holds %s', async (_, folder, code) => {
  const disk = emptyDisk();
  await (await makeWordStudy(disk, FOLDER)).close();
  const before = disk.contents();
  expect(await createStudy(disk, folder, WORD_STUDY, wordOptions())).toMatchObject({ error: { code } });
  expect(disk.contents()).toEqual(before);
});

test('opening for reading works beside a writer and changes nothing', async () => {
  const disk = emptyDisk();
  const writer = await makeWordStudy(disk, FOLDER);
  await saveWords(writer, ['first']);
  const before = disk.contents();
  const reader = await openWordStudy(disk, FOLDER, { access: 'read' });
  expect(wordsOf(reader)).toEqual(['first']);
  expect(reader.mode).toMatchObject({ kind: 'read-only', reason: { code: 'opened-for-reading' } });
  await reader.close();
  expect(disk.contents()).toEqual(before);
  await saveWords(writer, ['second']);
});

test('a closed store refuses commits and may be closed twice', async () => {
  const store = await makeWordStudy(emptyDisk(), FOLDER);
  await store.close();
  await store.close();
  expect(await store.append({ seq: 1, word: 'late' })).toMatchObject({ error: { code: 'study-closed' } });
});

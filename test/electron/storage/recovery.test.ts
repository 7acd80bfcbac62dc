import { expect, test } from 'vitest';
import { createStudy } from '../../../electron/storage/create-study';
import { openStudy } from '../../../electron/storage/open-study';
import type { AppError } from '../../../shared/lib/result';
import { changedDisk, emptyDisk, FOLDER, textOf } from '../../support/word-disk';
import {
  makeWordStudy,
  numberedWords,
  openWordStudy,
  saveWords,
  WORD_STUDY,
  wordOptions,
  wordsOf,
} from '../../support/word-study';

test('a study is opened from any of its generations when the newer snapshots are damaged', async () => {
  const disk = emptyDisk();
  const store = await makeWordStudy(disk, FOLDER);
  for (const word of numberedWords(6)) {
    await saveWords(store, [word]);
    await store.snapshot();
  }
  const damaged = changedDisk(disk, {
    'data/snap-000007.json': '',
    'data/snap-000006.json': 'nonsense',
    'data/snap-000005.json': '{"format":1}\n[]\n',
  });
  const opened = await openWordStudy(damaged, FOLDER);
  expect(wordsOf(opened)).toEqual(numberedWords(6));
  expect(opened.recovery).toMatchObject({
    kind: 'repaired',
    lost: { lines: 0, bytes: 0, perhapsMore: false },
    copiedAside: [
      expect.stringMatching(/^damaged-20261121T120000Z-[0-9a-f]{4}-snap-000007\.json$/),
      expect.stringMatching(/^damaged-20261121T120000Z-[0-9a-f]{4}-snap-000006\.json$/),
      expect.stringMatching(/^damaged-20261121T120000Z-[0-9a-f]{4}-snap-000005\.json$/),
    ],
  });
});

test('an unfinished last line is set aside, reported and gone at the next opening', async () => {
  const disk = emptyDisk();
  await saveWords(await makeWordStudy(disk, FOLDER), ['first', 'second']);
  const log = textOf(disk, 'data/log-000001.jsonl');
  const cut = changedDisk(disk, { 'data/log-000001.jsonl': log.slice(0, log.indexOf('second')) });
  const opened = await openWordStudy(cut, FOLDER);
  expect(wordsOf(opened)).toEqual(['first']);
  expect(opened.recovery).toMatchObject({
    kind: 'repaired',
    lost: { lines: 1 },
    message:
      'The last step could not be read and is missing; all before it is there. The damaged files are kept in ' +
      'the folder data.',
  });
  expect(opened.damagedFiles).toHaveLength(1);
  await opened.close();
  const again = await openWordStudy(cut, FOLDER);
  expect(again.recovery).toEqual({ kind: 'clean' });
  expect(again.damagedFiles).toEqual(opened.damagedFiles);
});

test.each([
  ['came back empty', ''],
  ['ends after a whole line', 'keep the first line'],
])('a log that %s does not pass for whole', async (_, kept) => {
  const disk = emptyDisk();
  await saveWords(await makeWordStudy(disk, FOLDER), ['first', 'second']);
  const log = textOf(disk, 'data/log-000001.jsonl');
  const cut = kept === '' ? '' : log.slice(0, log.indexOf('\n') + 1);
  const opened = await openWordStudy(changedDisk(disk, { 'data/log-000001.jsonl': cut }), FOLDER);
  expect(wordsOf(opened)).toEqual(kept === '' ? [] : ['first']);
  expect(opened.recovery).toMatchObject({ kind: 'repaired', lost: { lines: 0, perhapsMore: true } });
});

test('the log of another study is not taken for ours', async () => {
  const [disk, other] = [emptyDisk(), emptyDisk()];
  await saveWords(await makeWordStudy(disk, FOLDER), ['ours']);
  const foreign = await createStudy(other, FOLDER, { ...WORD_STUDY, id: 'other' }, wordOptions());
  if (foreign.ok) await saveWords(foreign.value, ['theirs', 'theirs too']);
  const log = textOf(other, 'data/log-000001.jsonl');
  const opened = await openWordStudy(changedDisk(disk, { 'data/log-000001.jsonl': log }), FOLDER);
  expect(wordsOf(opened)).toEqual([]);
  expect(opened.recovery).toMatchObject({
    kind: 'repaired',
    findings: [{ kind: 'log-unreachable', lines: 2 }],
  });
});

test.each([
  [
    'every snapshot is damaged',
    { 'data/snap-000002.json': 'x', 'data/snap-000001.json': 'x', 'data/log-000001.jsonl': undefined },
  ],
  [
    'no data file is left',
    {
      'data/snap-000002.json': undefined,
      'data/snap-000001.json': undefined,
      'data/log-000001.jsonl': undefined,
      'data/log-000002.jsonl': undefined,
    },
  ],
  ['study.json is damaged', { 'study.json': '{"format":1,' }],
  ['study.json is gone', { 'study.json': undefined }],
])('a study is refused and left as it is where %s', async (_, changes) => {
  const disk = emptyDisk();
  const store = await makeWordStudy(disk, FOLDER);
  await saveWords(store, ['first']);
  await store.close();
  const damaged = changedDisk(disk, changes);
  const before = damaged.contents();
  expect(await openStudy(damaged, FOLDER, wordOptions())).toMatchObject({
    ok: false,
    error: { code: 'study-damaged' },
  });
  expect(damaged.contents()).toEqual(before);
});

test('a study of a newer format is refused by name and left as it is', async () => {
  const disk = emptyDisk();
  await (await makeWordStudy(disk, FOLDER)).close();
  const newer = changedDisk(disk, { 'study.json': '{"format":2,"id":"words","createdAt":""}' });
  const before = newer.contents();
  expect(await openStudy(newer, FOLDER, wordOptions())).toMatchObject({
    ok: false,
    error: {
      code: 'study-too-new',
      message:
        'This study was written by a newer version of Codeboom. Nothing was changed. Update Codeboom to open it.',
    },
  });
  expect(newer.contents()).toEqual(before);
});

test('a commit this program cannot carry along refuses the whole study', async () => {
  const disk = emptyDisk();
  await saveWords(await makeWordStudy(disk, FOLDER), ['first']);
  const problem: AppError = { code: 'from-the-future', message: 'Update to open this.' };
  const parseCommit = (): { ok: false; error: AppError } => ({ ok: false, error: problem });
  const opened = await openStudy(changedDisk(disk), FOLDER, wordOptions({ parseCommit }));
  expect(opened).toEqual({ ok: false, error: problem });
});

test('second versions left by sync programs are listed and not read', async () => {
  const disk = emptyDisk();
  const store = await makeWordStudy(disk, FOLDER);
  await saveWords(store, ['first']);
  await store.close();
  const copies = changedDisk(disk, {
    'data/snap-000002 (1).json': 'x',
    'data/log-000002.sync-conflict-20261121-143205-ABCDEFG.jsonl': 'x',
    'study (conflicted copy 2026-11-21).json': 'x',
  });
  const opened = await openWordStudy(copies, FOLDER);
  expect([...opened.conflictCopies].sort()).toEqual([
    'data/log-000002.sync-conflict-20261121-143205-ABCDEFG.jsonl',
    'data/snap-000002 (1).json',
    'study (conflicted copy 2026-11-21).json',
  ]);
  expect(wordsOf(opened)).toEqual(['first']);
});

import { expect, test } from 'vitest';
import { listBackups } from '../../../electron/storage/backups';
import { openStudy } from '../../../electron/storage/open-study';
import { restoreBackup } from '../../../electron/storage/restore-backup';
import type { ParseCommit } from '../../../electron/storage/stored-commit';
import { expectOk, fail } from '../../../shared/lib/result';
import type { AppError, Result } from '../../../shared/lib/result';
import { ModelDisk, systemError } from '../../support/model-disk';
import { overridden } from '../../support/overridden-disk';
import { changedDisk, dataNames, emptyDisk, FOLDER, textOf } from '../../support/word-disk';
import { parseWordCommit } from '../../support/word-commit';
import type { WordCommit } from '../../support/word-commit';
import {
  keptWords,
  makeWordStudy,
  numberedWords,
  openWordStudy,
  packWords,
  saveWords,
  wordsOf,
  WORD_PACKING,
  WORD_STUDY,
  wordOptions,
} from '../../support/word-study';

const BACKUPS = '/user/backups';
const PACKED = { packing: WORD_PACKING };

/** A study of nine words in three snapshots, closed in order with its state kept. */
async function keptStudy(): Promise<ModelDisk> {
  const disk = emptyDisk();
  const store = await makeWordStudy(disk, FOLDER, { ...PACKED, snapshotEvery: 4 });
  await saveWords(store, numberedWords(9));
  await store.close(() => packWords(store.commits));
  return disk;
}

function stateName(disk: ModelDisk): string {
  return `data/${dataNames(disk).find((name) => name.startsWith('state-')) ?? ''}`;
}

test('what closing keeps is there at the next opening, and the commits it stands for are not parsed', async () => {
  const disk = await keptStudy();
  const parsed: number[] = [];
  const store = await openWordStudy(changedDisk(disk), FOLDER, {
    ...PACKED,
    parseCommit: (value) => {
      const commit = parseWordCommit(value);
      if (commit.ok) parsed.push(commit.value.seq);
      return commit;
    },
  });
  expect([store.count, parsed]).toEqual([9, []]);
  expect(keptWords(store)).toEqual({ seq: 9, words: numberedWords(9) });
  expect([store.commitAt(8)?.word, store.commitAt(0), store.commitAt(10)]).toEqual([
    'word-8',
    undefined,
    undefined,
  ]);
  expect(parsed).toEqual([8]);
  const eighth = store.commitAt(8);
  expect(wordsOf(store)).toEqual(numberedWords(9));
  expect(store.commits[7]).toBe(eighth);
});

test('a study goes on after its kept state: commits, snapshots and later openings', async () => {
  const disk = changedDisk(await keptStudy());
  const store = await openWordStudy(disk, FOLDER, PACKED);
  await saveWords(store, numberedWords(3, 10));
  expect((await store.snapshot()).ok).toBe(true);
  await saveWords(store, numberedWords(2, 13));
  expect([store.commitAt(9)?.word, store.commitAt(14)?.word]).toEqual(['word-9', 'word-14']);
  expect((await store.allCommits()).map(({ word }) => word)).toEqual(numberedWords(14));
  await saveWords(store, numberedWords(1, 15));
  expect(wordsOf(store)).toEqual(numberedWords(15));
  const crashed = await openWordStudy(changedDisk(disk), FOLDER, PACKED);
  expect(keptWords(crashed)).toEqual({ seq: 9, words: numberedWords(9) });
  expect(wordsOf(crashed)).toEqual(numberedWords(15));
  await store.close(() => packWords(store.commits));
  expect(dataNames(disk).filter((name) => name.startsWith('state-'))).toHaveLength(1);
  const reopened = await openWordStudy(changedDisk(disk), FOLDER, PACKED);
  expect(keptWords(reopened)).toEqual({ seq: 15, words: numberedWords(15) });
});

test('reading takes the kept state and writes nothing', async () => {
  const disk = changedDisk(await keptStudy());
  const before = disk.contents();
  const reader = await openWordStudy(disk, FOLDER, { ...PACKED, access: 'read' });
  expect([reader.count, reader.commitAt(3)?.word]).toEqual([9, 'word-3']);
  expect(keptWords(reader)).toEqual({ seq: 9, words: numberedWords(9) });
  expect((await reader.allCommits()).map(({ word }) => word)).toEqual(numberedWords(9));
  await reader.close(() => packWords(reader.commits));
  expect(disk.contents()).toEqual(before);
});

test('a kept state with any byte changed or cut off is passed over without a word', async () => {
  const disk = await keptStudy();
  const name = stateName(disk);
  const bytes = disk.contents().get(`${FOLDER}/${name}`) ?? new Uint8Array();
  for (let place = 0; place < bytes.length; place += 1) {
    const flipped = bytes.map((byte, index) => (index === place ? byte ^ 0x02 : byte));
    for (const damaged of [flipped, bytes.slice(0, place)]) {
      const files = new Map([...changedDisk(disk).contents(), [`${FOLDER}/${name}`, damaged]]);
      const store = await openWordStudy(ModelDisk.holding(files), FOLDER, { ...PACKED, access: 'read' });
      expect([store.takePacked(), store.recovery.kind]).toEqual([undefined, 'clean']);
      expect(wordsOf(store)).toEqual(numberedWords(9));
    }
  }
});

test('a kept state that stands for another history is passed over', async () => {
  const disk = await keptStudy();
  const other = emptyDisk();
  const store = await makeWordStudy(other, FOLDER, PACKED);
  await saveWords(store, [...numberedWords(8), 'another']);
  await store.close(() => packWords(store.commits));
  const swapped = changedDisk(disk, { [stateName(disk)]: textOf(other, stateName(other)) });
  const opened = await openWordStudy(swapped, FOLDER, PACKED);
  expect([opened.takePacked(), wordsOf(opened)]).toEqual([undefined, numberedWords(9)]);
});

test('a kept state that is ahead of the history, as a sync program can leave it, is passed over', async () => {
  const disk = emptyDisk();
  const store = await makeWordStudy(disk, FOLDER, PACKED);
  await saveWords(store, numberedWords(6));
  const before = changedDisk(disk).contents();
  await saveWords(store, numberedWords(3, 7));
  await store.close(() => packWords(store.commits));
  const state = `${FOLDER}/${stateName(disk)}`;
  const mixed = new Map([...before, [state, disk.contents().get(state) ?? new Uint8Array()]]);
  const opened = await openWordStudy(ModelDisk.holding(mixed), FOLDER, PACKED);
  expect([opened.takePacked(), wordsOf(opened)]).toEqual([undefined, numberedWords(6)]);
});

test('a program that packs otherwise neither takes the kept state nor leaves it lying', async () => {
  const disk = changedDisk(await keptStudy());
  const later = await openWordStudy(disk, FOLDER, { packing: 'words 2' });
  expect([later.takePacked(), wordsOf(later)]).toEqual([undefined, numberedWords(9)]);
  await later.close(() => packWords(later.commits));
  const former = await openWordStudy(changedDisk(disk), FOLDER, PACKED);
  expect([former.takePacked(), wordsOf(former)]).toEqual([undefined, numberedWords(9)]);
});

test('a kept state serves an older snapshot too, when the newest is damaged', async () => {
  const disk = emptyDisk();
  const store = await makeWordStudy(disk, FOLDER, PACKED);
  await saveWords(store, numberedWords(4));
  await store.snapshot();
  await saveWords(store, numberedWords(3, 5));
  await store.close(() => packWords(store.commits));
  const newest = dataNames(disk).findLast((name) => name.startsWith('snap-')) ?? '';
  const opened = await openWordStudy(changedDisk(disk, { [`data/${newest}`]: 'nonsense' }), FOLDER, PACKED);
  expect(keptWords(opened)).toEqual({ seq: 7, words: numberedWords(7) });
  expect([wordsOf(opened), opened.recovery.kind]).toEqual([numberedWords(7), 'repaired']);
});

test('a commit of a newer program after the kept state is refused as without one', async () => {
  const disk = changedDisk(await keptStudy());
  await saveWords(await openWordStudy(disk, FOLDER, PACKED), ['of a newer program']);
  const tooNew: Result<WordCommit> = fail('study-too-new', 'Update Codeboom to open it.');
  const parseCommit: ParseCommit<WordCommit> = (value) => {
    const commit = parseWordCommit(value);
    return commit.ok && commit.value.word === 'of a newer program' ? tooNew : commit;
  };
  const options = wordOptions({ ...PACKED, parseCommit });
  expect(await openStudy(changedDisk(disk), FOLDER, options)).toEqual(tooNew);
});

test('a session that has no answer keeps nothing and closes all the same', async () => {
  const disk = changedDisk(await keptStudy());
  const former = stateName(disk);
  const store = await openWordStudy(disk, FOLDER, PACKED);
  await saveWords(store, numberedWords(1, 10));
  await store.close(() => undefined);
  expect(stateName(disk)).toBe(former);
  const opened = await openWordStudy(disk, FOLDER, PACKED);
  expect([keptWords(opened)?.seq, wordsOf(opened)]).toEqual([9, numberedWords(10)]);
});

test('second versions of a kept state are not offered for merging', async () => {
  const disk = await keptStudy();
  const text = textOf(disk, stateName(disk));
  const copied = changedDisk(disk, {
    'data/state-000003 (1).json': text,
    'data/state-000003.sync-conflict-20261121-120000.json': text,
  });
  expect((await openWordStudy(copied, FOLDER, PACKED)).conflictCopies).toEqual([]);
});

test('restoring a backup takes the kept state away with the history it stands for', async () => {
  const disk = emptyDisk();
  const options = { ...PACKED, backupsFolder: BACKUPS };
  const store = await makeWordStudy(disk, FOLDER, options);
  await saveWords(store, numberedWords(4));
  await store.snapshot();
  await saveWords(store, numberedWords(5, 5));
  await store.close(() => packWords(store.commits));
  const oldest = (await listBackups(disk, BACKUPS, WORD_STUDY.id)).at(-1);
  if (oldest === undefined) throw new Error('there is no backup');
  expectOk(await restoreBackup(disk, FOLDER, oldest, wordOptions(options)));
  expect(dataNames(disk).filter((name) => name.startsWith('state-'))).toEqual([]);
  const opened = await openWordStudy(disk, FOLDER, options);
  expect([opened.takePacked(), wordsOf(opened)]).toEqual([undefined, numberedWords(4)]);
});

test('a disk too full for the kept state is told, and the study is closed and whole', async () => {
  const disk = emptyDisk();
  const notices: AppError[] = [];
  const full = overridden(disk, {
    rename: (from, to) =>
      to.includes('state-') ? Promise.reject(systemError('ENOSPC')) : disk.rename(from, to),
  });
  const options = { ...PACKED, onNotice: (problem: AppError) => notices.push(problem) };
  const store = await makeWordStudy(full, FOLDER, options);
  await saveWords(store, numberedWords(3));
  await store.close(() => packWords(store.commits));
  expect(notices).toMatchObject([{ code: 'disk-full' }]);
  expect([...disk.contents().keys()].filter((path) => /lock|tmp|state/.test(path))).toEqual([]);
  expect(wordsOf(await openWordStudy(disk, FOLDER, PACKED))).toEqual(numberedWords(3));
});

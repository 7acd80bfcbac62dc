import { expect, test } from 'vitest';
import type { Disk } from '../../../electron/storage/disk';
import { openStudy } from '../../../electron/storage/open-study';
import { ModelDisk } from '../../support/model-disk';
import { overriddenFiles } from '../../support/overridden-disk';
import { emptyDisk, FOLDER } from '../../support/word-disk';
import {
  fakeHost,
  makeWordStudy,
  openWordStudy,
  saveWords,
  wordOptions,
  wordsOf,
} from '../../support/word-study';

const bothAlive = [11, 22];
const first = fakeHost('laptop-a', 11, bothAlive);
const second = fakeHost('laptop-a', 22, bothAlive);
const elsewhere = fakeHost('laptop-b', 11);

test('a second opening of the same study names who has it', async () => {
  const disk = emptyDisk();
  await makeWordStudy(disk, FOLDER, { host: first });
  const refused = await openStudy(disk, FOLDER, wordOptions({ host: second }));
  expect(refused).toMatchObject({
    ok: false,
    error: {
      code: 'study-locked',
      message:
        'This study is open in process 11 on laptop-a. Nothing was changed. Close it there first; if nobody is ' +
        'working in it any more, take it over.',
    },
  });
});

test('the lock of a process that is gone is taken over without asking', async () => {
  const disk = emptyDisk();
  await saveWords(await makeWordStudy(disk, FOLDER, { host: first }), ['saved before the crash']);
  const after = await openWordStudy(disk, FOLDER, { host: fakeHost('laptop-a', 22, [22]) });
  expect(wordsOf(after)).toEqual(['saved before the crash']);
  expect(after.mode).toEqual({ kind: 'writable' });
});

test('the lock of another computer is only taken over when told to', async () => {
  const disk = emptyDisk();
  await makeWordStudy(disk, FOLDER, { host: first });
  const refused = await openStudy(disk, FOLDER, wordOptions({ host: elsewhere }));
  expect(refused).toMatchObject({ ok: false, error: { code: 'study-locked' } });
  const taken = await openWordStudy(disk, FOLDER, { host: elsewhere, takeOver: true });
  expect(taken.mode).toEqual({ kind: 'writable' });
});

test('one who lost the study saves no more and says so', async () => {
  const disk = emptyDisk();
  const loser = await makeWordStudy(disk, FOLDER, { host: first });
  await saveWords(loser, ['mine']);
  const winner = await openWordStudy(disk, FOLDER, { host: second, takeOver: true });
  expect(await loser.append({ seq: 2, word: 'too late' })).toMatchObject({
    ok: false,
    error: { code: 'study-fenced' },
  });
  expect(loser.mode).toMatchObject({ kind: 'read-only', reason: { code: 'study-fenced' } });
  expect(await loser.sources.put(Buffer.from('tekst'), 'text')).toMatchObject({
    ok: false,
    error: { code: 'study-fenced' },
  });
  await saveWords(winner, ['theirs']);
  await loser.close();
  await winner.close();
  expect(wordsOf(await openWordStudy(disk, FOLDER))).toEqual(['mine', 'theirs']);
});

test('a line written in the moment of losing the study is neither acknowledged nor in the way', async () => {
  const disk = emptyDisk();
  const race = { strike: (): Promise<void> => Promise.resolve() };
  const loser = await makeWordStudy(
    beforeLogWrite(disk, () => race.strike()),
    FOLDER,
    { host: first },
  );
  await saveWords(loser, ['mine']);
  race.strike = async () => {
    const winner = await openWordStudy(disk, FOLDER, { host: second, takeOver: true });
    await saveWords(winner, ['theirs']);
  };
  const late = await loser.append({ seq: 2, word: 'late' });

  expect(late).toMatchObject({ ok: false, error: { code: 'study-fenced' } });
  const after = await openWordStudy(disk, FOLDER, { host: fakeHost('laptop-a', 33) });
  expect(wordsOf(after)).toEqual(['mine', 'theirs']);
  expect(after.recovery).toMatchObject({
    kind: 'repaired',
    findings: [{ kind: 'log-superseded', lines: 1 }],
  });
});

test('an unreadable lock, as a power cut can leave it, does not keep anyone out', async () => {
  const disk = emptyDisk();
  await (await makeWordStudy(disk, FOLDER)).close();
  const cut = ModelDisk.holding(new Map([...disk.contents(), [`${FOLDER}/.lock`, new Uint8Array(40)]]));
  expect((await openWordStudy(cut, FOLDER)).mode).toEqual({ kind: 'writable' });
});

test('of two that take over a dead lock at once, one gets it', async () => {
  const disk = emptyDisk();
  await makeWordStudy(disk, FOLDER, { host: fakeHost('laptop-a', 99) });
  const outcomes = await Promise.all(
    [first, second].map((host) => openStudy(disk, FOLDER, wordOptions({ host }))),
  );
  const winners = outcomes.filter((outcome) => outcome.ok && outcome.value.mode.kind === 'writable');
  expect(winners).toHaveLength(1);
  expect(outcomes.find((outcome) => !outcome.ok)).toMatchObject({ error: { code: 'study-locked' } });
});

test('closing lets go of the study', async () => {
  const disk = emptyDisk();
  await (await makeWordStudy(disk, FOLDER, { host: first })).close();
  expect((await openWordStudy(disk, FOLDER, { host: second })).mode).toEqual({ kind: 'writable' });
});

/** The same disk, on which something happens each time before a commit is written to a log. */
function beforeLogWrite(disk: Disk, happens: () => Promise<void>): Disk {
  return overriddenFiles(disk, (file, path) => {
    if (!path.includes('/log-')) return {};
    return {
      write: async (bytes, position) => {
        await happens();
        return file.write(bytes, position);
      },
    };
  });
}

import { expect, test } from 'vitest';
import { openStudy } from '../../../electron/storage/open-study';
import { ModelDisk } from '../../support/model-disk';
import { below, hex, pick, seededRandom } from '../../support/random';
import type { Random } from '../../support/random';
import { emptyDisk, FOLDER } from '../../support/word-disk';
import {
  keptWords,
  makeWordStudy,
  openWordStudy,
  packWords,
  saveWords,
  WORD_PACKING,
  wordOptions,
  wordsOf,
} from '../../support/word-study';

const STUDIES = 300;

type Outcome = 'nothing lost' | 'partly lost and reported' | 'refused' | 'silently wrong';
type Files = ReadonlyMap<string, Uint8Array>;

interface Studied {
  readonly files: Files;
  readonly words: readonly string[];
}

test('a garbled snapshot, log or kept state never makes a study silently wrong', async () => {
  const random = seededRandom(2026);
  const counts = new Map<Outcome, number>();
  for (let index = 0; index < STUDIES; index += 1) {
    const study = await studyWithHistory(random);
    const outcome = await judge({ ...study, files: garble(random, study.files) });
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  }
  console.log(`${String(STUDIES)} garbled studies:`, Object.fromEntries(counts));
  expect(counts.get('silently wrong') ?? 0).toBe(0);
  expect(counts.get('refused') ?? 0).toBe(0);
  expect((counts.get('nothing lost') ?? 0) + (counts.get('partly lost and reported') ?? 0)).toBe(STUDIES);
  expect(counts.get('partly lost and reported')).toBeGreaterThan(0);
});

/** A study of several generations, whose last session was closed in order or broke off. */
async function studyWithHistory(random: Random): Promise<Studied> {
  const disk = emptyDisk();
  const options = { snapshotEvery: 4 + below(random, 8), packing: WORD_PACKING };
  await (await makeWordStudy(disk, FOLDER, options)).close();
  const store = await openWordStudy(disk, FOLDER, options);
  for (let count = 10 + below(random, 60); count > 0; count -= 1) await saveWords(store, [hex(random, 30)]);
  await store.close(() => packWords(store.commits));
  if (random() < 0.7) await breakOff(random, disk);
  const reader = await openWordStudy(disk, FOLDER, { access: 'read' });
  return { files: withoutLock(disk.contents()), words: wordsOf(reader) };
}

async function breakOff(random: Random, disk: ModelDisk): Promise<void> {
  const store = await openWordStudy(disk, FOLDER);
  for (let count = 1 + below(random, 5); count > 0; count -= 1) await saveWords(store, [hex(random, 30)]);
}

function withoutLock(files: Files): Files {
  return new Map([...files].filter(([path]) => !path.endsWith('.lock')));
}

/** Damages one snapshot, log or kept state that is not empty. */
function garble(random: Random, files: Files): Files {
  const candidates = [...files].filter(
    ([path, bytes]) => /(?:snap|log|state)-\d+/.test(path) && bytes.length > 0,
  );
  const [path, bytes] = pick(random, candidates);
  const damage = pick(random, [flipBit, cutOff, zeroTail]);
  return new Map([...files, [path, damage(random, bytes)]]);
}

function flipBit(random: Random, bytes: Uint8Array): Uint8Array {
  const place = below(random, bytes.length);
  return bytes.map((byte, index) => (index === place ? byte ^ (1 << below(random, 8)) : byte));
}

function cutOff(random: Random, bytes: Uint8Array): Uint8Array {
  return bytes.slice(0, below(random, bytes.length));
}

function zeroTail(random: Random, bytes: Uint8Array): Uint8Array {
  return bytes.slice().fill(0, below(random, bytes.length));
}

async function judge({ files, words }: Studied): Promise<Outcome> {
  const opened = await openStudy(ModelDisk.holding(files), FOLDER, wordOptions({ packing: WORD_PACKING }));
  if (!opened.ok) return 'refused';
  const found = wordsOf(opened.value);
  const kept = keptWords(opened.value);
  if (kept !== undefined && JSON.stringify(kept.words) !== JSON.stringify(words.slice(0, kept.seq)))
    return 'silently wrong';
  if (found.some((word, index) => word !== words[index])) return 'silently wrong';
  if (found.length === words.length) return 'nothing lost';
  const { recovery } = opened.value;
  return recovery.kind === 'repaired' && recovery.lost.lines > 0
    ? 'partly lost and reported'
    : 'silently wrong';
}

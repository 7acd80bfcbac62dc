import { writeSync } from 'node:fs';
import { openStudy } from '../../electron/storage/open-study';
import { realDisk } from '../../electron/storage/real-disk';
import type { OpenedStore } from '../../electron/storage/study-store';
import { below, hex, seededRandom } from './random';
import type { Random } from './random';
import { parseWordCommit } from './word-commit';
import type { WordCommit } from './word-commit';
import { packWords, WORD_PACKING } from './word-study';

// The process that gets killed: it opens the study named on its command line and saves words until it dies, or
// until it has saved as many as it was told. Each acknowledged commit is one line of JSON on standard output.

const [folder = '', seed = '0', limit = '100000'] = process.argv.slice(2);

async function writeWords(): Promise<void> {
  const random = seededRandom(Number(seed));
  const opened = await openStudy(realDisk, folder, {
    parseCommit: parseWordCommit,
    packing: WORD_PACKING,
    now: () => new Date(),
    snapshotEvery: 5 + below(random, 61),
  });
  if (!opened.ok) {
    say({ failed: opened.error.code });
    return;
  }
  say({ opened: opened.value.commits.length });
  const until = opened.value.commits.length + Number(limit);
  while (opened.value.commits.length < until) await saveBurst(opened.value, random);
  await opened.value.close(() => packWords(opened.value.commits));
}

async function saveBurst(store: OpenedStore<WordCommit>, random: Random): Promise<void> {
  const first = store.commits.length + 1;
  const burst = Array.from({ length: 1 + below(random, 4) }, async (_, index) => {
    const commit = { seq: first + index, word: hex(random, 8 + below(random, 200)) };
    const saved = await store.append(commit);
    say(saved.ok ? commit : { failed: saved.error.code });
  });
  await Promise.all(burst);
}

/** Straight to the descriptor: what was said stays said when the process is killed in the next moment. */
function say(line: object): void {
  writeSync(1, `${JSON.stringify(line)}\n`);
}

await writeWords();

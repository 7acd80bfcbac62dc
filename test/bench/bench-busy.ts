import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { answerDialogs, type Workbench } from '../support/workbench';
import { transcriptText } from './corpus-text';
import { typeWhile } from './in-page';
import { timingOf } from './measure';
import { seededRandom } from './random';
import type { BenchRow } from './result-table';

const DOCUMENTS = 100;
/** From a key going down until its letter is painted, whatever else is going on. */
const BUDGET = 50;

/** How long keys wait for their letter while large work is going on and a memo is being written. */
export async function benchBusy(bench: Workbench): Promise<readonly BenchRow[]> {
  const { page } = bench;
  // The loader that runs this file names functions by a helper, which the main process must know too.
  await bench.app.evaluate('globalThis.__name = (named) => named');
  await page.keyboard.press('Control+m');
  await page.getByRole('textbox', { name: 'Title of the memo' }).waitFor();
  await page.keyboard.type('Onder het werk');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Words of the memo' }).waitFor();
  const folder = mkdtempSync(join(tmpdir(), 'codeboom-bench-'));
  try {
    await answerDialogs(bench, { open: transcripts(folder) });
    return [
      ...(await busyRows(bench, 'nothing else', () => page.waitForTimeout(2_000))),
      ...(await busyRows(bench, 'a search of all text', () => page.evaluate(searchOften))),
      ...(await busyRows(bench, `the import of ${DOCUMENTS} documents`, () => page.evaluate(importAll))),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function busyRows(
  bench: Workbench,
  what: string,
  work: () => Promise<unknown>,
): Promise<readonly BenchRow[]> {
  const lag = await bench.app.evaluateHandle(watchLag);
  const keys = await typeWhile(bench.page, work);
  const held = await lag.evaluate(({ stop }) => stop());
  await settle(bench.page);
  return [
    { work: `type into a memo during ${what}`, timing: timingOf(keys), budget: BUDGET, judged: 'worst' },
    { work: `… longest the main process was held up`, timing: timingOf([held]), budget: BUDGET },
  ];
}

/** What comes after is not to be measured with it. */
function settle(page: Page): Promise<void> {
  return page.waitForTimeout(1_500);
}

function transcripts(folder: string): readonly string[] {
  const random = seededRandom(7);
  return Array.from({ length: DOCUMENTS }, (_, index) => {
    const path = join(folder, `Ronde 2, gesprek ${index + 1}.txt`);
    writeFileSync(path, transcriptText(random, 50_000, ['Moderator', 'Yara', 'Kees']));
    return path;
  });
}

/** Runs in the main process: how late its own clock ticks at most. */
function watchLag(): { readonly stop: () => number } {
  let worst = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    worst = Math.max(worst, now - last - 5);
    last = now;
  }, 5);
  return {
    stop: () => {
      clearInterval(timer);
      return worst;
    },
  };
}

/** Runs in the page: what the search box asks for, word after word. */
async function searchOften(): Promise<void> {
  for (const word of ['school', 'bedrijf', 'vertrouwen', 'toekomst', 'begeleider', 'misschien']) {
    for (let length = 2; length <= word.length; length += 1) {
      await window.codeboom.request('search:text', {
        use: 'box',
        query: { kind: 'words', terms: [word.slice(0, length)], whole: false },
        filter: {},
        unit: 'hit',
        first: 20,
      });
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
  }
}

/** Runs in the page: what the import view asks when everything is taken as it comes. */
async function importAll(): Promise<void> {
  interface Running {
    readonly value: {
      readonly id: string;
      readonly files: readonly { readonly kind: string; readonly key: string; readonly name: string }[];
    };
  }
  const asked = { from: 'files', into: null };
  let { value } = (await window.codeboom.request('import:choose', asked)) as Running;
  while (value.files.some(({ kind }) => kind === 'waiting' || kind === 'reading')) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    ({ value } = (await window.codeboom.request('import:running', undefined)) as Running);
  }
  const documents = value.files.map(({ key, name }) => ({
    file: key,
    source: 0,
    title: name,
    kind: 'interview' as const,
    literal: 'verbatim' as const,
  }));
  const reply = (await window.codeboom.request('import:apply', { id: value.id, documents })) as {
    readonly ok: boolean;
  };
  if (!reply.ok) throw new Error(JSON.stringify(reply));
}

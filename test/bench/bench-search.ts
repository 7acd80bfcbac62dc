import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { codeAsFirstCoder, openWorkbench, type Workbench } from '../support/workbench';
import { timingOf } from './measure';
import type { BenchRow } from './result-table';

/** Typed letter by letter; every letter is one search of all texts. */
const TYPED = ['belangrijk echt', 'vertrouwen', 'school', 'een gesprek'];
/** What searching may cost, and words that stand in the corpus about twenty thousand times. */
export interface SearchBudget {
  readonly search: number;
  readonly coded: string;
}

/** The budget on corpus L. */
export const SEARCH_L: SearchBudget = { search: 30, coded: 'school, haven' };

/** The budget on corpus XL. */
export const SEARCH_XL: SearchBudget = {
  search: 100,
  coded: 'school e*, haven e*, mentor e*, ouder e*, leerling e*',
};

/** Measures searching all texts with every key, and typing while it goes on and while its hits are coded. */
export async function benchSearch(
  study: string,
  { search, coded }: SearchBudget,
): Promise<readonly BenchRow[]> {
  const bench = await openWorkbench(settingsWith(study));
  const { page } = bench;
  await page.evaluate('globalThis.__name = (named) => named');
  page.setDefaultTimeout(30_000);
  await page.getByRole('list', { name: 'Recent studies' }).getByRole('button').first().click();
  await codeAsFirstCoder(page);
  await page.evaluate(watchKeys);
  const rows = [
    await searchRow(page, search),
    await memoryRow(bench),
    await typingRow(page),
    await codingRow(page, coded),
  ];
  await bench.app.close();
  return rows;
}

/** From the window's request to the answer with totals and first hits, one letter after the other. */
async function searchRow(page: Page, budget: number): Promise<BenchRow> {
  const times = await page.evaluate(async (typed) => {
    const search = (words: string): Promise<unknown> =>
      window.codeboom.request('search:text', {
        use: 'box',
        query: { kind: 'words', terms: [words], whole: false },
        filter: {},
        unit: 'hit',
        first: 40,
      });
    // The texts are read with the first search; people open the box a moment before they type.
    await search('aan tafel');
    const found: number[] = [];
    for (const words of typed) {
      for (let length = 2; length <= words.length; length += 1) {
        const start = performance.now();
        await search(words.slice(0, length));
        found.push(performance.now() - start);
      }
    }
    return found;
  }, TYPED);
  return { work: 'search all text, every key stroke', timing: timingOf(times), budget, peer: 90 };
}

/** What the texts of the study take in the main process; the measure is what the search added to it. */
async function memoryRow({ app }: Workbench): Promise<BenchRow> {
  const megabytes = await app.evaluate(({ app: electron }) => {
    const main = electron.getAppMetrics().find(({ type }) => type === 'Browser');
    return (main?.memory.workingSetSize ?? 0) / 1024;
  });
  return {
    work: 'memory of the main process with all texts held',
    timing: timingOf([megabytes]),
    budget: 1_000,
    unit: 'MB',
  };
}

/** Typing into the box itself, which searches with every letter. */
async function typingRow(page: Page): Promise<BenchRow> {
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Search everything' });
  await field.waitFor();
  await page.evaluate(keysPainted);
  for (const words of TYPED) {
    await page.keyboard.type(words, { delay: 60 });
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
  }
  const painted = await page.evaluate(keysPainted);
  await page.keyboard.press('Escape');
  return { work: 'key to paint while all text is searched', timing: timingOf(painted), budget: 50 };
}

/** Codes about twenty thousand hits and types into a memo until it is on disk. */
async function codingRow(page: Page, coded: string): Promise<BenchRow> {
  await page.keyboard.press('Control+m');
  const memo = page.getByRole('textbox', { name: 'Words of the memo' });
  await memo.waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('> auto-code');
  await page.getByRole('option', { name: 'Auto-code…', selected: true }).waitFor();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Auto-code' });
  await dialog.getByRole('textbox', { name: 'Words' }).fill(coded);
  const status = dialog.getByRole('status');
  await status.getByText(/^[1-9].* of/).waitFor();
  const passages = Number(/^[\d\s\u202f]+/.exec((await status.textContent()) ?? '')?.[0].replace(/\D/g, ''));
  await dialog.getByRole('searchbox', { name: 'Find or name a code' }).fill('Proef');
  await dialog.getByRole('button', { name: 'New code “Proef”' }).click();
  await page.waitForTimeout(500);
  await dialog.getByRole('button', { name: /^Code .+ passages/ }).click();
  await memo.focus();
  await page.evaluate(keysPainted);
  const done = page.getByRole('button', { name: /^Undo: Auto-code/ }).waitFor();
  const typing = page.keyboard.type('hier wordt onder het coderen door gewoon verder getypt', { delay: 30 });
  await Promise.all([done, typing]);
  const painted = await page.evaluate(keysPainted);
  return {
    work: `key to paint in a memo while ${passages} passages are auto-coded`,
    timing: timingOf(painted),
    budget: 50,
  };
}

/** Settings in which the study is the one that was opened last. */
function settingsWith(study: string): string {
  const userData = mkdtempSync(join(tmpdir(), 'codeboom-bench-'));
  const recent = [{ name: 'Corpus', path: study, openedAt: '2026-03-12T09:00:00.000Z', coder: '' }];
  writeFileSync(join(userData, 'recent-studies.json'), JSON.stringify(recent));
  return userData;
}

/** What the page notes of each key: milliseconds from the key going down to the task after the next frame. */
declare global {
  var painted: number[] | undefined;
}

/** Runs in the page: notes of every key how long it took to be painted. */
function watchKeys(): void {
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        void scheduler.postTask(() => (globalThis.painted ??= []).push(performance.now() - timeStamp), {
          priority: 'user-blocking',
        });
      });
    },
    true,
  );
}

/** Runs in the page: the times noted so far, which are forgotten then. */
function keysPainted(): readonly number[] {
  const noted = globalThis.painted ?? [];
  globalThis.painted = [];
  return noted;
}

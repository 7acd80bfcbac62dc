import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { codeAsFirstCoder, openWorkbench, type Workbench } from '../support/workbench';
import { timeBareAppend } from './bare-append';
import { LONG_TITLE } from './build-corpus';
import { timingOf } from './measure';
import type { BenchRow } from './result-table';

const OPENINGS = 5;
const CODINGS = 30;

/** Measures the real window on a study folder: from the input to the frame that shows its effect. */
export async function benchWindow(
  study: string,
  budgets: { readonly open: number; readonly memory: number },
): Promise<readonly BenchRow[]> {
  const opens: number[] = [];
  const paints: number[] = [];
  let rows: readonly BenchRow[] = [];
  for (let run = 0; run < OPENINGS; run += 1) {
    const bench = await openWorkbench(settingsWith(study));
    // The loader that runs this file names functions by a helper, which the page must know too.
    await bench.page.evaluate('globalThis.__name = (named) => named');
    bench.page.setDefaultTimeout(10_000);
    const empty = await rendererMegabytes(bench);
    opens.push(await timeOpen(bench.page));
    paints.push(await timeLongDocument(bench.page));
    if (run === OPENINGS - 1) rows = await codingRows(bench, study, empty, budgets.memory);
    await bench.app.close();
  }
  return [
    { work: 'open the study until one can code', timing: timingOf(opens), budget: budgets.open, peer: 616 },
    { work: 'open the 300k focus group until painted', timing: timingOf(paints), budget: 170, peer: 1_700 },
    ...rows,
  ];
}

async function codingRows(
  bench: Workbench,
  study: string,
  empty: number,
  memory: number,
): Promise<readonly BenchRow[]> {
  const { page } = bench;
  const codes: number[] = [];
  const undos: number[] = [];
  for (let run = 0; run < CODINGS; run += 1) {
    codes.push(await timeCoding(page));
    undos.push(await timeUndo(page));
  }
  const used = (await rendererMegabytes(bench)) - empty;
  const durable = await timeDurable(page);
  const limit = timingOf(await timeBareAppend(study, 470, 200)).median;
  return [
    { work: 'code a selection there until painted', timing: timingOf(codes), budget: 16, peer: 105 },
    { work: 'the same until durable on disk', timing: timingOf(durable), budget: 2, limit },
    { work: 'undo it', timing: timingOf(undos), budget: 16, peer: 1_650 },
    {
      work: 'memory of the renderer beyond an empty window',
      timing: timingOf([used]),
      budget: memory,
      unit: 'MB',
    },
  ];
}

/** Settings in which the study is the one that was opened last. */
function settingsWith(study: string): string {
  const userData = mkdtempSync(join(tmpdir(), 'codeboom-bench-'));
  const recent = [{ name: 'Corpus', path: study, openedAt: '2026-03-12T09:00:00.000Z', coder: '' }];
  writeFileSync(join(userData, 'recent-studies.json'), JSON.stringify(recent));
  return userData;
}

async function timeOpen(page: Page): Promise<number> {
  const item = page.getByRole('list', { name: 'Recent studies' }).getByRole('button').first();
  await item.waitFor();
  return page.evaluate(timeUntilPainted, {
    click: '[aria-label="Recent studies"] button',
    shown: '[role="tree"][aria-label="Documents"] [role="treeitem"]',
  });
}

async function timeLongDocument(page: Page): Promise<number> {
  // Two coders: the program asks who codes.
  await codeAsFirstCoder(page);
  const name = `[role="treeitem"][aria-label*="${LONG_TITLE}"]`;
  await page.locator(name).waitFor();
  return page.evaluate(timeUntilPainted, {
    click: name,
    shown: `[aria-label="Transcript of ${LONG_TITLE}"] [role="listitem"]`,
  });
}

/** Codes the next turn by keyboard: the clock runs from the Enter that applies the code. */
async function timeCoding(page: Page): Promise<number> {
  await page.getByRole('list', { name: /^Transcript of/ }).focus();
  await page.keyboard.press('n');
  await page.keyboard.press('t');
  if (!(await page.getByRole('dialog', { name: 'Apply a code' }).isVisible())) await page.keyboard.press('c');
  await page.getByRole('combobox', { name: 'Code' }).fill('Code 7');
  return timeKey(page, 'Enter');
}

async function timeUndo(page: Page): Promise<number> {
  return timeKey(page, 'Control+z');
}

/** The page must be listening before the key goes down, so the watch is set in a call of its own. */
async function timeKey(page: Page, key: string): Promise<number> {
  const watch = await page.evaluateHandle(watchKeyUntilCodingsChange, key.split('+').at(-1) ?? key);
  await page.keyboard.press(key);
  return watch.evaluate(({ painted }) => painted);
}

/**
 * Runs in the page: asks main for one coding after another. The receipt says when it was on disk (to the
 * millisecond, by the clock the page has too); that the window hears of it later does not count.
 */
async function timeDurable(page: Page): Promise<readonly number[]> {
  return page.evaluate(async (runs) => {
    interface State {
      readonly value: { readonly open: { readonly state: string } };
    }
    type Table = readonly (readonly [id: string, record: unknown])[];
    const reply = (await window.codeboom.request('app:state', undefined)) as State;
    const tables = JSON.parse(reply.value.open.state) as Record<'documents' | 'codes' | 'coders', Table>;
    const [document = '', code = '', coder = ''] = [tables.documents, tables.codes, tables.coders].map(
      (table) => table.at(-1)?.[0],
    );
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const codings = [{ document, from: 10 + run * 3, to: 60 + run * 3, code, coder }];
      const start = performance.timeOrigin + performance.now();
      const receipt = (await window.codeboom.request('command:run', {
        type: 'add-codings',
        payload: { codings },
      })) as { readonly value: { readonly at: string } };
      times.push(Date.parse(receipt.value.at) - start);
      // Between two acts a person lets the window draw.
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    return times;
  }, 200);
}

async function rendererMegabytes({ app }: Workbench): Promise<number> {
  const kilobytes = await app.evaluate(({ app: electron, BrowserWindow }) => {
    const pid = BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId();
    return electron.getAppMetrics().find((process) => process.pid === pid)?.memory.workingSetSize ?? 0;
  });
  return kilobytes / 1024;
}

/** Runs in the page: clicks, and answers how long it took until a frame with the wanted element was painted. */
function timeUntilPainted({
  click,
  shown,
}: {
  readonly click: string;
  readonly shown: string;
}): Promise<number> {
  return new Promise((resolve) => {
    const start = performance.now();
    document.querySelector<HTMLElement>(click)?.click();
    const look = (): void => {
      requestAnimationFrame(() => {
        if (document.querySelector(shown) === null) return look();
        // The most urgent task queued in a frame is the first to run after that frame is painted.
        void scheduler.postTask(() => resolve(performance.now() - start), { priority: 'user-blocking' });
      });
    };
    look();
  });
}

/** Runs in the page: from the key going down until the frame in which the number of codings is another. */
function watchKeyUntilCodingsChange(key: string): { readonly painted: Promise<number> } {
  const shown = (): string => document.querySelector('footer[aria-label="Status"]')?.textContent ?? '';
  const count = (): string => /[\d\s]+codings in document/.exec(shown())?.[0] ?? '';
  const painted = new Promise<number>((resolve, reject) => {
    const before = count();
    setTimeout(
      () => reject(new Error(`after ${key} the codings did not change from ${before}: ${shown()}`)),
      5_000,
    );
    const onKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== key.toLowerCase()) return;
      window.removeEventListener('keydown', onKey, true);
      const look = (): void => {
        requestAnimationFrame(() => {
          if (count() === before) return look();
          void scheduler.postTask(() => resolve(performance.now() - event.timeStamp), {
            priority: 'user-blocking',
          });
        });
      };
      look();
    };
    window.addEventListener('keydown', onKey, true);
  });
  return { painted };
}

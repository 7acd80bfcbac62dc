import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { codeAsFirstCoder, openWorkbench, type Workbench } from '../support/workbench';
import { timeBareAppend } from './bare-append';
import { LONG_TITLE } from './build-corpus';
import { benchBusy } from './bench-busy';
import { benchViews } from './bench-views';
import { clickUntilPainted, keyUntilChanged } from './in-page';
import { timingOf } from './measure';
import type { BenchRow } from './result-table';

const OPENINGS = 5;
const CODINGS = 30;

/** What a corpus of some size allows itself, in milliseconds and megabytes. */
export interface WindowBudgets {
  readonly open: number;
  readonly memory: number;
}

/** Measures the real window on a study folder: from the input to the frame that shows its effect. */
export async function benchWindow(study: string, budgets: WindowBudgets): Promise<readonly BenchRow[]> {
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
    if (run === OPENINGS - 1) rows = await rowsOfOneSession(bench, study, empty, budgets);
    await bench.app.close();
  }
  return [
    { work: 'open the study until one can code', timing: timingOf(opens), budget: budgets.open, peer: 616 },
    { work: 'open the 300k focus group until painted', timing: timingOf(paints), budget: 170, peer: 1_700 },
    ...rows,
  ];
}

/** Everything that is measured in the last window that was opened. */
async function rowsOfOneSession(
  bench: Workbench,
  study: string,
  empty: number,
  budgets: WindowBudgets,
): Promise<readonly BenchRow[]> {
  return [
    ...(await codingRows(bench, study, empty, budgets.memory)),
    ...(await benchViews(bench.page)),
    ...(await benchBusy(bench)),
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
  return clickUntilPainted(page, {
    click: '[aria-label="Recent studies"] button',
    shown: '[role="tree"][aria-label="Documents"] [role="treeitem"]',
  });
}

async function timeLongDocument(page: Page): Promise<number> {
  // Two coders: the program asks who codes.
  await codeAsFirstCoder(page);
  const name = `[role="treeitem"][aria-label*="${LONG_TITLE}"]`;
  await page.locator(name).waitFor();
  return clickUntilPainted(page, {
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
  // A person sees the palette go before taking back what it did.
  await page.getByRole('dialog', { name: 'Apply a code' }).waitFor({ state: 'hidden' });
  return timeKey(page, 'Control+z');
}

function timeKey(page: Page, key: string): Promise<number> {
  const part = '[\\p{N}\\s.,]+codings in document';
  return keyUntilChanged(page, key, 'footer[aria-label="Status"]', part);
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

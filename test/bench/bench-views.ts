import type { Page } from 'playwright-core';
import { LONG_TITLE } from './build-corpus';
import { clickUntilPainted, keyUntilPainted } from './in-page';
import { timingOf } from './measure';
import type { BenchRow } from './result-table';

const RUNS = 5;
/** What a person takes for at once; the budget table has no row for these. */
const AT_ONCE = 100;
const TRANSCRIPT = '[aria-label^="Transcript of"] [role="listitem"]';
const QUOTE = 'main [role="group"] [role="link"]';
const CODE_ROW = '[role="grid"][aria-label="Codes"] [role="row"]';
const PALETTE = '[role="dialog"][aria-label="Apply a code"]';

/** How long views and panels take to be there, in the window as the corpus fills it. */
export async function benchViews(page: Page): Promise<readonly BenchRow[]> {
  return [
    await row(page, 'open the quotes view on all quotations', { click: rail('Quotes'), shown: QUOTE }),
    await row(page, 'open the code book on all codes', { click: rail('Code book'), shown: CODE_ROW }),
    await row(page, 'go back to the 300k focus group', { click: rail('Code'), shown: TRANSCRIPT }),
    await switchRow(page),
    await paletteRow(page),
  ];
}

function rail(name: string): string {
  return `nav[aria-label="Views"] button[aria-label="${name}"]`;
}

/** Each time from the coding view, where the person comes from. */
async function row(
  page: Page,
  work: string,
  effect: { readonly click: string; readonly shown: string },
): Promise<BenchRow> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const away = effect.click === rail('Code') ? { click: rail('People'), shown: 'h1' } : BACK;
    await clickUntilPainted(page, away);
    times.push(await clickUntilPainted(page, effect));
  }
  await clickUntilPainted(page, BACK);
  return { work, timing: timingOf(times), budget: AT_ONCE };
}

const BACK = { click: rail('Code'), shown: TRANSCRIPT };

async function switchRow(page: Page): Promise<BenchRow> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const title = `INT-${String(run + 1).padStart(4, '0')}`;
    const item = page.getByRole('treeitem', { name: new RegExp(title) });
    await item.scrollIntoViewIfNeeded();
    times.push(await clickUntilPainted(page, opening(title)));
  }
  const long = page.getByRole('treeitem', { name: new RegExp(LONG_TITLE) });
  await long.scrollIntoViewIfNeeded();
  await clickUntilPainted(page, opening(LONG_TITLE));
  return { work: 'switch to another document', timing: timingOf(times), budget: AT_ONCE };
}

function opening(title: string): { readonly click: string; readonly shown: string } {
  return {
    click: `[role="treeitem"][aria-label*="${title}"]`,
    shown: `[aria-label="Transcript of ${title}"] [role="listitem"]`,
  };
}

async function paletteRow(page: Page): Promise<BenchRow> {
  const times: number[] = [];
  await page.getByRole('list', { name: /^Transcript of/ }).focus();
  for (let run = 0; run < RUNS * 2; run += 1) {
    await page.keyboard.press('n');
    await page.keyboard.press('t');
    times.push(await keyUntilPainted(page, 'c', { shown: PALETTE }));
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Apply a code' }).waitFor({ state: 'hidden' });
  }
  return { work: 'open the palette of codes', timing: timingOf(times), budget: 50 };
}

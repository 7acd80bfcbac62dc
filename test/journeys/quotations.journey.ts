import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSampleStudy } from '../../electron/study/build-sample-study';
import {
  answerDialogs,
  codeAsFirstCoder,
  journeyFolder,
  openWorkbench,
  type Workbench,
} from '../support/workbench';

const SAMPLE = join(import.meta.dirname, '..', '..', 'electron', 'sample');

let folder: string;
let bench: Workbench;
let page: Page;

beforeAll(async () => {
  folder = journeyFolder('quotations');
  const path = join(folder, 'Haven.codeboom');
  await (await buildSampleStudy(SAMPLE, path, {})).close();
  bench = await openWorkbench(join(folder, 'settings'), [path]);
  page = bench.page;
  page.setDefaultTimeout(10_000);
  await codeAsFirstCoder(page);
  await page.keyboard.press('Control+2');
  await shown('367');
});
afterAll(async () => {
  expect(bench.complaints).toEqual([]);
  await bench.app.close();
});

describe('filters', () => {
  test('of codes that must be there, or must not, add up to what there was', async () => {
    await addCode('Bedrijfsbezoek');
    const all = await shownNow();
    await addCode('Bijgesteld beeld');
    const both = await shownNow();
    await page.getByRole('button', { name: 'How Bijgesteld beeld counts: and' }).click();
    await page.getByRole('menuitemradio', { name: 'not Bijgesteld beeld' }).click();
    await page.getByRole('button', { name: 'How Bijgesteld beeld counts: not' }).waitFor();
    await expect.poll(shownNow).not.toBe(both);
    const without = await shownNow();
    expect(both).toBeGreaterThan(0);
    expect(both + without).toBe(all);
  });

  test('say before a click how many quotations it will leave, and come off as tokens', async () => {
    const choice = page.getByRole('checkbox', { name: /^Ouders/ });
    const promised = Number(/\d+$/.exec((await choice.locator('..').innerText()).trim())?.[0]);
    await choice.check({ force: true });
    await shown(`${String(promised)} of 367`);
    await page.getByRole('button', { name: 'Remove filter Stakeholder' }).click();
    await page
      .getByRole('button', { name: /^Clear \d/ })
      .first()
      .click();
    await shown('367');
  });

  test('are kept as a view and found again after another look', async () => {
    await page.getByRole('button', { name: 'Add filter Attribute' }).click();
    await page.getByRole('menuitem', { name: 'school: B' }).click();
    await expect.poll(shownNow).not.toBe(367);
    const left = await shownNow();
    await page.getByRole('button', { name: 'Save view' }).click();
    const dialog = page.getByRole('dialog', { name: 'Save this view' });
    await dialog.getByLabel('Name').fill('School B');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Remove filter school' }).click();
    await shown('367');
    await page.getByRole('button', { name: 'Save view' }).click();
    await page.getByRole('menuitem', { name: 'School B', exact: true }).click();
    await shown(`${String(left)} of 367`);
    await page.keyboard.press('Control+1');
    await page.keyboard.press('Control+2');
    await shown(`${String(left)} of 367`);
    await page
      .getByRole('button', { name: /^Clear \d/ })
      .first()
      .click();
  });
});

describe('quotations', () => {
  test('are ticked, starred, rated and coded by keyboard, each as one act', async () => {
    await firstRow().focus();
    await press(' ', 'j', 'Shift+ArrowDown');
    await page.getByText('3 selected').first().waitFor();
    await press('s');
    await page.getByText('Starred 3 quotations').waitFor();
    await press('Control+z');
    await inList().getByRole('button', { name: 'Valence', exact: true }).click();
    await page.getByRole('menuitem', { name: /positive/i }).click();
    await page.getByText(/^Rated 3 quotations/).waitFor();
    await press('Control+z');
    await press('c');
    const dialog = page.getByRole('dialog', { name: /for 3 quotations/ });
    await dialog.getByRole('searchbox').fill('keuzestress');
    await press('Enter');
    await page.getByText('Coded 3 quotations with Keuzestress').waitFor();
    await press('Control+z');
  });

  test('get a comment and a wording beside the verbatim, with an alarm where it drifts', async () => {
    await firstRow().focus();
    await press('Escape', 'm');
    await page.getByLabel('Comment', { exact: true }).fill('Sterk beeld.');
    await press('Control+Enter');
    await inList().getByRole('button', { name: 'Edit Comment: Sterk beeld.' }).waitFor();
    const verbatim = await firstRow().locator('p').innerText();
    await firstRow().focus();
    await press('w');
    const field = page.getByLabel('Wording for print', { exact: true });
    const said = await field.inputValue();
    await field.fill(`${said} En gorilla’s.`);
    await page.getByText(/Not said here: “(en )?gorilla's”\./).waitFor();
    await field.fill(`(…) ${said.split(' ').slice(2).join(' ')}`);
    await press('Control+Enter');
    await page.getByRole('button', { name: /^Edit Wording for print/ }).waitFor();
    expect(await firstRow().locator('p').innerText()).toBe(verbatim);
  });

  test('are copied with their attribution', async () => {
    await bench.app.evaluate(({ clipboard }) => clipboard.clear());
    await firstRow().focus();
    await press(' ', 'Control+c');
    await page.getByText('Copied 1 quote with its attribution').waitFor();
    const copied = await bench.app.evaluate(({ clipboard }) => clipboard.readText());
    expect(copied).toMatch(/^“\(…\) .*”\n\(Leerling \d\d, leerling, .*; FG-0\d .*\)$/s);
  });

  test('go to Word in the order somebody gave them', async () => {
    await firstRow().focus();
    await press('j', ' ');
    const panel = page.getByRole('complementary', { name: 'Selected for report' });
    const handles = panel.getByRole('button', { name: /^Move / });
    await expect.poll(() => handles.count()).toBe(2);
    const before = await panel.locator('p[lang="nl"]').allInnerTexts();
    await handles.first().focus();
    await press('ArrowDown');
    await expect.poll(() => panel.locator('p[lang="nl"]').allInnerTexts()).toEqual([...before].reverse());
    const path = join(folder, 'keuze.docx');
    await answerDialogs(bench, { save: path });
    await panel.getByRole('button', { name: 'Export 2 quotes' }).click();
    await page.getByText('Exported 2 quotes to keuze.docx').waitFor();
    const xml = strFromU8(unzipSync(readFileSync(path))['word/document.xml'] ?? new Uint8Array());
    const words = [...before].reverse().map((quote) => xml.indexOf(quote.slice(1, 30)));
    expect(words.every((at) => at > 0)).toBe(true);
    expect(words).toEqual([...words].sort((a, b) => a - b));
  });

  test('open their place in the reader by a double click', async () => {
    const words = (await firstRow().getAttribute('aria-label'))?.replace(/^[^:]*: /, '');
    await firstRow().dblclick({ position: { x: 60, y: 12 } });
    await expect
      .poll(() => page.getByRole('region', { name: 'Inspector' }).locator('.quote').first().innerText())
      .toBe(words);
  });
});

function inList(): Locator {
  return page.getByRole('region', { name: 'Quotations' });
}

function firstRow(): Locator {
  return inList().getByRole('link').first();
}

async function addCode(name: string): Promise<void> {
  const before = await shownNow();
  await page.getByRole('button', { name: /^Add filter Code$/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Filter by a code' });
  await dialog.getByRole('searchbox').fill(name);
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'hidden' });
  await expect.poll(shownNow).not.toBe(before);
}

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

async function shown(count: string): Promise<void> {
  await inList().getByText(count, { exact: true }).first().waitFor();
}

/** The number of quotations that the head of the view says are shown. */
async function shownNow(): Promise<number> {
  const head = inList().locator('.vh [aria-live]');
  return Number(/^\d+/.exec(await head.innerText())?.[0]);
}

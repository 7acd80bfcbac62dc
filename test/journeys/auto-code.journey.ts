import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  addImported,
  answerDialogs,
  expectCodings,
  journeyFolder,
  openWorkbench,
  type Workbench,
} from '../support/workbench';

/** Codings of the sample study. */
const CODINGS = 506;
const folder = journeyFolder('auto-code');
let bench: Workbench;
let page: Page;

beforeAll(async () => {
  bench = await openWorkbench(join(folder, 'settings'), ['--sample']);
  page = bench.page;
  page.setDefaultTimeout(15_000);
  await expectCodings(bench, CODINGS);
});

afterAll(async () => {
  expect(bench.complaints).toEqual([]);
  await bench.app.close();
});

const dialog = () => page.getByRole('dialog', { name: 'Auto-code' });
const passages = () => dialog().getByRole('group', { name: 'Passages' });
const ticked = () => dialog().getByRole('status');

async function open(): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search everything' }).fill('> auto-code');
  await page.getByRole('option', { name: 'Auto-code…', selected: true }).waitFor();
  await page.keyboard.press('Enter');
  await dialog().waitFor();
}

async function choose(code: string): Promise<void> {
  await dialog().getByRole('searchbox', { name: 'Find or name a code' }).fill(code);
  await dialog()
    .getByRole('group', { name: 'Codes to choose from' })
    .getByRole('button', { name: new RegExp(`^${code}`) })
    .first()
    .click();
}

/** Codes what is ticked as soon as that is possible, and answers how much it was. */
async function run(): Promise<number> {
  const button = dialog().getByRole('button', { name: /^Code [1-9]/, disabled: false });
  await button.waitFor();
  const passages = Number(/\d+/.exec((await button.textContent()) ?? '')?.[0]);
  await button.click();
  return passages;
}

async function expectUndo(label: string): Promise<void> {
  await page.getByRole('button', { name: `Undo: ${label}`, exact: true }).waitFor();
}

describe('auto-coding', () => {
  test('by a word shows every passage, codes those that stay ticked, and is one undo', async () => {
    await open();
    await dialog().getByRole('textbox', { name: 'Words' }).fill('haven');
    await ticked().getByText('8 of 8 ticked').waitFor();
    await passages().getByRole('checkbox').nth(1).uncheck();
    await ticked().getByText('7 of 8 ticked').waitFor();
    await choose('Bijgesteld beeld');
    await ticked().getByText('8 of 8 ticked').waitFor();
    await passages().getByRole('checkbox').nth(1).uncheck();
    await dialog().getByRole('button', { name: 'Code 7 passages' }).click();
    await expectCodings(bench, CODINGS + 7);
    await expectUndo('Auto-code 7 passages with Bijgesteld beeld');

    await open();
    await dialog().getByRole('textbox', { name: 'Words' }).fill('haven');
    await choose('Bijgesteld beeld');
    await ticked().getByText('1 of 8 ticked · 7 coded already').waitFor();
    expect(await passages().getByText('coded already').count()).toBe(7);
    await page.keyboard.press('Escape');

    await page.keyboard.press('Control+z');
    await expectCodings(bench, CODINGS);
  });

  test('by the sentence around several words, with a code that is made by it', async () => {
    await open();
    await dialog().getByRole('textbox', { name: 'Words' }).fill('filmp*, vrachtwagen');
    await dialog().getByRole('combobox', { name: 'Code', exact: true }).selectOption({
      label: 'the sentence around them',
    });
    await dialog().getByRole('searchbox', { name: 'Find or name a code' }).fill('Beelden uit filmpjes');
    await dialog().getByRole('button', { name: 'New code “Beelden uit filmpjes”' }).click();
    await expectCodings(bench, CODINGS + (await run()));
    const filter = page.getByRole('searchbox', { name: 'Filter codes' });
    await filter.fill('Beelden uit');
    const made = page.getByRole('treeitem', { name: 'Beelden uit filmpjes' });
    await made.waitFor();
    await page.getByRole('button', { name: /^Undo: Auto-code/ }).click();
    await expectCodings(bench, CODINGS);
    await expect.poll(() => made.count()).toBe(0);
    await filter.fill('');
  });

  test('by who speaks codes whole turns, and by a regular expression what it matches', async () => {
    await open();
    await dialog().getByRole('button', { name: 'Speaker' }).click();
    await dialog().getByRole('combobox', { name: 'In', exact: true }).selectOption({ label: 'OU-02 Kees' });
    await dialog().getByRole('combobox', { name: 'Said by' }).selectOption({ label: 'All of Ouders' });
    await choose('Bijgesteld beeld');
    await expectCodings(bench, CODINGS + (await run()));
    await page.getByRole('button', { name: /^Undo: Auto-code/ }).click();
    await expectCodings(bench, CODINGS);

    await open();
    await dialog().getByRole('button', { name: 'Expression' }).click();
    await dialog().getByRole('textbox', { name: 'Regular expression' }).fill('(\\w+\\s*)+§');
    await dialog()
      .getByText(/took more than 2 seconds/)
      .waitFor();
    await dialog().getByRole('textbox', { name: 'Regular expression' }).fill('haven(stad|bezoek)');
    await ticked().getByText('3 of 3 ticked').waitFor();
    await page.keyboard.press('Escape');
  });

  test('of twenty thousand passages leaves the window free to type in, and is one undo', async () => {
    const file = join(folder, 'Lang gesprek.txt');
    const turn = (index: number): string =>
      `${index % 2 === 0 ? 'Yara' : 'Kees'}: De loskraan ziet de loskraan, en de loskraan de loskraan.`;
    writeFileSync(file, Array.from({ length: 5_000 }, (_, index) => turn(index)).join('\n\n'));
    await answerDialogs(bench, { open: [file] });
    await page.getByRole('button', { name: 'Import documents' }).first().click();
    await addImported(page);
    await page.getByRole('treeitem', { name: /Lang gesprek/ }).waitFor();

    await open();
    await dialog().getByRole('textbox', { name: 'Words' }).fill('loskraan');
    await ticked()
      .getByText(/^20.?000 of 20.?000 ticked/)
      .waitFor();
    await choose('Onbekend beroep');
    await dialog()
      .getByRole('button', { name: /^Code 20.?000 passages/ })
      .click();
    const filter = page.getByRole('searchbox', { name: 'Filter codes' });
    await filter.fill('');
    const typed = 'hier wordt onder het coderen door gewoon getypt';
    await filter.pressSequentially(typed);
    expect(await filter.inputValue()).toBe(typed);
    await filter.fill('');
    await expectUndo('Auto-code 20000 passages with Onbekend beroep');
    await expect
      .poll(() => page.getByRole('contentinfo', { name: 'Status' }).textContent())
      .toMatch(/20.?506 (codings )?in study/);
    await page.getByRole('button', { name: /^Undo: Auto-code/ }).click();
    await expect
      .poll(() => page.getByRole('contentinfo', { name: 'Status' }).textContent())
      .toMatch(/(^|\D)506 (codings )?in study/);
  });
});

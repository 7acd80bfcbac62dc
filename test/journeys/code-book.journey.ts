import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  answerDialogs,
  expectCodings,
  journeyFolder,
  openWorkbench,
  type Workbench,
} from '../support/workbench';

/** Codings and codes of the sample study. */
const CODINGS = 506;
const CODES = 50;
const folder = journeyFolder('code-book');
let bench: Workbench;
let page: Page;

const tree = (): Locator => page.getByRole('tree', { name: 'Code tree' });
const row = (name: string): Locator => tree().getByRole('treeitem', { name, exact: true });
const grid = (): Locator => page.getByRole('grid', { name: 'Codes' });
const tableRow = (name: string): Locator =>
  grid()
    .getByRole('row')
    .filter({ has: page.getByText(name, { exact: true }) })
    .first();
const dialog = (): Locator => page.getByRole('dialog');
const part = (name: string): Locator => page.getByRole('region', { name, exact: true });

beforeAll(async () => {
  bench = await openWorkbench(join(folder, 'settings'), ['--sample']);
  page = bench.page;
  page.setDefaultTimeout(10_000);
  await expectCodings(bench, CODINGS);
});

afterAll(async () => {
  expect(bench.complaints).toEqual([]);
  await bench.app.close();
});

describe('surgery on a code book of more than 500 codes', () => {
  test('begins with a table of 500 codes, pasted under a preview', async () => {
    await page.getByRole('button', { name: 'Paste codes' }).click();
    await page.keyboard.insertText(table());
    await page.getByText('Found out: table of levels').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Add 500 codes' }).click();
    await dialog().waitFor({ state: 'hidden' });
    await expectCodes(CODES + 500);
    await expectUndo('Add 500 codes');
  });

  test('moves several codes with the keyboard, and with the mouse', async () => {
    await find('Blad 1.1.');
    await pick('Blad 1.1.1');
    await press('Shift+ArrowDown', 'Shift+ArrowDown');
    await page.getByText('3 codes selected').waitFor();
    await press('Control+Shift+ArrowLeft');
    await expectUndo('Move 3 codes');
    await expectLevel('Blad 1.1.1', 2);
    await expectLevel('Blad 1.1.3', 2);
    await clearFilter();

    await find('Tak 2.');
    await pick('Tak 2.2');
    await pick('Tak 2.4', 'Control');
    await page.getByText('2 codes selected').waitFor();
    await row('Tak 2.4').getByText('Tak 2.4').dragTo(row('Tak 2.9').getByText('Tak 2.9'));
    await expectUndo('Move 2 codes');
    await expectLevel('Tak 2.2', 3);
    await expectLevel('Tak 2.4', 3);
    await clearFilter();
  });

  test('merges three codes, whose codings add up', async () => {
    await tree().focus();
    await press('Home', 'ArrowDown', 'ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Control+e');
    await page.getByRole('dialog', { name: 'Merge 3 codes into…' }).waitFor();
    await page.keyboard.type('waarom dit');
    await press('ArrowDown');
    await page.getByText('21 codings will go to Waarom dit profiel. Undo gives everything back.').waitFor();
    await press('Enter');
    await expectUndo('Merge 2 codes into Waarom dit profiel');
    await expectCounts('Waarom dit profiel', /, 37 in the study/);
    await expectCodes(CODES + 500 - 2);
  });

  test('splits a code by keyboard, quotation by quotation', async () => {
    await find('Waarden en');
    await pick('Waarden en identiteit');
    await press('Control+Shift+s');
    await page.keyboard.type('Waarden');
    await press('Tab');
    await page.keyboard.type('Identiteit');
    await press('Tab', 'Tab');
    await press('1', '2', '2', '0', '1');
    await page.getByText(/^\d codings move$/).waitFor();
    await dialog().getByRole('button', { name: 'Split' }).click();
    await expectUndo('Split Waarden en identiteit');
    await find('identiteit');
    await row('Identiteit').waitFor();
    await clearFilter();
    await expectCodings(bench, CODINGS);
  });

  test('archives several codes and brings them back', async () => {
    await find('Blad 5.9');
    await pick('Blad 5.9.1');
    await pick('Blad 5.9.10', 'Shift');
    await press('Delete');
    await page.getByText('Archived 10 codes').waitFor();
    await clearFilter();
    await expectCodes(CODES + 500 - 2 + 2 - 10);
    await page.getByRole('button', { name: /^Archive 10/ }).click();
    await page.getByRole('button', { name: 'Restore all' }).click();
    await expectCodes(CODES + 500 - 2 + 2);
  });

  test('is taken back step by step, to the study as it was', async () => {
    const steps = [
      'Restore 10 codes',
      'Archive 10 codes',
      'Split Waarden en identiteit',
      'Merge 2 codes into Waarom dit profiel',
      'Move 2 codes',
      'Move 3 codes',
      'Add 500 codes',
    ];
    await tree().focus();
    for (const step of steps) {
      await expectUndo(step);
      await press('Control+z');
    }
    await expectCodes(CODES);
    await expectCodings(bench, CODINGS);
    await press('Home');
    await expectLevel('Salaris en zekerheid', 3);
    await expect.poll(() => page.getByRole('button', { name: 'Undo: Add 500 codes' }).count()).toBe(0);
  });
});

describe('the code book', () => {
  test('shows every code with its use, and puts codes in a group', async () => {
    await page.getByRole('navigation', { name: 'Views' }).getByText('Code book').click();
    await tableRow('Keuzeproces').click();
    await press('Home', 'ArrowDown', 'ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown');
    await page.getByText('3 codes selected').waitFor();
    await page.getByRole('button', { name: 'Groups', exact: true }).last().click();
    await page.getByLabel('New group').fill('Kiezen');
    await press('Enter');
    await dialog().waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Kiezen', exact: true }).click();
    await expect
      .poll(() => names())
      .toEqual(['Waarom dit profiel', 'Salaris en zekerheid', 'Voorbeeld in de familie']);
    await page.getByRole('columnheader', { name: 'Quotations' }).getByRole('button').click();
    await expect
      .poll(() => names())
      .toEqual(['Waarom dit profiel', 'Voorbeeld in de familie', 'Salaris en zekerheid']);
    await page.getByRole('button', { name: /^All codes/ }).click();
  });

  test('keeps a version, and tells word by word what became of it', async () => {
    await page.getByRole('button', { name: 'Keep version' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Na de proef');
    await dialog().getByRole('button', { name: 'Keep version' }).click();
    await dialog().waitFor({ state: 'hidden' });
    await page.getByLabel('Search the code book').fill('durven');
    await tableRow('Durven vragen').click();
    await press('Enter');
    await page.getByLabel('Name', { exact: true }).fill('Vragen durven');
    const definition = page.getByLabel('Definition', { exact: true });
    await definition.fill(`${await definition.inputValue()} Niet bij ouders.`);
    await page.getByRole('button', { name: 'Save' }).click();
    await dialog().waitFor({ state: 'hidden' });
    await page.getByLabel('Search the code book').fill('salaris');
    await tableRow('Salaris en zekerheid').click();
    await part('Codes').getByRole('button', { name: 'Archive', exact: true }).click();
    await page.getByText('Archived Salaris en zekerheid').waitFor();

    await page.getByRole('button', { name: 'Versions' }).click();
    await page.getByText('1 archived, 1 renamed, 1 text changed').waitFor();
    await page.getByText('Was called Durven vragen').waitFor();
    expect(await page.locator('ins').allTextContents()).toEqual(['. Niet bij ouders']);
    expect(await page.locator('del').allTextContents()).toEqual([]);
    await page.getByText('10 documents have codings from before the latest version.').waitFor();
  });

  test.each(['docx', 'xlsx', 'csv'])('is exported as %s', async (format) => {
    const file = join(folder, `book.${format}`);
    await answerDialogs(bench, { save: file });
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByLabel('As', { exact: true }).selectOption(format);
    await page.getByLabel('Which', { exact: true }).selectOption('Na de proef');
    await dialog().getByRole('button', { name: 'Export' }).click();
    await page.getByText(`Exported book.${format}`).waitFor();
    const bytes = readFileSync(file);
    if (format === 'csv') {
      const lines = bytes.toString('utf8').split('\r\n');
      expect(lines[0]).toContain('Level 1;Level 2;Level 3;Definition;');
      expect(lines).toHaveLength(CODES + 2);
      expect(lines.some((line) => line.startsWith('Keuzeproces;Durven vragen;'))).toBe(true);
    } else expect(bytes.subarray(0, 2).toString()).toBe('PK');
  });
});

/** 5 stems, 9 branches on each, 10 leaves on each of these: the leaves divided by slashes, stems as merged cells. */
function table(): string {
  const rows = [1, 2, 3, 4, 5].flatMap((stem) =>
    [1, 2, 3, 4, 5, 6, 7, 8, 9].map((branch) => {
      const leaves = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((leaf) => `Blad ${stem}.${branch}.${leaf}`);
      return `${branch === 1 ? `Stam ${stem}` : ''}\tTak ${stem}.${branch}\t${leaves.join(' / ')}`;
    }),
  );
  return ['Niveau 1\tNiveau 2\tNiveau 3', ...rows].join('\n');
}

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Clicks on the name; elsewhere on a row may be its menu or its counts. */
async function pick(name: string, modifier?: 'Control' | 'Shift'): Promise<void> {
  await row(name)
    .getByText(name, { exact: true })
    .click(modifier === undefined ? {} : { modifiers: [modifier] });
}

async function find(words: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Filter codes' }).fill(words);
}

async function clearFilter(): Promise<void> {
  await find('');
}

async function expectCodes(count: number): Promise<void> {
  await page
    .getByRole('complementary', { name: 'Codes' })
    .locator('header, div')
    .filter({ has: page.getByRole('heading', { name: 'Codes' }) })
    .getByText(String(count), { exact: true })
    .first()
    .waitFor();
}

async function expectLevel(name: string, level: number): Promise<void> {
  await expect.poll(() => row(name).getAttribute('aria-level')).toBe(String(level));
}

async function expectCounts(name: string, counts: RegExp): Promise<void> {
  await expect.poll(() => row(name).getAttribute('aria-description')).toMatch(counts);
}

async function expectUndo(act: string): Promise<void> {
  await page.getByRole('button', { name: `Undo: ${act}`, exact: true }).waitFor();
}

/** The codes that the table shows, from top to bottom. */
async function names(): Promise<readonly string[]> {
  const cells = grid().locator('[data-row] > :first-child');
  return (await cells.allTextContents()).map((name) => name.trim());
}

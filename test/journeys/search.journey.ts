import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { copied, expectCodings, journeyFolder, openWorkbench, type Workbench } from '../support/workbench';

const folder = journeyFolder('search');
let bench: Workbench;
let page: Page;

beforeAll(async () => {
  bench = await openWorkbench(join(folder, 'settings'), ['--sample']);
  page = bench.page;
  page.setDefaultTimeout(10_000);
  await expectCodings(bench, 506);
});

afterAll(async () => {
  expect(bench.complaints).toEqual([]);
  await bench.app.close();
});

const field = () => page.getByRole('combobox', { name: 'Search everything' });
const section = (name: string) => page.getByRole('listbox', { name: 'Results' }).getByRole('group', { name });
const chosen = () => page.getByRole('listbox', { name: 'Results' }).getByRole('option', { selected: true });
const shownText = (title: string) => page.getByRole('list', { name: `Transcript of ${title}` });

async function search(typed: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await field().fill(typed);
}

describe('the search box', () => {
  beforeEach(async () => {
    if (await field().isVisible()) await page.keyboard.press('Escape');
  });

  test('finds a code by a part of its name and picks it in the tree', async () => {
    await search('keuzestr');
    await expect
      .poll(() => section('Codes').getByRole('option').first().textContent())
      .toMatch(/^Keuzestress/);
    await page.keyboard.press('Enter');
    const row = page.getByRole('treeitem', { name: 'Keuzestress' });
    await expect.poll(() => row.getAttribute('aria-selected')).toBe('true');
    await expect.poll(() => field().count()).toBe(0);
  });

  test('forgives a typing error in a name', async () => {
    await search('#bedrijvsbezoek');
    await expect.poll(() => chosen().textContent()).toMatch(/^Bedrijfsbezoek/);
  });

  test('runs a command by its name', async () => {
    await search('> rename');
    await chosen().getByText('Rename', { exact: false }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: /^Rename/ }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  });

  test('opens a document and a participant', async () => {
    await search('ouders en men');
    await section('Documents').getByRole('option').first().waitFor();
    await expect.poll(() => chosen().textContent()).toMatch(/^FG-02 Ouders en mentoren/);
    await page.keyboard.press('Enter');
    await shownText('FG-02 Ouders en mentoren').waitFor();

    await search('@bedrijf 02');
    await expect.poll(() => chosen().textContent()).toContain('Bedrijf 02');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: /Bedrijf 02|participant/i }).waitFor();
    await page.keyboard.press('Escape');
  });

  test('finds text without its accents and shows the words selected', async () => {
    await search('"dit is ook haven');
    await expect.poll(() => section('Text in all documents').getByRole('option').count()).toBe(2);
    await section('Text in all documents').getByText('dít is ook haven').click();
    await shownText('FG-03 Gemengd, na havenbezoek').waitFor();
    await expect.poll(() => copied(bench)).toBe('dít is ook haven');
  });

  test('goes through its lines by arrow, and to a quotation', async () => {
    await search('stoel. Ik dacht, wacht even');
    await section('Quotations').getByRole('option').first().waitFor();
    await expect.poll(() => chosen().textContent()).toContain('FG-03');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page
      .getByRole('tabpanel', { name: 'Quotation' })
      .getByText('wacht even, dít is ook haven')
      .first()
      .waitFor();
  });

  test('says so when nothing is found', async () => {
    await search('xylofoonorkest');
    await page.getByText('Nothing is called “xylofoonorkest”, and no text holds it.').waitFor();
  });
});

describe('the list of text hits', () => {
  const panel = () => page.getByRole('complementary', { name: 'Text hits' });
  const asked = () => panel().getByRole('searchbox', { name: 'Search all text' });
  const hits = () => panel().getByRole('listbox', { name: 'Hits' }).getByRole('option');

  test('opens from the box, counts per document and opens each hit where it stands', async () => {
    await search('haven');
    await page.keyboard.press('Control+Enter');
    await panel().getByText('11 hits in 5 documents').waitFor();
    expect(await hits().count()).toBe(11);
    await hits().filter({ hasText: 'Vrouwen in de haven' }).click();
    await shownText('LL-02 Yasmina').waitFor();
    await expect.poll(() => copied(bench)).toBe('haven');
  });

  test('opens for what was typed last, however fast one asks for it', async () => {
    await page.keyboard.press('Control+k');
    await field().evaluate((input: HTMLInputElement) => {
      const key = new KeyboardEvent('keydown', {
        key: 'Enter',
        ctrlKey: true,
        bubbles: true,
        cancelable: true,
      });
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(
        input,
        'Vrouwen in de haven',
      );
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.dispatchEvent(key);
    });
    await panel().getByText('1 hit in 1 document').waitFor();
    await asked().fill('haven');
    await panel().getByText('11 hits in 5 documents').waitFor();
  });

  test('narrows to whole words, to a group and to a document', async () => {
    await panel().getByRole('button', { name: 'Whole words' }).click();
    await panel().getByText('8 hits in 4 documents').waitFor();
    await panel().getByRole('combobox', { name: 'Said by' }).selectOption({ label: 'Leerlingen' });
    await expect.poll(() => hits().count()).toBeLessThan(8);
    await panel().getByRole('combobox', { name: 'Said by' }).selectOption({ label: 'Everybody' });
    await panel().getByRole('combobox', { name: 'In' }).selectOption({ label: 'LL-02 Yasmina' });
    await panel().getByText('1 hit in 1 document').waitFor();
    await panel().getByRole('combobox', { name: 'In' }).selectOption({ label: 'All documents' });
  });

  test('stops a regular expression that does not end, says where, and searches on', async () => {
    await panel().getByRole('button', { name: 'Regular expression' }).click();
    await asked().fill('hav(en|ens)\\b');
    await panel().getByText('8 hits in 4 documents').waitFor();
    await asked().fill('(\\w+\\s*)+§');
    await panel()
      .getByText(/^This regular expression took more than 2 seconds in “.+” and was stopped\./)
      .waitFor();
    await asked().fill('havens?\\b');
    await panel().getByText('8 hits in 4 documents').waitFor();
    await asked().fill('(haven');
    await panel()
      .getByText(/^This is not a regular expression yet: Unterminated group\./)
      .waitFor();
    await panel().getByRole('button', { name: 'Close the text hits' }).click();
    await expect.poll(() => panel().count()).toBe(0);
  });
});

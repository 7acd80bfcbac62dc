import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerDialogs, journeyFolder, openWorkbench, type Workbench } from '../support/workbench';

const home = journeyFolder('memos');
let bench: Workbench;
let page: Page;
/** Those of the sample study, the one written here and the journal of today. */
const MEMOS = 6;

const writing = (): Locator => page.getByRole('textbox', { name: 'Words of the memo' });
const reading = (): Locator => page.getByRole('group', { name: 'Words of the memo' });
const list = (): Locator => page.getByRole('listbox', { name: 'Memos' }).getByRole('option');

async function open(): Promise<void> {
  bench = await openWorkbench(join(home, 'settings'), ['--sample']);
  page = bench.page;
  page.setDefaultTimeout(10_000);
  await page.getByRole('button', { name: 'Memos', exact: true }).waitFor();
}

beforeAll(open);

afterAll(async () => {
  expect(bench.complaints).toEqual([]);
  await bench.app.close();
});

describe('memos', () => {
  test('are written with links by keyboard alone, and saved while one pauses', async () => {
    await page.getByRole('tree', { name: 'Documents' }).waitFor();
    await page.keyboard.press('Control+m');
    await page.getByRole('textbox', { name: 'Title of the memo' }).waitFor();
    await page.keyboard.type('Beelden van techniek');
    await page.keyboard.press('Enter');
    await writing().waitFor();
    await page.keyboard.type('Zie [[stereotypen tech');
    await page.getByRole('option', { name: /Stereotypen techniek/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type(' bij [[FG-03');
    await page.getByRole('option', { name: /FG-03/ }).first().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('.');
    expect(await writing().inputValue()).toBe(
      'Zie ⟦Stereotypen techniek⟧ bij ⟦FG-03 Gemengd, na havenbezoek⟧.',
    );
    await list().filter({ hasText: 'Zie Stereotypen techniek bij FG-03 Gemengd, na havenbezoek.' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await reading().textContent()).toBe('Zie Stereotypen techniek bij FG-03 Gemengd, na havenbezoek.');
  });

  test('open the places they link to', async () => {
    await reading().getByRole('button', { name: /FG-03/ }).click();
    await page.getByLabel(/^Transcript of FG-03/).waitFor();
    await page.getByRole('button', { name: 'Memos', exact: true }).click();
    await reading().getByRole('button', { name: 'Stereotypen techniek' }).click();
    await page.getByRole('treeitem', { name: /Stereotypen techniek/, selected: true }).waitFor();
  });

  test('have one journal memo per day', async () => {
    await page.keyboard.press('Control+j');
    await list().filter({ hasText: 'Journal' }).waitFor();
    await expect.poll(() => list().count()).toBe(MEMOS);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+j');
    await page.waitForTimeout(300);
    expect(await list().count()).toBe(MEMOS);
  });

  test('are filtered by their words, whatever the accents', async () => {
    await page.getByRole('searchbox', { name: 'Filter memos' }).fill('BÉELDEN techniek');
    await expect.poll(() => list().allTextContents()).toHaveLength(1);
    await page.getByRole('searchbox', { name: 'Filter memos' }).fill('');
    await expect.poll(() => list().count()).toBe(MEMOS);
  });

  test('come back by undo after being removed, and are there after a restart', async () => {
    const beelden = (): Locator => list().filter({ hasText: 'Beelden van techniek' });
    await beelden().click();
    await page.getByRole('button', { name: 'Remove memo' }).click();
    await beelden().waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await beelden().waitFor();
    await bench.app.close();
    await open();
    await page.getByRole('button', { name: 'Memos', exact: true }).click();
    await beelden().click();
    expect(await reading().textContent()).toBe('Zie Stereotypen techniek bij FG-03 Gemengd, na havenbezoek.');
  });

  test('are written to a file', async () => {
    const file = join(home, 'memos.csv');
    await answerDialogs(bench, { save: file });
    await page.getByRole('button', { name: 'Export memos' }).click();
    await page.getByRole('menuitem', { name: /CSV/ }).click();
    await page.getByText('Wrote 6 memos to memos.csv').waitFor();
    expect(readFileSync(file, 'utf8')).toContain('Beelden van techniek;free;study;;Noor Vermaat;');
  });
});

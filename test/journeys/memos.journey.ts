import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  answerDialogs,
  codeAsFirstCoder,
  journeyFolder,
  openWorkbench,
  type Workbench,
} from '../support/workbench';

const home = journeyFolder('memos');
const userData = join(home, 'settings');
mkdirSync(userData);
let bench: Workbench;
let page: Page;

const words = (): ReturnType<Page['getByRole']> => page.getByRole('textbox', { name: 'Words of the memo' });
const shown = (): ReturnType<Page['getByRole']> => page.getByRole('group', { name: 'Words of the memo' });
const saved = (text: RegExp): Promise<void> =>
  expect
    .poll(() =>
      page
        .getByRole('status')
        .allTextContents()
        .then((all) => all.join(' ')),
    )
    .toMatch(text);

beforeAll(async () => {
  bench = await openWorkbench(userData);
  ({ page } = bench);
  await page
    .getByRole('button', { name: /sample/i })
    .first()
    .click();
  await page.getByRole('tree', { name: 'Documents' }).waitFor();
});
afterAll(async () => {
  expect(bench.complaints).toEqual([]);
  await bench.app.close();
});

describe('memos in the window', () => {
  it('are written with links by keyboard alone, and saved while one pauses', async () => {
    await page.keyboard.press('Control+m');
    const title = page.getByRole('textbox', { name: 'Title of the memo' });
    await title.waitFor();
    await page.keyboard.type('Beelden van techniek');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Zie [[stereotypen tech');
    await page.getByRole('option', { name: /Stereotypen techniek/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type(' bij [[FG-03');
    await page.getByRole('option', { name: /FG-03/ }).first().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('.');
    expect(await words().inputValue()).toMatch(/^Zie ⟦Stereotypen techniek⟧ bij ⟦FG-03 [^⟧]*⟧\.$/);
    await page.keyboard.press('Escape');
    expect(await shown().textContent()).toMatch(/^Zie Stereotypen techniek bij FG-03 .*\.$/);
    await page.getByRole('option', { name: /Beelden van techniek/ }).waitFor();
  });

  it('open the places they link to', async () => {
    await shown().getByRole('button', { name: /FG-03/ }).click();
    await page.getByRole('tab', { name: /FG-03/, selected: true }).waitFor();
    await page.keyboard.press('Control+3');
    await shown().getByRole('button', { name: 'Stereotypen techniek' }).click();
    await page.getByRole('treeitem', { name: /Stereotypen techniek/, selected: true }).waitFor();
  });

  it('have one journal memo per day', async () => {
    await page.keyboard.press('Control+j');
    await page.getByRole('combobox', { name: 'Kind', exact: true }).last().waitFor();
    const count = async (): Promise<number> =>
      page.getByRole('listbox', { name: 'Memos' }).getByRole('option').count();
    const before = await count();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+j');
    expect(await count()).toBe(before);
    await page
      .getByRole('option', { name: /Journal/ })
      .first()
      .waitFor();
  });

  it('are filtered by kind and words', async () => {
    await page.getByRole('searchbox', { name: 'Filter memos' }).fill('BEELDEN techniek');
    await expect.poll(() => page.getByRole('listbox', { name: 'Memos' }).getByRole('option').count()).toBe(1);
    await page.getByRole('searchbox', { name: 'Filter memos' }).fill('');
  });

  it('come back by undo after being removed, and are there after a restart', async () => {
    await page.getByRole('option', { name: /Beelden van techniek/ }).click();
    await page.getByRole('button', { name: 'Remove memo' }).click();
    await page.getByRole('option', { name: /Beelden van techniek/ }).waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await page.getByRole('option', { name: /Beelden van techniek/ }).waitFor();
    await saved(/Saved/).catch(() => undefined);
    await bench.app.close();
    bench = await openWorkbench(userData);
    ({ page } = bench);
    await page
      .getByRole('button', { name: /sample|Loopbaan/i })
      .first()
      .click();
    await page.getByRole('button', { name: 'Memos', exact: true }).click();
    await page.getByRole('option', { name: /Beelden van techniek/ }).click();
    expect(await shown().textContent()).toMatch(/^Zie Stereotypen techniek bij FG-03 .*\.$/);
  });

  it('are written to a file', async () => {
    const file = join(home, 'memos.csv');
    await answerDialogs(bench, { save: file });
    await page.getByRole('button', { name: 'Export memos' }).click();
    await page.getByRole('menuitem', { name: /CSV/ }).click();
    await expect.poll(() => readText(file)).toMatch(/Beelden van techniek;free;study/);
  });
});

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

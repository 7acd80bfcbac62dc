import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { utils, write } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { answerDialogs, journeyFolder, openWorkbench, type Workbench } from '../support/workbench';

const folder = journeyFolder('people');
let bench: Workbench;

beforeAll(async () => {
  bench = await openWorkbench(join(folder, 'settings'), ['--sample']);
  bench.page.setDefaultTimeout(10_000);
  await openView('People');
});

afterAll(async () => {
  expect(bench.complaints).toEqual([]);
  await bench.app.close();
});

describe('the register of the sample', () => {
  test('gets an attribute that is filled in for three people at once by keyboard, and takes it back step by step', async () => {
    const { page } = bench;
    await page.getByRole('button', { name: 'Attribute', exact: true }).press('Enter');
    await page.getByRole('dialog').getByLabel('Name').fill('Regio');
    await page.keyboard.press('Enter');
    await page.getByRole('columnheader', { name: 'Regio' }).waitFor();

    await (await cell('Leerling 01', 'Regio')).click();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.type('Zuid');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Filled in for 3 people').waitFor();
    expect(await regions(['Leerling 01', 'Leerling 02', 'Leerling 03', 'Leerling 04'])).toEqual([
      'Zuid',
      'Zuid',
      'Zuid',
      '–',
    ]);

    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('Noord');
    await page.keyboard.press('Enter');
    await expect.poll(() => regions(['Leerling 04'])).toEqual(['Noord']);
    await page.keyboard.press('Control+z');
    await expect.poll(() => regions(['Leerling 04'])).toEqual(['–']);
    await page.keyboard.press('Control+z');
    await expect.poll(() => regions(['Leerling 01', 'Leerling 03'])).toEqual(['–', '–']);
    await page.keyboard.press('Control+z');
    await page.getByRole('columnheader', { name: 'Regio' }).waitFor({ state: 'hidden' });
  });

  test('counts the people of a group in the group it rolls up into', async () => {
    const { page } = bench;
    await page.getByRole('button', { name: 'Groups and speakers' }).click();
    const groups = page.getByRole('region', { name: 'Stakeholder groups' });
    await groups.getByRole('button', { name: /group/i }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name').fill('Mentoren');
    await dialog.getByLabel('Rolls up into').selectOption({ label: 'Leraren en mentoren' });
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await openParticipant('Mentor 01');
    await dialog.getByLabel('Stakeholder group').selectOption({ label: 'Mentoren' });
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Groups and speakers' }).click();
    await groups.getByRole('button', { name: /Mentoren\s*1/ }).waitFor();
    await groups.getByRole('button', { name: /Leraren en mentoren\s*4/ }).waitFor();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await groups.getByRole('button', { name: /^ME/ }).waitFor({ state: 'hidden' });
  });

  test('keeps the words of somebody who is not to be quoted out of the export, and says how many', async () => {
    const { page } = bench;
    await openParticipant('Leerling 02');
    await page.getByRole('dialog').getByLabel('Consent').selectOption({ label: 'do not quote' });
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await page.getByRole('gridcell', { name: /Leerling 02.*do not quote/ }).waitFor();

    const table = join(folder, 'quotes.csv');
    await answerDialogs(bench, { save: table });
    await page.getByRole('button', { name: 'Show quotes' }).click();
    await page.getByText('do not quote').first().waitFor();
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox').selectOption('all');
    await dialog.getByRole('radio', { name: /Excel/ }).check({ force: true });
    await dialog.getByRole('button', { name: /^Export \d+ quotes/ }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText(/Left out \d+ quotes of people who may not be quoted/).waitFor();
    const written = readFileSync(table, 'utf8');
    expect(written).toContain(';Leerling 01;');
    expect(written).not.toContain(';Leerling 02;');
    await openView('People');
    await page.keyboard.press('Control+z');
    await page.getByText('do not quote').waitFor({ state: 'hidden' });
  });

  test('takes over a register from a workbook after a look at what it would do, in one act', async () => {
    const { page } = bench;
    const file = join(folder, 'register.xlsx');
    const sheet = utils.aoa_to_sheet([
      ['Pseudonym', 'Group', 'Role', 'School'],
      ['Leerling 01', 'Leerlingen', '', 'B'],
      ['Leerling 21', 'Leerlingen', 'leerling, havo klas 4', 'C'],
    ]);
    const book = utils.book_new(sheet, 'Register');
    await writeFile(file, new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' })));
    await answerDialogs(bench, { open: [file] });
    await page.getByRole('button', { name: 'More about the register' }).click();
    await page.getByRole('menuitem', { name: /^Import a register/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Register from register.xlsx' });
    await dialog.getByRole('cell', { name: 'Leerling 21' }).waitFor();
    await dialog.getByRole('button', { name: 'Take over 2 rows' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('gridcell', { name: /Leerling 21/ }).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('gridcell', { name: /Leerling 21/ }).waitFor({ state: 'hidden' });
  });
});

async function openView(name: string): Promise<void> {
  const rail = bench.page.getByRole('navigation', { name: 'Views' });
  await rail.getByRole('button', { name, exact: true }).click();
}

async function openParticipant(pseudonym: string): Promise<void> {
  const { page } = bench;
  await page.getByRole('gridcell', { name: new RegExp(pseudonym) }).click();
  await page.getByRole('button', { name: 'Person', exact: true }).click();
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByRole('dialog').waitFor();
}

/** The cell of a person under a heading; cells stand in the order of the headings. */
async function cell(pseudonym: string, heading: string): Promise<Locator> {
  const { page } = bench;
  const headings = await page.getByRole('columnheader').allInnerTexts();
  const place = headings.findIndex((text) => text.trim() === heading);
  return page
    .getByRole('row', { name: new RegExp(pseudonym) })
    .getByRole('gridcell')
    .nth(place);
}

async function regions(pseudonyms: readonly string[]): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const pseudonym of pseudonyms) texts.push(await (await cell(pseudonym, 'Regio')).innerText());
  return texts;
}

import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  codeRow,
  drag,
  expectQuotation,
  marginLabel,
  press,
  spotOf,
  spotOfCode,
  spotOfWords,
  undo,
} from '../support/coding-window';
import { dragOver, expectCodings, journeyFolder, openWorkbench, type Workbench } from '../support/workbench';

/** Codings of the sample study. */
const CODINGS = 506;
const SEM = 'Moet ik echt? Oké. Ik ben Deniz, ik zit in 3 kader. Ik vond het koud.';
const HOSPITAL =
  'Ik had me opgegeven voor het ziekenhuis, alleen dat zat vol, en toen werd je gewoon ingedeeld.';
/** The first coding of the document, as its label in the margin is called. */
const GROUPS = 'Indeling van groepen, lines 14–15';
const folder = journeyFolder('coding');
let bench: Workbench;
let page: Page;

beforeAll(async () => {
  bench = await openWorkbench(join(folder, 'settings'), ['--sample']);
  page = bench.page;
  page.setDefaultTimeout(10_000);
  await expectCodings(bench, CODINGS);
  await page.getByRole('treeitem', { name: /FG-03/ }).click();
  await page.getByRole('list', { name: /^Transcript of FG-03/ }).waitFor();
});

afterAll(async () => {
  expect(bench.complaints).toEqual([]);
  await bench.app.close();
});

describe('dragging codes out of the tree', () => {
  test('a code dropped on the selected words codes these', async () => {
    await dragOver(page, 'Ik vond het koud');
    await press(page, 'Escape');
    await drag(page, await spotOfCode(page, 'Durven vragen'), await spotOfWords(page, 'vond het'));
    await expectCodings(bench, CODINGS + 1);
    await expectQuotation(page, 'Ik vond het koud', 'Durven vragen');
    await undo(page, 'Code with Durven vragen');
    await expectCodings(bench, CODINGS);
  });

  test('several selected codes go to the same words in one act', async () => {
    await codeRow(page, 'Durven vragen').click();
    await codeRow(page, 'Keuzestress').click({ modifiers: ['Control'] });
    await dragOver(page, 'Ik vond het koud');
    await press(page, 'Escape');
    await drag(page, await spotOfCode(page, 'Durven vragen'), await spotOfWords(page, 'vond het'));
    await expectCodings(bench, CODINGS + 2);
    await expectQuotation(page, 'Ik vond het koud', 'Durven vragen', 'Keuzestress');
    await undo(page, 'Code with 2 codes');
    await expectCodings(bench, CODINGS);
  });

  test('a code dropped beside a selection codes the whole turn', async () => {
    await codeRow(page, 'Durven vragen').click();
    await drag(page, await spotOfCode(page, 'Durven vragen'), await spotOfWords(page, 'Ik ben Deniz'));
    await expectCodings(bench, CODINGS + 1);
    await expectQuotation(page, SEM, 'Durven vragen');
    await undo(page, 'Code with Durven vragen');
  });

  test('a code dropped on the margin is added to the quotation there', async () => {
    await drag(page, await spotOfCode(page, 'Durven vragen'), await spotOf(marginLabel(page, GROUPS)));
    await expectQuotation(page, HOSPITAL, 'Durven vragen', 'Indeling van groepen');
    await undo(page, 'Code with Durven vragen');
    await expectCodings(bench, CODINGS);
  });
});

describe('dragging words into the tree', () => {
  test('selected words dropped on a code get it', async () => {
    await dragOver(page, 'Ik vond het koud');
    await press(page, 'Escape');
    await drag(page, await spotOfWords(page, 'vond het'), await spotOfCode(page, 'Keuzestress'));
    await expectCodings(bench, CODINGS + 1);
    await expectQuotation(page, 'Ik vond het koud', 'Keuzestress');
    await undo(page, 'Code with Keuzestress');
    await expectCodings(bench, CODINGS);
  });

  test('where clicks apply codes, one click on a code is enough, and a second adds another', async () => {
    await page.getByRole('button', { name: 'Click a code to apply it' }).click();
    await dragOver(page, 'Ik vond het koud');
    await spotOfCode(page, 'Keuzestress');
    await codeRow(page, 'Keuzestress').click();
    await codeRow(page, 'Durven vragen').click();
    await expectCodings(bench, CODINGS + 2);
    await expectQuotation(page, 'Ik vond het koud', 'Durven vragen', 'Keuzestress');
    await page.getByRole('button', { name: 'Click a code to apply it' }).click();
    await undo(page, 'Code with Durven vragen');
    await undo(page, 'Code with Keuzestress');
    await expectCodings(bench, CODINGS);
  });
});

describe('the margin', () => {
  /** Gives the words a code of one's own, so that there is something in the margin to work on. */
  async function codeColdly(): Promise<void> {
    await press(page, 'Escape', 'Escape');
    await dragOver(page, 'Ik vond het koud');
    await page.keyboard.type('keuzestr');
    await press(page, 'Enter');
    await expectQuotation(page, 'Ik vond het koud', 'Keuzestress');
  }

  test('a code dropped on another one takes its place', async () => {
    await codeColdly();
    await drag(
      page,
      await spotOf(marginLabel(page, 'Keuzestress, line 8')),
      await spotOf(marginLabel(page, GROUPS)),
    );
    await marginLabel(page, GROUPS).waitFor({ state: 'hidden' });
    await expectCodings(bench, CODINGS + 1);
    await undo(page, 'Change Indeling van groepen to Keuzestress');
    await marginLabel(page, GROUPS).waitFor();
    await undo(page, 'Code with Keuzestress');
  });

  test('with Ctrl it comes beside the other', async () => {
    await codeColdly();
    await drag(
      page,
      await spotOf(marginLabel(page, 'Keuzestress, line 8')),
      await spotOf(marginLabel(page, GROUPS)),
      'Control',
    );
    await expectQuotation(page, HOSPITAL, 'Indeling van groepen', 'Keuzestress');
    await undo(page, 'Code with Keuzestress');
    await undo(page, 'Code with Keuzestress');
    await expectCodings(bench, CODINGS);
  });

  test('a coding dropped on a code in the tree gets that code instead', async () => {
    await codeColdly();
    await drag(
      page,
      await spotOf(marginLabel(page, 'Keuzestress, line 8')),
      await spotOfCode(page, 'Durven vragen'),
    );
    await marginLabel(page, 'Durven vragen, line 8').waitFor();
    await undo(page, 'Change Keuzestress to Durven vragen');
    await undo(page, 'Code with Keuzestress');
    await expectCodings(bench, CODINGS);
  });

  test('the actions of a coding change its code, and take it off', async () => {
    await codeColdly();
    await marginLabel(page, 'Keuzestress, line 8').click({ button: 'right' });
    await page.getByRole('menuitem', { name: /^Change code/ }).click();
    await page.getByRole('dialog', { name: 'Change Keuzestress to another code' }).waitFor();
    await page.keyboard.type('durven');
    await press(page, 'Enter');
    await expectQuotation(page, 'Ik vond het koud', 'Durven vragen');
    await marginLabel(page, 'Durven vragen, line 8').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Take it off' }).click();
    await expectCodings(bench, CODINGS);
    await undo(page, 'Remove Durven vragen');
    await undo(page, 'Change Keuzestress to Durven vragen');
    await undo(page, 'Code with Keuzestress');
    await expectCodings(bench, CODINGS);
  });

  test('the handles at its ends make a quotation longer and shorter, whole words at a time', async () => {
    await codeColdly();
    const end = page.getByTitle('Drag the end of the quotation');
    await drag(page, await spotOf(end), await spotOfWords(page, 'vond'));
    await expectQuotation(page, 'Ik vond', 'Keuzestress');
    const start = page.getByTitle('Drag the start of the quotation');
    await drag(page, await spotOf(start), await spotOfWords(page, 'kader'));
    await expectQuotation(page, 'kader. Ik vond', 'Keuzestress');
    await undo(page, 'Resize a quotation');
    await undo(page, 'Resize a quotation');
    await expectQuotation(page, 'Ik vond het koud', 'Keuzestress');
    await undo(page, 'Code with Keuzestress');
    await expectCodings(bench, CODINGS);
  });
});

describe('selecting by mouse', () => {
  test('two clicks take a word, three a sentence, the name of the speaker the turn', async () => {
    const spot = await spotOfWords(page, 'Deniz');
    const selected = page.getByRole('contentinfo', { name: 'Status' }).getByText(/selected$/);
    await page.mouse.dblclick(spot.x, spot.y);
    await expect.poll(() => selected.innerText()).toBe('Line 8, 1 word selected');
    await press(page, 'Escape', 'Escape');
    await page.mouse.click(spot.x, spot.y, { clickCount: 3 });
    await expect.poll(() => selected.innerText()).toBe('Line 8, 8 words selected');
    await press(page, 'Escape', 'Escape');
    await page
      .getByRole('list', { name: /^Transcript of/ })
      .getByText('Leerling 07')
      .first()
      .click();
    await expect.poll(() => selected.innerText()).toBe('Line 8, 16 words selected');
    await press(page, 'Escape', 'Escape');
  });
});

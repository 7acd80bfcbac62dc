import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { codeRow, expectQuotation, marginLabel, press, undo } from '../support/coding-window';
import { copied, expectCodings, journeyFolder, openWorkbench, type Workbench } from '../support/workbench';

/** Codings of the sample study. */
const CODINGS = 506;
const DENIZ = 'Moet ik echt? Oké. Ik ben Deniz, ik zit in 3 kader. Ik vond het koud.';
const folder = journeyFolder('coding-keys');
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

beforeEach(async () => {
  await expectCodings(bench, CODINGS);
  await page.getByRole('list', { name: /^Transcript of/ }).focus();
  await press(page, 'Escape', 'Escape', 'Escape');
  // The second turn, whatever was the current one.
  await press(page, ...Array<string>(15).fill('p'), 'n');
});

afterAll(async () => {
  expect(bench.complaints).toEqual([]);
  await bench.app.close();
});

describe('selecting', () => {
  test('grows from the caret to word, sentence, turn and exchange, and back by the same steps', async () => {
    await press(page, 't', 'Control+[', 'Control+[');
    expect(await copied(bench)).toBe('Moet');
    await press(page, 'Control+]');
    expect(await copied(bench)).toBe('Moet ik echt?');
    await press(page, 'Control+Shift+E');
    expect(await copied(bench)).toBe(DENIZ);
    await press(page, 'Control+]');
    expect(await copied(bench)).toMatch(/^Goed, de recorder loopt\.[^]*Ik vond het koud\.$/);
    await press(page, 'Control+[', 'Control+[');
    expect(await copied(bench)).toBe('Moet ik echt?');
  });

  test('goes by character, word, line, turn and page with Shift and the arrows', async () => {
    await press(page, 't', 'ArrowLeft', 'Control+ArrowUp', 'Shift+ArrowRight', 'Shift+Control+ArrowRight');
    expect(await copied(bench)).toBe('Moet ');
    await press(page, 'Shift+End');
    expect(await copied(bench)).toBe(DENIZ);
    await press(page, 'Shift+Home', 'Shift+Control+ArrowDown');
    expect(await copied(bench)).toBe(`${DENIZ}\n`);
    await press(page, 'Shift+PageDown');
    expect((await copied(bench)).split('\n').length).toBeGreaterThan(4);
  });

  test('takes a short exchange as one quotation, and names who speaks in it', async () => {
    await press(page, 't', 'Shift+T', 'Shift+T');
    await page
      .getByRole('contentinfo', { name: 'Status' })
      .getByText('Lines 8–12, 52 words of Leerling 07, Moderator selected')
      .waitFor();
    await page.keyboard.type('keuzestr');
    await press(page, 'Enter');
    await expectCodings(bench, CODINGS + 1);
    await marginLabel(page, 'Keuzestress, lines 8–12').waitFor();
    await undo(page, 'Code with Keuzestress');
  });
});

test('keys go on when the window becomes small', async () => {
  await size(1280, 720);
  await page.getByRole('list', { name: /^Transcript of/ }).focus();
  await press(page, 'n', 'n', 't');
  expect(await copied(bench)).toBe(DENIZ);
  await size(1440, 900);
});

async function size(width: number, height: number): Promise<void> {
  await bench.app.evaluate(
    ({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, h),
    [width, height] as const,
  );
  await page.waitForFunction((expected) => window.innerWidth === expected, width);
}

describe('several codes in one series', () => {
  test('are added one by one while the palette shows them, each an act of its own', async () => {
    await press(page, 't');
    await page.keyboard.type('keuzestr');
    await press(page, 'Tab');
    await page.keyboard.type('durven');
    await press(page, 'Tab');
    const applied = page.getByRole('list', { name: 'Codes on these words' }).getByRole('listitem');
    await expect.poll(() => applied.allInnerTexts()).toEqual(['Keuzestress', 'Durven vragen']);
    await press(page, 'Backspace');
    await expect.poll(() => applied.allInnerTexts()).toEqual(['Keuzestress']);
    await page.keyboard.type('taal');
    await press(page, 'Enter');
    await expectQuotation(page, DENIZ, 'Keuzestress', 'Taal');
    await undo(page, 'Code with Taal');
    await undo(page, 'Remove Durven vragen');
    await undo(page, 'Code with Durven vragen');
    await undo(page, 'Code with Keuzestress');
  });

  test('go on with the last code, a recent one and the active quotation', async () => {
    await press(page, 't', 'c');
    await page.keyboard.type('keuzestr');
    await press(page, 'Enter');
    await press(page, 'n', 'n', 't', 'q');
    await expectCodings(bench, CODINGS + 2);
    await marginLabel(page, 'Keuzestress, lines 10–12').waitFor();
    await press(page, 'Alt+2');
    await expectCodings(bench, CODINGS + 3);
    await press(page, 'Control+z', 'Control+z', 'Control+z');
  });
});

describe('a key of its own', () => {
  test('is given in the menu of the code, shown in the tree and applies the code at once', async () => {
    await codeRow(page, 'Motieven').click({ button: 'right' });
    await page.getByRole('menuitem', { name: /^Shortcut key/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Shortcut key of Motieven' });
    await dialog.waitFor();
    await press(page, 'Shift+T');
    await dialog.getByText(/^Shift T is taken: Select the next turn too/).waitFor();
    await press(page, '3', 'Enter');
    await dialog.waitFor({ state: 'hidden' });
    await expect.poll(() => codeRow(page, 'Motieven').locator('kbd').innerText()).toBe('3');
    await page.getByRole('list', { name: /^Transcript of/ }).focus();
    await press(page, 't', '3');
    await expectQuotation(page, DENIZ, 'Motieven');
    await undo(page, 'Code with Motieven');
  });
});

describe('open coding', () => {
  test('asks for a new code after every selection, until it is switched off', async () => {
    await toggleOpenCoding();
    await press(page, 't');
    await page.getByRole('dialog', { name: 'Apply a code' }).waitFor();
    await page.keyboard.type('Kou');
    await press(page, 'Enter');
    await expectQuotation(page, DENIZ, 'Kou');
    await undo(page, 'Code with new code Kou');
    await expectCodings(bench, CODINGS);
    await press(page, 'n', 'n');
    await press(page, 't', 'Enter');
    await expectCodings(bench, CODINGS + 1);
    await page.getByRole('button', { name: /^Undo: Code with new code Ja, echt koud/ }).waitFor();
    await press(page, 'Control+z');
    await toggleOpenCoding();
  });

  async function toggleOpenCoding(): Promise<void> {
    await press(page, 'Control+k');
    await page.keyboard.type('open coding');
    await page.getByRole('option', { name: /^Open coding/ }).waitFor();
    await press(page, 'Enter');
    await page.getByRole('option', { name: /^Open coding/ }).waitFor({ state: 'hidden' });
    await page.getByRole('list', { name: /^Transcript of/ }).focus();
  }
});

describe('the active quotation', () => {
  beforeEach(async () => {
    await press(page, 't', 'c');
    await page.keyboard.type('keuzestr');
    await press(page, 'Enter');
    await expectQuotation(page, DENIZ, 'Keuzestress');
  });

  test('gets other ends by brackets: a series is one act, and Escape leaves it as it was', async () => {
    await press(page, 'Shift+{', '[', 'Enter');
    await expectQuotation(page, 'Moet ik echt? Oké. Ik ben Deniz, ik zit in 3 kader', 'Keuzestress');
    await press(page, 'Alt+[', 'Alt+[', 'Escape');
    await expectQuotation(page, 'Moet ik echt? Oké. Ik ben Deniz, ik zit in 3 kader', 'Keuzestress');
    await undo(page, 'Resize a quotation');
    await expectQuotation(page, DENIZ, 'Keuzestress');
    await undo(page, 'Code with Keuzestress');
  });

  test('is rated by a sign, in the palette or after V, and shows it in the margin', async () => {
    await press(page, 'v', '+');
    await marginLabel(page, 'Keuzestress, positive, line 8').waitFor();
    expect(await marginLabel(page, 'Keuzestress, positive').innerText()).toBe('+ Keuzestress');
    await press(page, 'v', '!');
    await marginLabel(page, 'Keuzestress, improvement point, line 8').waitFor();
    await press(page, 'c');
    await page.keyboard.type('durven -');
    await press(page, 'Enter');
    await marginLabel(page, 'Durven vragen, negative, line 8').waitFor();
    await undo(page, 'Code with Durven vragen');
    await undo(page, 'Rate Keuzestress an improvement point');
    await undo(page, 'Rate Keuzestress positive');
    await undo(page, 'Code with Keuzestress');
  });

  test('gets another code from the menu of the coding', async () => {
    await press(page, 'Shift+F10');
    await page.getByRole('menu', { name: 'Coding Keuzestress' }).waitFor();
    await press(page, 'ArrowDown', 'Enter');
    await page.getByRole('dialog', { name: 'Change Keuzestress to another code' }).waitFor();
    await page.keyboard.type('taal');
    await press(page, 'Enter');
    await expectQuotation(page, DENIZ, 'Taal');
    await undo(page, 'Change Keuzestress to Taal');
    await undo(page, 'Code with Keuzestress');
  });
});

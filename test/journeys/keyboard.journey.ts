import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  answerDialogs,
  copied,
  expectCodings,
  journeyFolder,
  openWorkbench,
  type Workbench,
} from '../support/workbench';

/** Codings of the sample study. */
const CODINGS = 506;
const YASMINA =
  'Ik ben Yasmina, ook uit de derde, maar dan vmbo-t. Ik had er eerlijk gezegd geen zin in. Ik had me opgegeven voor het ziekenhuis, alleen dat zat vol, en toen werd je gewoon ingedeeld.';
const folder = journeyFolder('keyboard');
let bench: Workbench;
let page: Page;

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

describe('an analyst who never touches the mouse', () => {
  test('finds a document, walks its turns and makes a selection by turn, word and sentence', async () => {
    await openByKeyboard('FG-03');
    await press('p', 'p', 'n', 'n', 'n', 'n', 't');
    expect(await copied(bench)).toBe(YASMINA);
    await press('Shift+{');
    expect(await copied(bench)).toBe(YASMINA.slice(0, 88));
    await press('[', '[');
    expect(await copied(bench)).toBe(YASMINA.slice(0, 84));
    await press(']');
    expect(await copied(bench)).toBe(YASMINA.slice(0, 87));
    await press('Shift+}', 'Alt+[', 'Alt+[');
    expect(await copied(bench)).toBe(YASMINA.slice(7, 88));
    await press('Alt+]', 'Alt+]', 'Shift+}');
    expect(await copied(bench)).toBe(YASMINA);
  });

  test('applies two codes in one go, a recent one, a new one and one in the words of the participant', async () => {
    await press('c');
    await page.keyboard.type('keuzestr');
    await press('Tab');
    await expectCodings(bench, CODINGS + 1);
    await page.keyboard.type('durven');
    await press('Enter');
    await expectCodings(bench, CODINGS + 2);
    await expectChips('Keuzestress', 'Durven vragen');

    await press('n', 't', 'Alt+1');
    await expectCodings(bench, CODINGS + 3);
    await expectChips('Durven vragen');

    await press('n', 't', 'c');
    await page.keyboard.type('Achttien jongens');
    await press('Control+Enter');
    await expectCodings(bench, CODINGS + 4);
    await expectChips('Achttien jongens');

    await press('n', 't', 'Shift+{', 'Shift+{', 'Shift+{', 'Shift+{', 'Control+i');
    await expectCodings(bench, CODINGS + 5);
    await expectChips('Dat klopt, en dat spijt me ook wel.');
  });

  test('takes a code off and takes all of it back, one step for every act', async () => {
    await press('x');
    await expectCodings(bench, CODINGS + 4);
    await expectUndo('Remove Dat klopt, en dat spijt me ook wel.');
    const steps = [
      [CODINGS + 5, 'Code with new code Dat klopt, en dat spijt me ook wel.'],
      [CODINGS + 4, 'Code with new code Achttien jongens'],
      [CODINGS + 3, 'Code with Durven vragen'],
      [CODINGS + 2, 'Code with Durven vragen'],
      [CODINGS + 1, 'Code with Keuzestress'],
    ] as const;
    for (const [codings, next] of steps) {
      await press('Control+z');
      await expectCodings(bench, codings);
      await expectUndo(next);
    }
    await press('Control+z');
    await expectCodings(bench, CODINGS);
    await expect.poll(() => codeRow('Achttien jongens').count()).toBe(0);
  });

  test('orders the code tree: renames, moves in every direction, archives and brings back', async () => {
    await press('F6');
    await press('Home', 'ArrowDown');
    expect(await placeOf('Motieven')).toBe('level 2, 1st');
    await press('F2');
    await page.getByLabel('New name of Motieven').waitFor();
    await press('Control+a');
    await page.keyboard.type('Redenen');
    await press('Enter');
    await expectPlace('Redenen', 'level 2, 1st');
    await press('Control+Shift+ArrowDown');
    await expectPlace('Redenen', 'level 2, 2nd');
    await press('Control+Shift+ArrowRight');
    await expectPlace('Redenen', 'level 3, 3rd');
    await press('Control+Shift+ArrowLeft');
    await expectPlace('Redenen', 'level 2, 2nd');
    await press('Control+Shift+ArrowUp');
    await expectPlace('Redenen', 'level 2, 1st');
    await press('Delete');
    await expect.poll(() => codeRow('Redenen').count()).toBe(0);
    await press('Control+z');
    await expectPlace('Redenen', 'level 2, 1st');
    await expectCodings(bench, CODINGS);
    for (let step = 0; step < 5; step += 1) await press('Control+z');
    await expectPlace('Motieven', 'level 2, 1st');
  });

  test('filters the quotes, opens one at its place, comes back to it and exports', async () => {
    await press('Control+2');
    await focusIsOn('link');
    await press('f');
    await page.keyboard.type('thuis');
    await shown('8 of 367');
    await press('Shift+F6', 'Tab', 'Tab', ' ');
    await shown('4 of 367');
    await press('F6', 'ArrowDown');
    const first = await focused('data-row');
    await press('ArrowDown');
    await expect.poll(() => focused('data-row')).not.toBe(first);
    const label = await focused('aria-label');
    await press('Enter');
    const words = page.getByRole('region', { name: 'Inspector' }).locator('.quote');
    await expect.poll(() => words.innerText()).toBe(label.replace(/^[^:]*: /, ''));
    expect(await activeStripeInView()).toBe(true);
    await press('Control+2');
    await focusIsOn('link');
    expect(await focused('aria-label')).toBe(label);
    await exportByKeyboard();
  });
});

test('X takes off one’s own coding first, then a colleague’s, and says whose that was', async () => {
  await press('Control+1');
  await openByKeyboard('FG-01');
  await press('j');
  await expectChips('Voorbeeld in de familie · Daan Wolters');
  await press('c');
  await page.keyboard.type('keuzestr');
  await press('Enter');
  await expectChips('Keuzestress', 'Voorbeeld in de familie · Daan Wolters');
  await press('x');
  await expectChips('Voorbeeld in de familie · Daan Wolters');
  await press('x');
  await page.getByText('Removed Voorbeeld in de familie by Daan Wolters').waitFor();
  await press('Control+z', 'Control+z', 'Control+z');
  await expectCodings(bench, CODINGS);
});

describe('an analyst with a mouse', () => {
  test('drags a code onto another parent, and takes that back', async () => {
    await press('Control+1');
    expect(await placeOf('Durven vragen')).toBe('level 2, 4th');
    await codeRow('Durven vragen').dragTo(codeRow('Motieven'), { targetPosition: { x: 120, y: 12 } });
    await expectPlace('Durven vragen', 'level 3, 4th');
    await press('Control+z');
    await expectPlace('Durven vragen', 'level 2, 4th');
  });

  test('clicks a stripe, which makes its quotation the active one', async () => {
    await openByKeyboard('FG-03');
    const stripe = page.locator('[data-coding]').first();
    const label = (await stripe.getAttribute('aria-label')) ?? '';
    await stripe.click();
    await page.getByRole('region', { name: 'Inspector' }).getByText('1 of').waitFor();
    const [code = ''] = label.split(',');
    await page
      .getByRole('region', { name: 'Inspector' })
      .getByRole('button', { name: new RegExp(`^${code}`) })
      .first()
      .waitFor();
  });

  test('clicks the overview strip, which goes to that part of the document', async () => {
    const text = page.getByRole('region', { name: 'Text' });
    const box = await page.locator('[data-overview]').boundingBox();
    if (box === null) throw new Error('the overview strip is not there');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    const share = await text.locator('[data-transcript]').evaluate((element) => {
      const middle = element.scrollTop + element.clientHeight / 2;
      return middle / element.scrollHeight;
    });
    expect(share).toBeCloseTo(0.5, 2);
  });
});

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Goes to the documents by F6, filters them, and opens the only one that is left. */
async function openByKeyboard(title: string): Promise<void> {
  for (let panes = 0; panes < 3 && !(await isIn('documents')); panes += 1) await press('F6');
  await press('f', 'Control+a');
  await page.keyboard.type(title);
  await press('Enter', 'Enter');
  await page.getByRole('list', { name: new RegExp(`^Transcript of ${title}`) }).waitFor();
  await focusIsOn('list');
}

function isIn(pane: string): Promise<boolean> {
  return page.evaluate(
    (name) => document.activeElement?.closest(`[data-pane="${name}"]`) instanceof Element,
    pane,
  );
}

/** An attribute of the element that has the focus. */
function focused(attribute: string): Promise<string> {
  return page.evaluate((name) => document.activeElement?.getAttribute(name) ?? '', attribute);
}

async function focusIsOn(role: string): Promise<void> {
  await expect.poll(() => focused('role')).toBe(role);
}

/** The codes of the active quotation, in the inspector. */
async function expectChips(...names: readonly string[]): Promise<void> {
  const chips = page.getByRole('region', { name: 'Inspector' }).locator('.chip');
  await expect.poll(async () => (await chips.allInnerTexts()).toSorted()).toEqual([...names].toSorted());
}

async function expectUndo(act: string): Promise<void> {
  await page.getByRole('button', { name: `Undo: ${act}`, exact: true }).waitFor();
}

function codeRow(name: string): Locator {
  return page.getByRole('tree', { name: 'Code tree' }).getByRole('treeitem', { name, exact: true });
}

const places: Readonly<Record<string, string>> = { 1: '1st', 2: '2nd', 3: '3rd', 4: '4th' };

function placeOf(name: string): Promise<string> {
  return codeRow(name).evaluate(
    (row, words) =>
      `level ${row.getAttribute('aria-level') ?? ''}, ${words[row.getAttribute('aria-posinset') ?? ''] ?? ''}`,
    places,
  );
}

async function expectPlace(name: string, place: string): Promise<void> {
  await expect.poll(() => placeOf(name)).toBe(place);
}

async function shown(count: string): Promise<void> {
  await page.getByRole('region', { name: 'Quotations' }).getByText(count, { exact: true }).waitFor();
}

/** Whether the transcript was scrolled, to where the stripe of the active quotation can be seen. */
function activeStripeInView(): Promise<boolean> {
  return page.locator('[data-transcript]').evaluate((transcript) => {
    const stripe = transcript.querySelector('[data-coding][data-active]')?.getBoundingClientRect();
    const { top, bottom } = transcript.getBoundingClientRect();
    return transcript.scrollTop > 0 && stripe !== undefined && stripe.top >= top && stripe.bottom <= bottom;
  });
}

/** Exports the filtered quotes as a table, from the button to the file. */
async function exportByKeyboard(): Promise<void> {
  const file = join(folder, 'quotes.csv');
  await answerDialogs(bench, { save: file });
  await page.getByRole('button', { name: 'Export', exact: true }).focus();
  await press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: /Word/ }).focus();
  await press('ArrowDown');
  await dialog.getByRole('button', { name: 'Export 4 quotes' }).focus();
  await press('Enter');
  await dialog.waitFor({ state: 'hidden' });
  const rows = readFileSync(file, 'utf8').split('\r\n').slice(1, -1);
  expect(rows.length).toBeGreaterThanOrEqual(4);
  expect(rows.filter((row) => !row.toLowerCase().includes('thuis'))).toEqual([]);
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  answerDialogs,
  expectCodings,
  journeyFolder,
  openWorkbench,
  type Workbench,
} from '../support/workbench';

const folder = journeyFolder('work-day');
const study = join(folder, 'Haven.codeboom');
const TRANSCRIPT = [
  'Moderator: Wat is je bijgebleven van het bezoek?',
  'Yara: Dat het niet alleen sjouwen is. Ik dacht echt dat techniek niets voor mij was.',
  'Kees: Thuis begon ze er meteen over aan tafel.',
  'Moderator: En op school?',
  'Marleen: We hadden één lesuur voor de voorbereiding, dat is te weinig.',
].join('\n');

let bench: Workbench;
let page: Page;

beforeAll(async () => {
  writeFileSync(join(folder, 'Focusgroep haven.txt'), TRANSCRIPT);
  bench = await openWorkbench(join(folder, 'settings'));
  page = bench.page;
  page.setDefaultTimeout(10_000);
  await page.evaluate('globalThis.__name = (named) => named');
  await noMouse();
});

afterAll(async () => {
  expect(bench.complaints).toEqual([]);
  await bench.app.close();
});

describe('a working day by keyboard alone', () => {
  test('begins with a new study, a transcript and a code tree', async () => {
    await page.getByRole('button', { name: 'New study' }).first().waitFor();
    await press('Control+n');
    await answerDialogs(bench, { save: study });
    await type('Haven 2026');
    await press('Tab');
    await type('Noor Vermaat');
    await press('Enter');
    await page.getByRole('button', { name: /^Study Haven 2026/ }).waitFor();
    await answerDialogs(bench, { open: [join(folder, 'Focusgroep haven.txt')] });
    await command('Import transcripts');
    await page.getByRole('heading', { name: 'Import transcripts' }).waitFor();
    // The button that leads on has the focus all the way: speakers, details, ready, add.
    for (const step of ['Next: speakers', 'Next: details', 'Next: ready', 'Add 1 document']) {
      await page.getByRole('button', { name: step, disabled: false }).waitFor();
      await press('Enter');
    }
    await page.getByRole('treeitem', { name: /Focusgroep haven/ }).waitFor();
    await command('Paste a list of codes');
    await page.getByRole('dialog').getByRole('textbox').first().waitFor();
    await page.keyboard.insertText(
      'Beroepsbeeld\n  Bijgesteld beeld\nThuis\n  Gesprek aan tafel\nOrganisatie',
    );
    // Tab writes a tab in the list of codes; Shift+Tab leads out.
    await tabTo(/^Add 5 codes/, 'Shift+Tab');
    await press('Enter');
    await page.getByRole('treeitem', { name: /Gesprek aan tafel/ }).waitFor();
  });

  test('goes on with reading, coding, rating and starring', async () => {
    await search('Focusgroep', /Focusgroep haven/);
    await page.getByRole('list', { name: /^Transcript of Focusgroep haven/ }).waitFor();
    await press('n', 'n', 't', 'c');
    await page.getByRole('combobox', { name: 'Code' }).waitFor();
    await type('bijg');
    await press('Enter');
    await expectCodings(bench, 1);
    await press('Escape', 'n', 't', 'c');
    await page.getByRole('combobox', { name: 'Code' }).waitFor();
    await type('tafel');
    await press('Enter');
    await expectCodings(bench, 2);
    await press('Escape', 'j', 's');
    await page.getByRole('button', { name: 'Report-worthy', pressed: true }).waitFor();
  });

  test('writes down what comes to mind and finds it back', async () => {
    await press('Control+m');
    await page.getByRole('textbox', { name: 'Title of the memo' }).waitFor();
    await type('Na één gesprek');
    await press('Enter');
    await type('Moeders brengen het gesprek op gang.');
    await press('Escape');
    await page.getByRole('listbox', { name: 'Memos' }).getByRole('option').waitFor();
    await press('Control+1');
    await search('na een gesprek', /^Na één gesprek/);
    await page.getByRole('textbox', { name: 'Title of the memo' }).waitFor();
  });

  test('looks through the quotations and takes them along', async () => {
    const file = join(folder, 'quotes.csv');
    await press('Control+2');
    await page.getByRole('heading', { name: 'Quotations' }).waitFor();
    await answerDialogs(bench, { save: file });
    await command('Export quotes');
    await page.getByRole('dialog').waitFor();
    await tabTo(/Word report/);
    await press('ArrowDown', 'Enter');
    await expect.poll(() => readText(file)).toContain('Bijgesteld beeld');
  });

  test('takes back what was wrong, by name', async () => {
    await press('Control+h');
    await page.getByRole('heading', { name: 'History' }).waitFor();
    await press('Control+h');
    await press('Control+z', 'Control+z', 'Control+z');
    await expect
      .poll(() => page.getByRole('button', { name: /^Redo/ }).first().getAttribute('aria-label'))
      .toMatch(/^Redo: /);
    await press('Control+Shift+z', 'Control+Shift+z', 'Control+Shift+z');
    await expectCodings(bench, 2);
  });

  test('ends with everything on disk', async () => {
    await press('Control+s');
    await bench.app.close();
    bench = await openWorkbench(join(folder, 'settings'), [study]);
    page = bench.page;
    page.setDefaultTimeout(10_000);
    await expectCodings(bench, 2);
  });
});

/** Whoever uses the mouse from now on is heard: a click of this journey would be a mistake in it. */
async function noMouse(): Promise<void> {
  await page.evaluate(() => {
    window.addEventListener(
      'mousedown',
      () => {
        throw new Error('the mouse was used');
      },
      true,
    );
  });
}

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

async function type(words: string): Promise<void> {
  await page.keyboard.type(words);
}

/** Runs a command by its name, as one does who does not know its key. */
async function command(name: string): Promise<void> {
  await press('Control+k');
  await page.getByRole('combobox', { name: 'Search everything' }).waitFor();
  await type(`>${name}`);
  await page
    .getByRole('option', { name: new RegExp(name) })
    .first()
    .waitFor();
  await press('Enter');
}

/** Looks for a name and opens the line that shows it. */
async function search(name: string, shown: RegExp): Promise<void> {
  await press('Control+k');
  await page.getByRole('combobox', { name: 'Search everything' }).waitFor();
  await type(name);
  const found = page.getByRole('option', { name: shown }).first();
  await found.waitFor();
  for (let step = 0; step < 20 && (await found.getAttribute('aria-selected')) !== 'true'; step += 1) {
    await press('ArrowDown');
  }
  await press('Enter');
}

/** Goes on with Tab until the control of this name has the focus. */
async function tabTo(name: RegExp, key = 'Tab'): Promise<void> {
  for (let step = 0; step < 40; step += 1) {
    const label = await page.evaluate(() => {
      const at = document.activeElement;
      const labels =
        at instanceof HTMLInputElement ? [...(at.labels ?? [])].map((each) => each.textContent) : [];
      return [at?.getAttribute('aria-label') ?? '', at?.textContent ?? '', ...labels].join(' ').trim();
    });
    if (name.test(label)) return;
    await press(key);
  }
  throw new Error(`Tab does not come to ${String(name)}`);
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

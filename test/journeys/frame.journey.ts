import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { resolveElectron } from '../../scripts/electron-runtime.mjs';
import {
  codeAsFirstCoder,
  expectCodings,
  journeyFolder,
  openWorkbench,
  type Workbench,
} from '../support/workbench';

/** Codings of the sample study. */
const CODINGS = 506;
const folder = journeyFolder('frame');
let bench: Workbench;
let page: Page;

async function open(): Promise<void> {
  bench = await openWorkbench(join(folder, 'settings'), ['--sample']);
  page = bench.page;
  page.setDefaultTimeout(10_000);
  await page.getByRole('contentinfo', { name: 'Status' }).waitFor();
}

async function close(): Promise<void> {
  expect(bench.complaints).toEqual([]);
  await bench.app.close();
}

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** The acts of the history panel from the latest on, as read out, without coder and time. */
async function acts(count: number): Promise<readonly string[]> {
  const rows = page.getByRole('listbox', { name: 'Acts, latest first' }).getByRole('option');
  const labels = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('aria-label') ?? ''));
  return labels.slice(0, count).map((label) => label.replace(/, [^,]+, Today, \d\d:\d\d/, ''));
}

/** Codes the next turn with the code that a few letters find. */
async function codeNextTurn(letters: string, codings: number): Promise<void> {
  await press('n', 't', 'c');
  await page.keyboard.type(letters);
  await press('Enter');
  await expectCodings(bench, codings);
}

const tour = () => page.getByRole('region', { name: 'Tour' });

beforeAll(open);
afterAll(close);

test('the tour offers itself with the sample, leaves the keys alone, and is not offered again once it was taken', async () => {
  await tour().getByText('Step 1 of 5').waitFor();
  await page.getByRole('treeitem', { name: /^FG-03/ }).click();
  await press('j');
  await page.getByText(/^1 of \d+$/).waitFor();
  await tour().getByRole('button', { name: 'Next' }).click();
  await tour().getByRole('heading', { name: 'Code' }).waitFor();
  await press('Enter', 'Enter', 'Enter');
  await tour().getByText('Step 5 of 5').waitFor();
  await press('Escape');
  await tour().waitFor({ state: 'hidden' });
});

test('every act is on record with its name, also after a restart, and the history goes to any of them', async () => {
  await page.getByRole('list', { name: /^Transcript of FG-03/ }).focus();
  await codeNextTurn('keuzestr', CODINGS + 1);
  await codeNextTurn('durven', CODINGS + 2);
  await codeNextTurn('gastles', CODINGS + 3);
  await close();
  await open();
  await expectCodings(bench, CODINGS + 3);
  expect(await tour().count()).toBe(0);

  await page.getByRole('button', { name: 'Undo: Code with Gastles' }).waitFor();
  await press('Control+h');
  await expect
    .poll(() => acts(3))
    .toEqual(['Code with Gastles', 'Code with Durven vragen', 'Code with Keuzestress']);
  await page.getByRole('option', { name: /^Code with Durven vragen/ }).click();
  await page.getByText('Takes back this act and what came after it: 2 acts.').waitFor();
  await page.getByRole('button', { name: 'Undo to here' }).click();
  await expectCodings(bench, CODINGS + 1);
  await page.getByText('Undid 2 acts').waitFor();
  await expect
    .poll(() => acts(3))
    .toEqual(['Code with Gastles, undone', 'Code with Durven vragen, undone', 'Code with Keuzestress']);

  await page.getByRole('option', { name: /^Code with Gastles/ }).focus();
  await press('Enter');
  await expectCodings(bench, CODINGS + 3);
  await page.getByText('Redid 2 acts').waitFor();
});

test('the list under the arrow undoes up to the act that is chosen in it', async () => {
  await page.getByRole('button', { name: 'History of acts' }).click();
  await page.getByRole('menuitem', { name: 'Undo: Code with Keuzestress' }).click();
  await expectCodings(bench, CODINGS);
  await page.getByText('Undid 3 acts').waitFor();
});

test('the history is found by words and by coder, and says so when nothing fits', async () => {
  await page.getByRole('searchbox', { name: 'Find an act' }).fill('gastles');
  await expect.poll(() => acts(9)).toEqual(['Code with Gastles, undone']);
  await page.getByRole('searchbox', { name: 'Find an act' }).fill('nothing like this');
  await page.getByRole('button', { name: 'Show all acts' }).click();
  await page.getByRole('combobox', { name: 'Coder' }).selectOption({ label: 'Noor Vermaat' });
  await expect
    .poll(async () => (await acts(9)).slice(0, 3))
    .toEqual([
      'Code with Gastles, undone',
      'Code with Durven vragen, undone',
      'Code with Keuzestress, undone',
    ]);
  await page.getByRole('button', { name: 'Close history' }).click();
});

test('the text grows by keys and from the status bar, and is as large after a restart', async () => {
  const width = async (): Promise<number> =>
    page.evaluate(() => Number(getComputedStyle(document.documentElement).getPropertyValue('--zoom')));
  await press('Control+Equal', 'Control+Equal');
  await page.getByRole('button', { name: 'Text size 125%, change' }).waitFor();
  expect(await width()).toBe(1.25);
  await press('Control+Minus');
  await page.getByRole('button', { name: 'Text size 110%, change' }).click();
  await page.getByRole('menuitemradio', { name: '140%' }).click();
  await close();
  await open();
  await page.getByRole('button', { name: 'Text size 140%, change' }).waitFor();
  expect(await width()).toBe(1.4);
  await press('Control+0');
  await page.getByRole('button', { name: 'Text size 100%, change' }).waitFor();
});

test('the sheet of keys shows keys as they are set, and a key that is taken is told and can be moved', async () => {
  await press('Shift+?');
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await sheet.getByText('Take the code off the quotation').waitFor();
  await sheet.getByRole('button', { name: 'Change keys…' }).click();
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await settings.getByRole('button', { name: 'Keys' }).click();
  await settings.getByRole('searchbox', { name: 'Find a command or key' }).fill('history');
  await settings.getByRole('button', { name: 'Change the key of History' }).click();
  await press('Control+k');
  await settings.getByText('Ctrl K already does “Search or run a command”.').waitFor();
  await settings.getByRole('button', { name: 'Change the key of History' }).click();
  await press('Alt+h');
  await settings.getByText('Alt H').first().waitFor();
  await settings.getByRole('button', { name: 'Done' }).click();
  await press('Alt+h');
  await page.getByRole('complementary', { name: 'History' }).waitFor();
  await press('Control+h');
  expect(await page.getByRole('complementary', { name: 'History' }).count()).toBe(1);
  await press('Alt+h');
  await page.getByRole('complementary', { name: 'History' }).waitFor({ state: 'hidden' });
});

test('the menu of the program holds what the window can do, with its keys, and does it', async () => {
  const item = (id: string): Promise<unknown> =>
    bench.app.evaluate(({ Menu }, wanted) => {
      const found = Menu.getApplicationMenu()?.getMenuItemById(wanted);
      return { label: found?.label, enabled: found?.enabled, accelerator: found?.accelerator };
    }, id);
  await expect.poll(() => item('history')).toEqual({ label: 'History', enabled: true, accelerator: 'Alt+H' });
  await expect
    .poll(() => item('undo'))
    .toEqual({ label: 'Undo: Write memo Afspraken over coderen', enabled: true, accelerator: 'CmdOrCtrl+Z' });
  await bench.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('view-people')?.click());
  await page.getByRole('main', { name: 'People' }).waitFor();
});

test('the language changes at once, in the menu too, and a restart opens the view that was left', async () => {
  await page.getByRole('button', { name: 'Language: English. Switch to Dutch' }).click();
  await page.getByRole('main', { name: 'Mensen' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('nl');
  await expect
    .poll(() => bench.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label)))
    .toEqual(['Bestand', 'Bewerken', 'Beeld', 'Documenten', 'Coderen', 'Codes', 'Help']);
  await close();
  await open();
  await page.getByRole('main', { name: 'Mensen' }).waitFor();
  await page.getByRole('button', { name: 'Taal: Nederlands. Naar het Engels' }).click();
});

test('a study is taken off the list of recent ones, with what it held', async () => {
  await page.getByRole('button', { name: /^Study / }).click();
  await page.getByRole('menuitem', { name: 'Close study' }).click();
  await page.getByText('10 documents, 50 codes, 2 coders').waitFor();
  await page.getByRole('button', { name: /^More about / }).click();
  await page.getByRole('menuitem', { name: 'Remove from this list' }).click();
  await page.getByText('No study was opened here before').waitFor();
});

test('the tour that is asked for has the keys from its first step on', async () => {
  await page.getByRole('button', { name: 'Start the tour' }).click();
  // Who coded last was forgotten with the entry of the list.
  await codeAsFirstCoder(page);
  await tour().getByText('Step 1 of 5').waitFor();
  await press('Enter');
  await tour().getByText('Step 2 of 5').waitFor();
  await press('Escape');
  await tour().waitFor({ state: 'hidden' });
});

test('the window opens where it was closed', async () => {
  const settings = join(folder, 'window');
  const { executablePath, args } = await resolveElectron();
  const start = () => _electron.launch({ executablePath, args: [...args, '--user-data', settings] });
  const box = { x: 60, y: 40, width: 1210, height: 730 };
  const ready = async (app: ElectronApplication): Promise<void> =>
    (await app.firstWindow()).getByRole('button', { name: 'Open sample' }).waitFor();
  const first = await start();
  await ready(first);
  await first.evaluate(
    ({ BrowserWindow }, wanted) => BrowserWindow.getAllWindows()[0]?.setBounds(wanted),
    box,
  );
  await expect
    .poll(() => first.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds()))
    .toEqual(box);
  await first.close();
  const second = await start();
  await ready(second);
  expect(await second.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())).toEqual(
    box,
  );
  await second.close();
});

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Locator, type Page } from 'playwright-core';
import { resolveElectron } from '../../scripts/electron-runtime.mjs';

/** The real program in a real window, with a place of its own for settings. */
export interface Workbench {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly userData: string;
  /** What the page printed or threw; a journey ends with none. */
  readonly complaints: readonly string[];
}

/** A fresh folder for one journey. */
export function journeyFolder(name: string): string {
  return mkdtempSync(join(tmpdir(), `codeboom-${name}-`));
}

/** Starts the program as a person would, with `words` after its name. */
export async function openWorkbench(userData: string, words: readonly string[] = []): Promise<Workbench> {
  const { executablePath, args } = await resolveElectron();
  const app = await _electron.launch({
    executablePath,
    args: [...args, '--user-data', userData, ...words],
    // The interface follows the language of the computer, and the journeys read English.
    env: { ...process.env, LANGUAGE: 'en_US:en' },
  });
  const page = await app.firstWindow();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 900));
  await page.waitForLoadState('domcontentloaded');
  return { app, page, userData, complaints };
}

/** Answers the next file dialogs of the program; only the computer's own dialog is stood in for. */
export async function answerDialogs(
  { app }: Workbench,
  answers: { readonly open?: readonly string[]; readonly save?: string },
): Promise<void> {
  await app.evaluate(({ dialog }, { open, save }) => {
    if (open !== undefined) {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...open] });
    }
    if (save !== undefined)
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: save });
  }, answers);
}

/** Adds what the import on the screen has read, with everything as it was found. */
export async function addImported(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Import transcripts' }).waitFor();
  await stepOfImport(page, 'Ready').click();
  await page.getByRole('button', { name: /^Add \d+ documents?$/ }).click();
}

/** The button of a step of the import. */
export function stepOfImport(page: Page, name: string): Locator {
  return page.getByRole('list', { name: 'Steps of the import' }).getByRole('button', { name });
}

/** Answers the question who codes with the first coder, and waits until the window listens to keys again. */
export async function codeAsFirstCoder(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Code as this person' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

/** Where words stand on one drawn line of the transcript, in pixels of the window. */
export async function placeOfWords(
  page: Page,
  words: string,
): Promise<{ readonly left: number; readonly right: number; readonly middle: number }> {
  const place = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(
      document.querySelector('[aria-label^="Transcript of"]') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = (node.textContent ?? '').indexOf(wanted);
      if (at === -1) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { left, right, top, height } = range.getBoundingClientRect();
      return { left, right, middle: top + height / 2 };
    }
    return null;
  }, words);
  if (place === null) throw new Error(`not on one drawn line of the transcript: ${words}`);
  return place;
}

/** Selects exact words on one line of the transcript by dragging the mouse over them. */
export async function dragOver(page: Page, words: string): Promise<void> {
  const place = await placeOfWords(page, words);
  await page.mouse.move(place.left + 1, place.middle);
  await page.mouse.down();
  await page.mouse.move((place.left + place.right) / 2, place.middle, { steps: 4 });
  await page.mouse.move(place.right - 1, place.middle, { steps: 4 });
  await page.mouse.up();
}

/** Copies what is selected, as a person would, and reads the computer's clipboard. */
export async function copied({ app, page }: Workbench): Promise<string> {
  await app.evaluate(({ clipboard }) => clipboard.clear());
  await page.keyboard.press('Control+c');
  let words = '';
  for (let tries = 0; words === '' && tries < 40; tries += 1) {
    words = await app.evaluate(({ clipboard }) => clipboard.readText());
  }
  return words;
}

/** Waits until the study has this many codings, as the status bar tells. */
export async function expectCodings({ page }: Workbench, codings: number): Promise<void> {
  await page
    .getByRole('contentinfo', { name: 'Status' })
    .getByText(new RegExp(`^${codings} (codings )?in study`))
    .waitFor();
}

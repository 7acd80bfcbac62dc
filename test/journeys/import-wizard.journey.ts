import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { utils, write } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createStudyFolder } from '../../electron/study/open-folder';
import { expectOk } from '../../shared/lib/result';
import { transcriptDocx } from '../support/transcript-docx';
import {
  answerDialogs,
  journeyFolder,
  openWorkbench,
  stepOfImport,
  type Workbench,
} from '../support/workbench';

const PDFS = join(import.meta.dirname, '..', 'fixtures', 'sources', 'pdf');
const folder = journeyFolder('import-wizard');
const sources = join(folder, 'bronnen');
let bench: Workbench;
let page: Page;

beforeAll(async () => {
  await makeSources();
  const study = join(folder, 'Haven.codeboom');
  await makeStudy(study);
  bench = await openWorkbench(join(folder, 'settings'), [study]);
  page = bench.page;
  page.setDefaultTimeout(15_000);
  await page.getByRole('navigation', { name: 'Views' }).waitFor();
});

afterAll(async () => {
  expect(bench.complaints).toEqual([]);
  await bench.app.close();
});

describe('an import of a mixed folder', () => {
  test('reads every file, and says of the one it cannot read why', async () => {
    await answerDialogs(bench, { open: [sources] });
    await command('Import a folder');
    await page.getByRole('heading', { name: 'Import transcripts' }).waitFor();
    await page.getByText('6 files · 5 ready · 1 failed').waitFor();
    await page.getByRole('button', { name: /^scan\.pdf/ }).click();
    await page.getByRole('alert').getByText('“scan.pdf” could not be read:').waitFor();
  });

  test('links each speaker once, and the other files follow', async () => {
    await stepOfImport(page, 'Speakers').click();
    await page.getByRole('button', { name: /^FG-01\.docx/ }).click();
    await page.getByRole('combobox', { name: 'Participant of Karin' }).selectOption({ label: 'Ouder 01' });
    await page
      .getByRole('combobox', { name: 'Stakeholder group of Bo' })
      .selectOption({ label: 'Leerlingen' });
    await page.getByRole('button', { name: 'Moderator:' }).click();
    await page.getByRole('group', { name: 'Does “Moderator:” ask the questions?' }).waitFor();
    await page.keyboard.press('y');
    await page.getByRole('button', { name: /^FG-01\.docx 3 speakers$/ }).waitFor();
    await page.getByRole('button', { name: /^FG-02\.docx 4 speakers, 1 to check$/ }).click();
    await page
      .getByRole('combobox', { name: 'Stakeholder group of Yara' })
      .selectOption({ label: 'Leerlingen' });
    await page.getByRole('button', { name: /^FG-02\.docx 4 speakers$/ }).waitFor();
    await page.getByRole('button', { name: /^LR-05\.vtt 2 speakers$/ }).waitFor();
  });

  test('adds it all in one act, and quotes are right to the person', async () => {
    await stepOfImport(page, 'Ready').click();
    await page.getByText('new: Leerlingen 01, Leerlingen 02').waitFor();
    await page.getByRole('button', { name: /^Add \d+ documents$/, disabled: false }).click();
    await page.getByRole('treeitem', { name: /FG-01/ }).waitFor();
    await autoCode('loskraan', 'Kraan');
    expect(await quotesBySpeaker()).toEqual({
      'Leerlingen 01': 4,
      'Leerlingen 02': 1,
      'Ouder 01': 4,
      'No speaker': 2,
    });
  });

  test('is taken back in one step', async () => {
    await page.keyboard.press('Control+1');
    await page.getByRole('button', { name: /^Undo: Auto-code/ }).click();
    await page.getByRole('button', { name: /^Undo: Import \d+ documents/ }).click();
    await page.getByRole('treeitem', { name: /FG-01/ }).waitFor({ state: 'detached' });
    await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'People' }).click();
    await expect.poll(() => page.getByText('Leerlingen 01').count()).toBe(0);
  });
});

describe('an import', () => {
  test('takes files that are dropped on the window and text that is pasted, and is left without a trace', async () => {
    await page.keyboard.press('Control+1');
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['Bo: Gesleept.\nKarin: Ja.\nBo: Nee.'], 'Gesleept.txt'));
      window.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
    });
    await page.getByRole('button', { name: /^Gesleept\.txt/ }).waitFor();
    await bench.app.evaluate(({ clipboard }) => clipboard.writeText('Bo: Geplakt.\nKarin: Ja.\nBo: Nee.'));
    await command('Import the text on the clipboard');
    await page.getByRole('button', { name: /^Pasted text\.txt/ }).waitFor();
    await page.getByText('2 files · 2 ready').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('heading', { name: 'Import transcripts' }).waitFor({ state: 'hidden' });
    expect(await page.getByRole('treeitem', { name: /Gesleept|Pasted/ }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Import', exact: true }).count()).toBe(0);
  });
});

/** Two focus groups in Word, a table of reports, subtitles, a PDF, and a scan that holds no text. */
async function makeSources(): Promise<void> {
  mkdirSync(sources);
  const one = [
    'Moderator: Wat zagen jullie?',
    'Let op: niet storen.',
    'Bo: De loskraan.',
    'Karin: Een loskraan, thuis ook.',
  ];
  const two = ['Bo: De loskraan weer.', 'Karin: Die loskraan dus.', 'Yara: Ik zag de loskraan.'];
  writeFileSync(
    join(sources, 'FG-01.docx'),
    await transcriptDocx([...one, 'Bo: Die loskraan.', 'Karin: Ja.']),
  );
  writeFileSync(
    join(sources, 'FG-02.docx'),
    await transcriptDocx([
      'Moderator: En jullie?',
      ...two,
      'Bo: Ja, de loskraan.',
      'Karin: De loskraan.',
      'Yara: Ja.',
    ]),
  );
  const cue = (at: number, voice: string, words: string): string =>
    `00:00:0${at}.000 --> 00:00:0${at + 1}.000\n<v ${voice}>${words}\n`;
  writeFileSync(
    join(sources, 'LR-05.vtt'),
    `WEBVTT\n\n${cue(1, 'Moderator', 'En thuis?')}\n${cue(3, 'Karin', 'Over de loskraan, ja.')}\n${cue(5, 'Moderator', 'Dank.')}`,
  );
  const rows = [
    ['School', 'Datum', 'Wat ging goed'],
    ['School A', '2026-02-03', 'De leerlingen keken lang naar de loskraan en stelden goede vragen.'],
    ['School B', '2026-02-05', 'De gids vertelde met veel plezier over de loskraan en het werk.'],
  ];
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Verslagen');
  const bytes: unknown = write(book, { type: 'buffer', bookType: 'xlsx' });
  if (!(bytes instanceof Uint8Array)) throw new Error('no workbook was written');
  writeFileSync(join(sources, 'Verslagen.xlsx'), bytes);
  copyFileSync(join(PDFS, 'gesprek-groff.pdf'), join(sources, 'gesprek.pdf'));
  copyFileSync(join(PDFS, 'scan-imagemagick.pdf'), join(sources, 'scan.pdf'));
}

/** An empty study with three groups, one parent and one code. */
async function makeStudy(path: string): Promise<void> {
  const session = expectOk(await createStudyFolder(path));
  expectOk(await session.run({ type: 'name-study', payload: { name: 'Haven' } }));
  expectOk(await session.run({ type: 'add-coder', payload: { name: 'Noor Vermaat' } }));
  const groups = [
    { name: 'Leerlingen', monogram: 'LL', hue: 'll', asks: false },
    { name: 'Ouders', monogram: 'OU', hue: 'ou', asks: false },
    { name: 'Interviewers', monogram: 'IV', hue: 'iv', asks: true },
  ] as const;
  expectOk(await session.run({ type: 'add-groups', payload: { groups } }));
  const parents = [...session.study.groups.values()].find(({ name }) => name === 'Ouders')?.id ?? '';
  const parent = { pseudonym: 'Ouder 01', group: parents, role: 'ouder', attributes: {} };
  expectOk(await session.run({ type: 'add-participants', payload: { participants: [parent] } }));
  expectOk(await session.run({ type: 'add-codes', payload: { parent: null, codes: [{ name: 'Kraan' }] } }));
  await session.close();
}

async function command(name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search everything' }).fill(`> ${name}`);
  await page
    .getByRole('option', { name: new RegExp(name) })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
}

async function autoCode(word: string, code: string): Promise<void> {
  await command('Auto-code');
  const dialog = page.getByRole('dialog', { name: 'Auto-code' });
  await dialog.getByRole('textbox', { name: 'Words' }).fill(word);
  await dialog.getByRole('searchbox', { name: 'Find or name a code' }).fill(code);
  await dialog
    .getByRole('group', { name: 'Codes to choose from' })
    .getByRole('button', { name: new RegExp(`^${code}`) })
    .first()
    .click();
  await dialog.getByRole('button', { name: /^Code [1-9]/, disabled: false }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** How many quotes each speaker has in the quotes view. */
async function quotesBySpeaker(): Promise<Readonly<Record<string, number>>> {
  await page.keyboard.press('Control+2');
  const rows = page.getByRole('region', { name: 'Quotations' }).getByRole('link');
  await rows.first().waitFor();
  const names = await rows.evaluateAll((found) =>
    found.map((row) => (row.getAttribute('aria-label') ?? '').split(', ')[0] ?? ''),
  );
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

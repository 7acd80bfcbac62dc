import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { transcriptDocx } from '../support/transcript-docx';
import {
  addImported,
  answerDialogs,
  dragOver,
  journeyFolder,
  openWorkbench,
  type Workbench,
} from '../support/workbench';

const FILE = 'Focusgroep haven.docx';

const TRANSCRIPT = [
  'Moderator: Wat is je bijgebleven van het bezoek?',
  'Yara: Dat het niet alleen sjouwen is. Ik dacht echt dat techniek niets voor mij was.',
  'Kees: Thuis begon ze er meteen over aan tafel.',
  'Moderator: En op school?',
  'Marleen: We hadden één lesuur voor de voorbereiding, dat is te weinig.',
  'Yara: Alleen weet ik nog niet welk profiel daarbij hoort.',
];

const CODES = [
  'Beroepsbeeld',
  '  Bijgesteld beeld',
  'Thuis',
  '  Gesprek aan tafel',
  'Organisatie',
  '  Tijd en rooster',
].join('\n');

test('a new study goes from a Word transcript to anonymised quotes by mouse and keyboard, and survives a restart', async () => {
  const folder = journeyFolder('first-study');
  const userData = join(folder, 'settings');
  const study = join(folder, 'Haven.codeboom');
  writeFileSync(join(folder, FILE), await transcriptDocx(TRANSCRIPT));

  const first = await openWorkbench(userData);
  first.page.setDefaultTimeout(10_000);
  await createStudy(first, study);
  await importTranscript(first, join(folder, FILE));
  await linkSpeakers(first.page);
  await pasteCodes(first.page);
  await codeWithMouse(first.page, 'Dat het niet alleen sjouwen is.', 'bijg');
  await codeWithMouse(first.page, 'Thuis begon ze er meteen over aan tafel.', 'tafel');
  await codeWithKeyboard(first.page, 'rooster');
  await expectCount(first.page, 3);

  await first.page.keyboard.press('Control+z');
  await expectCount(first.page, 2);
  await first.page.keyboard.press('Control+Shift+z');
  await expectCount(first.page, 3);
  await first.page.keyboard.press('Control+z');
  await expectCount(first.page, 2);
  expect(first.complaints).toEqual([]);
  await first.app.close();

  const second = await openWorkbench(userData, [study]);
  second.page.setDefaultTimeout(10_000);
  await second.page.getByRole('treeitem', { name: /Focusgroep haven/ }).waitFor();
  await expectCount(second.page, 2);
  await second.page.getByRole('button', { name: /^Redo: Code with Tijd en rooster/ }).click();
  await expectCount(second.page, 3);

  const { word, table } = await exportBoth(second, folder);
  expect(quotesIn(word)).toEqual([
    '“Dat het niet alleen sjouwen is.”(Leerling 01, leerling, vmbo-t klas 3; Focusgroep haven)',
    '“Thuis begon ze er meteen over aan tafel.”(Speaker 3; Focusgroep haven)',
    '“We hadden één lesuur voor de voorbereiding, dat is te weinig.”(Speaker 4; Focusgroep haven)',
  ]);
  expect(
    table
      .split('\r\n')
      .slice(1, -1)
      .map((line) => line.split(';').slice(5).join(';')),
  ).toEqual([
    'Leerling 01;Leerling 01;leerling, vmbo-t klas 3;Leerlingen;Beroepsbeeld > Bijgesteld beeld;Noor Vermaat;Dat het niet alleen sjouwen is.;1:1;;;;',
    'Speaker 3;;;Ouders;Thuis > Gesprek aan tafel;Noor Vermaat;Thuis begon ze er meteen over aan tafel.;1:2;;;;',
    'Speaker 4;;;;Organisatie > Tijd en rooster;Noor Vermaat;We hadden één lesuur voor de voorbereiding, dat is te weinig.;1:3;;;;',
  ]);
  for (const label of ['Yara', 'Kees', 'Marleen']) expect(word + table).not.toContain(label);
  expect(second.complaints).toEqual([]);
  await second.app.close();
});

async function createStudy(bench: Workbench, study: string): Promise<void> {
  const { page } = bench;
  await answerDialogs(bench, { save: study });
  await page.getByRole('button', { name: 'New study' }).first().click();
  await page.getByLabel('Name of the study').fill('Haven 2026');
  await page.getByLabel('Your name').fill('Noor Vermaat');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Study Haven 2026' }).waitFor();
}

async function importTranscript(bench: Workbench, file: string): Promise<void> {
  const { page } = bench;
  await answerDialogs(bench, { open: [file] });
  await page.getByRole('button', { name: 'Import documents' }).first().click();
  await addImported(page);
  await page.getByRole('treeitem', { name: /Focusgroep haven/ }).waitFor();
}

async function linkSpeakers(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Views' }).getByText('People').click();
  await addGroup(page, 'Leerlingen', 'LL');
  await addGroup(page, 'Ouders', 'OU');
  await page.getByRole('button', { name: 'Participant', exact: true }).click();
  await page.getByLabel('Pseudonym').fill('Leerling 01');
  await page.getByLabel('Role').fill('leerling, vmbo-t klas 3');
  await page.getByLabel('Stakeholder group', { exact: true }).selectOption({ label: 'Leerlingen' });
  await page.keyboard.press('Enter');
  await page.getByLabel('Participant who is Yara in Focusgroep haven').selectOption({ label: 'Leerling 01' });
  await page.getByLabel('Group of Kees in Focusgroep haven').selectOption({ label: 'Ouders' });
  await page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('button', { name: 'Code', exact: true })
    .click();
}

async function addGroup(page: Page, name: string, letters: string): Promise<void> {
  await page
    .getByRole('region', { name: 'Stakeholder groups' })
    .getByRole('button', { name: /group/i })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByLabel('Two letters').fill(letters);
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'hidden' });
}

async function pasteCodes(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Paste codes' }).first().click();
  await page.getByRole('dialog', { name: 'Paste codes' }).getByRole('textbox').first().fill(CODES);
  await page.getByRole('button', { name: 'Add 6 codes' }).click();
  await page.getByRole('treeitem', { name: /Tijd en rooster/ }).waitFor();
}

async function codeWithMouse(page: Page, words: string, query: string): Promise<void> {
  await dragOver(page, words);
  await page.getByRole('combobox', { name: 'Code' }).fill(query);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Apply a code' }).waitFor({ state: 'hidden' });
}

/** Walks to the fifth turn, selects it, and codes it: no hand leaves the keyboard. */
async function codeWithKeyboard(page: Page, query: string): Promise<void> {
  await page.getByRole('list', { name: /^Transcript of/ }).focus();
  await page.keyboard.press('Control+Home');
  for (let turn = 0; turn < 6; turn += 1) await page.keyboard.press('p');
  for (let turn = 0; turn < 4; turn += 1) await page.keyboard.press('n');
  await page.keyboard.press('t');
  await page.keyboard.press('c');
  await page.keyboard.type(query);
  await page.keyboard.press('Enter');
}

async function expectCount(page: Page, codings: number): Promise<void> {
  await page
    .getByRole('contentinfo', { name: 'Status' })
    .getByText(new RegExp(`^${codings} in study`))
    .waitFor();
}

async function exportBoth(
  bench: Workbench,
  folder: string,
): Promise<{ readonly word: string; readonly table: string }> {
  const { page } = bench;
  await page.keyboard.press('Control+2');
  const word = join(folder, 'quotes.docx');
  await exportAs(bench, 'Word', word);
  const table = join(folder, 'quotes.csv');
  await exportAs(bench, 'Excel', table);
  return {
    word: strFromU8(unzipSync(readFileSync(word))['word/document.xml'] ?? new Uint8Array()),
    table: readFileSync(table, 'utf8'),
  };
}

async function exportAs(bench: Workbench, format: string, path: string): Promise<void> {
  const { page } = bench;
  await answerDialogs(bench, { save: path });
  await page
    .getByRole('button', { name: /^Export/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByRole('radio', { name: new RegExp(format) })
    .first()
    .check({ force: true });
  await dialog.getByRole('button', { name: 'Export 3 quotes' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Quotes with their attribution, as Word prints them. */
function quotesIn(xml: string): readonly string[] {
  const paragraphs = xml
    .split('</w:p>')
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
    );
  return paragraphs.filter((text) => text.startsWith('“'));
}

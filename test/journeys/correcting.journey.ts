import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addReadFiles } from '../../electron/study/add-read-files';
import { createStudyFolder } from '../../electron/study/open-folder';
import type { StudySession } from '../../electron/study/study-session';
import { expectOk } from '../../shared/lib/result';
import { colleaguesPackage } from '../support/colleagues-package';
import { parseSource } from '../support/parse-source';
import { answerDialogs, dragOver, journeyFolder, openWorkbench } from '../support/workbench';

const TRANSCRIPT = [
  'Moderator: Hoe was het in de haven?',
  'Deniz: Het was kuod. Maar wel vet om te zien.',
  'Hakima: Ik vond het te lang duren.',
  'Moderator: Dank jullie wel.',
].join('\n');

test('a typo is mended beside and inside quotations, turns are split and joined, a speaker is changed, and all of it comes back', async () => {
  const folder = journeyFolder('correcting');
  const path = join(folder, 'Haven.codeboom');
  await makeStudy(path);
  let bench = await openWorkbench(join(folder, 'settings'), [path]);
  let { page } = bench;
  page.setDefaultTimeout(10_000);
  await page.getByRole('treeitem', { name: /Groep 1/ }).click();

  await openTurn(page, 'kuod');
  const dialog = page.getByRole('dialog');
  await dialog
    .getByRole('textbox', { name: 'Words of Deniz' })
    .fill('Het was koud. Maar wel vet om te zien.');
  await dialog.getByText('1 quotation is touched').waitFor();
  await page.keyboard.press('Control+Enter');
  await dialog.waitFor({ state: 'hidden' });
  expect(await quotes(page)).toEqual(['Deniz: Het was koud', 'Deniz: wel vet', 'Hakima: te lang']);

  await page.getByRole('button', { name: '1 to check' }).click();
  const doubts = page.getByRole('complementary', { name: '1 quotation to check' });
  await doubts.getByText('Words changed').waitFor();
  await doubts.getByRole('button', { name: 'Keep as it is now' }).click();
  await page.getByText('Every quotation of this document has been looked at').waitFor();
  await page.getByRole('button', { name: 'Close', exact: true }).click();

  await openTurn(page, 'wel vet');
  const words = dialog.getByRole('textbox', { name: 'Words of Deniz' });
  await words.evaluate((field) => {
    if (field instanceof HTMLTextAreaElement) field.setSelectionRange(14, 14);
  });
  await page.keyboard.press('Alt+Enter');
  await dialog.getByRole('combobox', { name: 'Speaker' }).nth(1).fill('Hakima');
  await page.keyboard.press('Control+Enter');
  await dialog.waitFor({ state: 'hidden' });
  expect(await quotes(page)).toEqual(['Deniz: Het was koud', 'Hakima: wel vet', 'Hakima: te lang']);

  await dragOver(page, 'om te zien');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('F2');
  await dialog.getByRole('button', { name: 'Join with the one before' }).click();
  await page.keyboard.press('Control+Enter');
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('listitem', { name: 'Hakima, Leerlingen, line 3', exact: true }).waitFor();
  expect(await quotes(page)).toEqual(['Deniz: Het was koud', 'Hakima: wel vet', 'Hakima: te lang']);

  await bench.app.close();
  bench = await openWorkbench(join(folder, 'settings'), [path]);
  ({ page } = bench);
  page.setDefaultTimeout(10_000);
  await page.getByRole('treeitem', { name: /Groep 1/ }).click();
  expect(await quotes(page)).toEqual(['Deniz: Het was koud', 'Hakima: wel vet', 'Hakima: te lang']);
  await undo(page, 'Correct Groep 1');
  await undo(page, 'Correct Groep 1');
  await undo(page, 'Keep a quotation as it is now');
  await undo(page, 'Correct Groep 1');
  expect(await quotes(page)).toEqual(['Deniz: Het was kuod', 'Deniz: wel vet', 'Hakima: te lang']);
  expect(bench.complaints).toEqual([]);
  await bench.app.close();
});

test('a corrected file takes the place of a text after a review, and a colleague who coded the old text loses nothing', async () => {
  const folder = journeyFolder('reimport');
  const path = join(folder, 'Haven.codeboom');
  await makeStudy(path);
  const theirs = await colleaguesPackage(path, folder, codeEnd);
  const corrected = join(folder, 'groep 1 nagekeken.txt');
  writeFileSync(
    corrected,
    TRANSCRIPT.replace('in de haven', 'daar')
      .replace('kuod', 'koud')
      .replace('Ik vond het te lang duren', 'Nou ja'),
  );
  const bench = await openWorkbench(join(folder, 'settings'), [path]);
  const { page } = bench;
  page.setDefaultTimeout(10_000);
  await page.getByRole('treeitem', { name: /Groep 1/ }).click();
  await answerDialogs(bench, { open: [corrected] });
  await page.getByRole('treeitem', { name: /Groep 1/ }).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Replace the text by a corrected file' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('1 keep their exact words, 1 to check, 1 without words').waitFor();
  await dialog.getByRole('button', { name: 'Replace the text' }).click();
  await page.getByRole('complementary', { name: '2 quotations to check' }).waitFor();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  expect(await quotes(page)).toEqual(['Deniz: Het was koud', 'Deniz: wel vet']);

  await page.keyboard.press('Control+7');
  await answerDialogs(bench, { open: [theirs] });
  await page.getByRole('button', { name: /^Merge a package/ }).click();
  await page.getByRole('button', { name: /^Merge 1 coding/ }).click();
  expect(await quotes(page)).toEqual(['Deniz: Het was koud', 'Deniz: wel vet', 'Moderator: Dank jullie wel']);

  await page.getByRole('treeitem', { name: /Groep 1/ }).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Versions of the text' }).click();
  await dialog.getByText('As imported').waitFor();
  await dialog.getByRole('button', { name: 'Show this version' }).click();
  expect(await quotes(page)).toEqual([
    'Deniz: Het was kuod',
    'Deniz: wel vet',
    'Hakima: te lang',
    'Moderator: Dank jullie wel',
  ]);
  expect(bench.complaints).toEqual([]);
  await bench.app.close();
});

/** Opens the turn that holds these words to be written anew. */
async function openTurn(page: Page, words: string): Promise<void> {
  await dragOver(page, words);
  await page.keyboard.press('F2');
  await page.getByRole('dialog').getByRole('textbox').first().waitFor();
}

/** Who says what in the quotes view; comes back to the text afterwards. */
async function quotes(page: Page): Promise<readonly string[]> {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+2');
  const rows = page.getByRole('region', { name: 'Quotations' }).getByRole('link');
  await rows.first().waitFor();
  const labels = await rows.evaluateAll((found) => found.map((row) => row.getAttribute('aria-label') ?? ''));
  await page.keyboard.press('Control+1');
  await page.getByRole('list', { name: /^Transcript of/ }).waitFor();
  return labels.map((label) => label.replace(', Groep 1', ''));
}

async function undo(page: Page, act: string): Promise<void> {
  await page.getByRole('button', { name: `Undo: ${act}`, exact: true }).click();
}

async function codeEnd(session: StudySession): Promise<void> {
  const [document = ''] = session.study.documents.keys();
  const [code = ''] = session.study.codes.keys();
  const text = expectOk(await session.texts.of(session.study, document));
  const from = text.indexOf('Dank jullie wel');
  const [coder = ''] = session.study.coders.keys();
  const codings = [{ document, from, to: from + 15, code, coder }];
  expectOk(await session.run({ type: 'add-codings', payload: { codings } }));
}

/** A study of one focus group with three quotations and a participant behind each label. */
async function makeStudy(path: string): Promise<void> {
  const session = expectOk(await createStudyFolder(path));
  expectOk(await session.run({ type: 'name-study', payload: { name: 'Haven' } }));
  const original = new TextEncoder().encode(TRANSCRIPT);
  const source = await parseSource('Groep 1.txt', original);
  const originalHash = createHash('sha256').update(original).digest('hex');
  const choice = { title: 'Groep 1', kind: 'focus-group', literal: 'verbatim' } as const;
  expectOk(await addReadFiles(session, [{ read: { source, original, originalHash }, choice }]));
  expectOk(await session.run({ type: 'add-coder', payload: { name: 'Noor Vermaat' } }));
  const [coder = ''] = session.study.coders.keys();
  const [document = ''] = session.study.documents.keys();
  const codings = ['Het was kuod', 'wel vet', 'te lang'].map((words) => {
    const from = source.text.indexOf(words);
    return { document, from, to: from + words.length, coder };
  });
  const group = { name: 'Leerlingen', monogram: 'LL', hue: 'll', asks: false } as const;
  expectOk(await session.run({ type: 'add-groups', payload: { groups: [group] } }));
  const [pupils = ''] = session.study.groups.keys();
  const participants = ['Moderator', 'Deniz', 'Hakima'].map((pseudonym) => ({
    ...{ pseudonym, group: pupils, role: '', attributes: {} },
  }));
  expectOk(await session.run({ type: 'add-participants', payload: { participants } }));
  const links = [...session.study.participants.values()].map(({ id, pseudonym }) => ({
    ...{ document, speaker: pseudonym, participant: id, group: null },
  }));
  expectOk(await session.run({ type: 'link-speakers', payload: { links } }));
  expectOk(
    await session.run({ type: 'code-with-new-code', payload: { parent: null, name: 'Bezoek', codings } }),
  );
  await session.close();
}

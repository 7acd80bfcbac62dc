import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createStudyFolder, openStudyFolder } from '../../electron/study/open-folder';
import { codePath } from '../../shared/code-tree/code-tree';
import { expectOk } from '../../shared/lib/result';
import type { Study } from '../../shared/model/study';
import {
  answerDialogs,
  journeyFolder,
  openWorkbench,
  stepOfImport,
  type Workbench,
} from '../support/workbench';

const SOURCES = join(import.meta.dirname, '..', 'fixtures', 'sources');
const folder = journeyFolder('tables');
const path = join(folder, 'Haven.codeboom');
let bench: Workbench;
let page: Page;

beforeAll(async () => {
  const session = expectOk(await createStudyFolder(path));
  expectOk(await session.run({ type: 'name-study', payload: { name: 'Haven' } }));
  expectOk(await session.run({ type: 'add-coder', payload: { name: 'Noor Vermaat' } }));
  expectOk(
    await session.run({ type: 'add-codes', payload: { parent: null, codes: [{ name: 'Verbeterpunten' }] } }),
  );
  await session.close();
  bench = await openWorkbench(join(folder, 'settings'), [path]);
  page = bench.page;
  page.setDefaultTimeout(15_000);
  await page.getByRole('navigation', { name: 'Views' }).waitFor();
});

afterAll(() => expect(bench.complaints).toEqual([]));

describe('a workbook with a conversation per sheet', () => {
  test('is laid out as it was meant, and shows what comes out', async () => {
    await answerDialogs(bench, { open: [join(SOURCES, 'xlsx', 'verslag-per-tabblad-xlsxwriter.xlsx')] });
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Search everything' }).fill('> Import');
    await page
      .getByRole('option', { name: /^Import/ })
      .first()
      .click();
    await stepOfImport(page, 'Table').click();
    await page.getByRole('combobox', { name: 'Layout' }).waitFor();
    expect(await page.getByRole('combobox', { name: 'Layout' }).inputValue()).toBe('sheet-per-conversation');
    await page.getByRole('region', { name: 'What comes in' }).getByText('2 documents').waitFor();
  });

  test('gives codes by its headings: those of the study when asked, others as typed', async () => {
    await page.getByRole('button', { name: '1 heading is a code: use it' }).click();
    await page.getByRole('combobox', { name: 'Code for Contact met school' }).fill('School > Contact');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Take School > Contact off Contact met school' }).waitFor();
  });

  test('reads a column otherwise, and keeps the mapping for the next file', async () => {
    await page.getByRole('combobox', { name: 'Use of column Citaat' }).selectOption('ignore');
    await page.getByRole('button', { name: 'Keep this mapping' }).click();
    await page.getByRole('textbox', { name: 'Name of the mapping' }).fill('Verslagen');
    await page.keyboard.press('Enter');
    await page.getByText('Kept as “Verslagen” on this computer').waitFor();
  });

  test('comes in as one act, with dates, attributes and codings', async () => {
    await stepOfImport(page, 'Ready').click();
    await page.getByRole('button', { name: 'Add 2 documents', disabled: false }).click();
    await page.getByRole('treeitem', { name: /Ouders De Hef/ }).waitFor();
    expect(await page.getByRole('button', { name: /^Undo: Import 2 documents/ }).count()).toBe(1);
    await bench.app.close();
    const session = expectOk(await openStudyFolder(path, { access: 'read' }));
    const { study } = session;
    const parents = [...study.documents.values()].find(({ title }) => title === 'Ouders De Hef');
    const named = Object.entries(parents?.attributes ?? {}).map(([id, value]) => [
      study.attributes.get(id)?.name ?? id,
      value,
    ]);
    expect({
      date: parents?.date,
      named: Object.fromEntries(named),
      codes: codesIn(study, parents?.id),
    }).toEqual({
      date: '2026-03-24',
      named: { School: 'De Hef', 'Soort gesprek': 'groepsgesprek' },
      codes: ['School > Contact', 'Verbeterpunten'],
    });
    await session.close();
  });
});

/** Paths of the codes given in a document, each as often as it was given. */
function codesIn(study: Study, document: string | undefined): readonly string[] {
  const codings = [...(study.codings.get(document ?? '')?.values() ?? [])];
  return codings.map(({ code }) => codePath(study, code).join(' > ')).sort();
}

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { buildSampleStudy } from '../../electron/study/build-sample-study';
import { openStudyFolder } from '../../electron/study/open-folder';
import type { StudySession } from '../../electron/study/study-session';
import { findCode } from '../../shared/code-tree/find-code';
import { expectOk } from '../../shared/lib/result';
import { codeThreePassages, colleaguesPackage } from '../support/colleagues-package';
import {
  answerDialogs,
  codeAsFirstCoder,
  journeyFolder,
  openWorkbench,
  type Workbench,
} from '../support/workbench';

const FOLDER = join('docs', 'pictures');

/** `npm run pictures`: takes the documentation's pictures of the sample study in the real window. */
async function takePictures(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const folder = journeyFolder('pictures');
  const study = join(folder, 'sample.codeboom');
  await (await buildSampleStudy(join('electron', 'sample'), study, {})).close();
  await pictureViews(await openOn(study, folder));
  const theirs = await colleaguesPackage(study, folder, workApart);
  await workHere(study);
  await pictureMerge(await openOn(study, folder), theirs);
}

async function openOn(study: string, folder: string): Promise<Workbench> {
  const bench = await openWorkbench(join(folder, 'settings'), [study]);
  bench.page.setDefaultTimeout(10_000);
  // The loader that runs this file names functions by a helper, which the page must know too.
  await bench.page.evaluate('globalThis.__name = (named) => named');
  return bench;
}

async function pictureViews({ app, page }: Workbench): Promise<void> {
  await codeAsFirstCoder(page);
  await page.getByRole('treeitem', { name: /FG-03/ }).click();
  await workbench(page);
  await quotes(page);
  for (const [label, name] of views) {
    await page.getByRole('navigation', { name: 'Views' }).getByText(label, { exact: true }).click();
    await page.waitForTimeout(600);
    await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  }
  await app.close();
}

/** The coder is remembered from before. */
async function pictureMerge(bench: Workbench, theirs: string): Promise<void> {
  const { app, page } = bench;
  await page.getByRole('navigation', { name: 'Views' }).getByText('Merge').click();
  await answerDialogs(bench, { open: [theirs] });
  await page.getByRole('button', { name: /^Merge a package/ }).click();
  await page.waitForTimeout(600);
  await page.screenshot({ path: join(FOLDER, 'merge.png') });
  await app.close();
}

/** What a colleague does meanwhile: new codings, a code renamed and moved, one used that is archived here. */
async function workApart(session: StudySession): Promise<void> {
  await codeThreePassages(session);
  await edit(session, 'Durven vragen', 'Vragen durven stellen');
  expectOk(await session.run({ type: 'add-codes', payload: { parent: null, codes: [{ name: 'Taal' }] } }));
  const { id } = expectOk(findCode(session.study, 'Snuffelstage'));
  const [document = ''] = session.study.documents.keys();
  const codings = [{ document, from: 40, to: 60, code: id }];
  expectOk(await session.run({ type: 'add-codings', payload: { codings } }));
}

/** What is done here meanwhile. */
async function workHere(study: string): Promise<void> {
  const session = expectOk(await openStudyFolder(study));
  session.coder = session.study.coders.keys().next().value ?? '';
  await edit(session, 'Durven vragen', 'Lef om te vragen');
  const { id } = expectOk(findCode(session.study, 'Snuffelstage'));
  expectOk(await session.run({ type: 'archive-codes', payload: { ids: [id] } }));
  await session.close();
}

async function edit(session: StudySession, code: string, name: string): Promise<void> {
  const { id } = expectOk(findCode(session.study, code));
  expectOk(await session.run({ type: 'edit-code', payload: { id, edit: { name } } }));
}

const views = [
  ['Code book', 'code-book'],
  ['People', 'people'],
  ['Agreement', 'agreement'],
] as const;

/** The quotations of one branch and one school, four of them ticked for a report, in both themes. */
async function quotes(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Views' }).getByText('Quotes', { exact: true }).click();
  await page
    .getByRole('combobox', { name: 'Branch of the code tree' })
    .selectOption({ label: '\u2003Bedrijfsbezoek' });
  await page.getByRole('button', { name: 'Add filter Attribute' }).click();
  await page.getByRole('menuitem', { name: 'school: B' }).click();
  await page.waitForTimeout(400);
  await page.locator('[data-row]').first().focus();
  for (const key of [' ', 'j', ' ', 'j', 'j', ' ', 'j', ' ']) await page.keyboard.press(key);
  for (const theme of ['light', 'dark']) {
    await page.evaluate((shown) => document.documentElement.setAttribute('data-theme', shown), theme);
    await page.waitForTimeout(400);
    await page.screenshot({ path: join(FOLDER, theme === 'light' ? 'quotes.png' : 'quotes-dark.png') });
  }
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'light'));
}

/** The reader with a quotation active, and with words selected and the palette open, in both themes. */
async function workbench(page: Page): Promise<void> {
  await page.getByRole('list', { name: /^Transcript of/ }).focus();
  for (let step = 0; step < 14; step += 1) await page.keyboard.press('j');
  await page.waitForTimeout(400);
  await page.screenshot({ path: join(FOLDER, 'workbench-reading.png') });
  await page.keyboard.press('n');
  await page.keyboard.press('n');
  await page.keyboard.press('t');
  await page.keyboard.press('c');
  await page.keyboard.type('waar');
  await page.waitForTimeout(400);
  for (const theme of ['light', 'dark']) {
    await page.evaluate((shown) => document.documentElement.setAttribute('data-theme', shown), theme);
    await page.waitForTimeout(300);
    await page.screenshot({ path: join(FOLDER, theme === 'light' ? 'workbench.png' : 'workbench-dark.png') });
  }
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'light'));
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
}

await takePictures();

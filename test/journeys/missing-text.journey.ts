import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSampleStudy } from '../../electron/study/build-sample-study';
import { answerDialogs, expectCodings, journeyFolder, openWorkbench } from '../support/workbench';

const SAMPLE = join(import.meta.dirname, '..', '..', 'electron', 'sample');

test('a text that is missing is said in the reader and the quotes, stops an export, and is read again when it is back', async () => {
  const folder = journeyFolder('missing-text');
  const path = join(folder, 'Haven.codeboom');
  const session = await buildSampleStudy(SAMPLE, path, {});
  const document = [...session.study.documents.values()].find(({ title }) => title.startsWith('FG-02'));
  await session.close();
  const file = join(path, 'sources', `${document?.textHash ?? ''}.txt`);
  renameSync(file, join(folder, 'aside'));

  const bench = await openWorkbench(join(folder, 'settings'), [path]);
  const { page } = bench;
  page.setDefaultTimeout(10_000);
  await page.getByRole('button', { name: 'Code as this person' }).click();
  await expectCodings(bench, 506);
  await page.getByRole('treeitem', { name: /^FG-02/ }).click();
  const alert = page.getByRole('region', { name: 'Text' }).getByRole('alert');
  await expect
    .poll(() => alert.innerText())
    .toContain('missing from the study folder. Your codings are safe. Restore the file from a copy');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => alert.innerText()).toContain('cannot be read');

  await page.keyboard.press('Control+2');
  await page.getByText('Without the quotations in FG-02').waitFor();
  await answerDialogs(bench, { save: join(folder, 'quotes.csv') });
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Export \d+ quotes/ })
    .click();
  await page.getByText('The text of a document is missing from the study folder.').waitFor();
  await page.keyboard.press('Escape');

  renameSync(join(folder, 'aside'), file);
  await page.keyboard.press('Control+1');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('list', { name: /^Transcript of FG-02/ }).waitFor();
  await page.keyboard.press('Control+2');
  await page.getByText('367', { exact: true }).first().waitFor();
  expect(await page.getByText('Without the quotations').count()).toBe(0);
  expect(bench.complaints).toEqual([]);
  await bench.app.close();
});

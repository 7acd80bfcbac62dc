import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSampleStudy } from '../../electron/study/build-sample-study';
import { codeThreePassages, colleaguesPackage } from '../support/colleagues-package';
import {
  answerDialogs,
  codeAsFirstCoder,
  expectCodings,
  journeyFolder,
  openWorkbench,
  type Workbench,
} from '../support/workbench';

const SAMPLE = join(import.meta.dirname, '..', '..', 'electron', 'sample');

test('a colleague’s package is looked over, merged as one act, undone as one act, and adds nothing twice', async () => {
  const folder = journeyFolder('merge');
  const mine = join(folder, 'mine.codeboom');
  const session = await buildSampleStudy(SAMPLE, mine, {});
  const before = session.study.codingDocuments.size;
  await session.close();
  const theirs = await colleaguesPackage(mine, folder, codeThreePassages);

  const bench = await openWorkbench(join(folder, 'settings'), [mine]);
  const { page } = bench;
  page.setDefaultTimeout(10_000);
  await codeAsFirstCoder(page);
  await page.keyboard.press('Control+7');
  await offer(bench, theirs);
  await page.getByText('New codings').first().waitFor();
  await page.getByRole('button', { name: /^Merge 3 codings/ }).click();
  await expectCodings(bench, before + 3);

  await page.getByRole('button', { name: /^Undo: Merge the work of/ }).click();
  await expectCodings(bench, before);
  await page.getByRole('button', { name: /^Redo: Merge the work of/ }).click();
  await expectCodings(bench, before + 3);

  await offer(bench, theirs);
  await page
    .getByText(/already/)
    .first()
    .waitFor();
  await expectCodings(bench, before + 3);
  expect(bench.complaints).toEqual([]);
  await bench.app.close();
});

async function offer(bench: Workbench, path: string): Promise<void> {
  await answerDialogs(bench, { open: [path] });
  await bench.page.getByRole('button', { name: /^Merge a package/ }).click();
}

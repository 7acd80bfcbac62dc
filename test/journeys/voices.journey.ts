import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addReadFiles } from '../../electron/study/add-read-files';
import { createStudyFolder } from '../../electron/study/open-folder';
import { parseSource } from '../support/parse-source';
import { expectOk } from '../../shared/lib/result';
import { answerDialogs, journeyFolder, openWorkbench } from '../support/workbench';

const REPORT = [
  'De werkgroep sprak na het bezoek met drie partijen.',
  'Een leerling zei dat techniek niet alleen sjouwen is.',
  'De school vond één lesuur voor de voorbereiding te weinig.',
].join('\n');
const WORDS = 'techniek niet alleen sjouwen is';

test('the voice of a passage in a report is named by keyboard, printed beside it, exported, and taken back', async () => {
  const folder = journeyFolder('voices');
  const path = join(folder, 'Haven.codeboom');
  await makeStudy(path);
  const bench = await openWorkbench(join(folder, 'settings'), [path]);
  const { page } = bench;
  page.setDefaultTimeout(10_000);
  await page.getByRole('treeitem', { name: /Verslag/ }).click();
  const inspector = page.getByRole('region', { name: 'Inspector' });
  const participant = inspector.getByLabel('Participant who says this');
  const group = inspector.getByLabel('Group of who says this');

  await page.keyboard.press('j');
  await tabTo(page, 'Participant who says this');
  await page.keyboard.type('Leerling 01');
  await expectValue(page, 'Participant who says this', 'Leerling 01');
  expect(await group.isDisabled()).toBe(true);
  expect(await speakersInQuotes(page)).toEqual([`Leerling 01, Verslag: ${WORDS}`]);
  await page.keyboard.press('Control+1');
  await page.getByRole('listitem', { name: 'Leerling 01, Leerlingen, line 2', exact: true }).waitFor();

  const table = join(folder, 'quotes.csv');
  await answerDialogs(bench, { save: table });
  await page.keyboard.press('Control+2');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: /Excel/ }).check({ force: true });
  await dialog.getByRole('button', { name: 'Export 1 quote' }).click();
  await dialog.waitFor({ state: 'hidden' });
  expect(readFileSync(table, 'utf8')).toContain(`;Leerlingen;Thuis;Noor Vermaat;${WORDS}`);
  await page.keyboard.press('Control+1');

  await participant.selectOption({ label: 'Nobody named' });
  await expectValue(page, 'Group of who says this', 'Group unknown');
  await group.selectOption({ label: 'School' });
  expect(await speakersInQuotes(page)).toEqual([`Unknown speaker, Verslag: ${WORDS}`]);
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expectValue(page, 'Participant who says this', 'Leerling 01');
  await page.keyboard.press('Control+z');
  await expectValue(page, 'Participant who says this', 'Nobody named');
  expect(await speakersInQuotes(page)).toEqual([`No speaker, Verslag: ${WORDS}`]);
  expect(bench.complaints).toEqual([]);
  await bench.app.close();
});

/** A study of one report without speaker labels, one passage of which is coded. */
async function makeStudy(path: string): Promise<void> {
  const session = expectOk(await createStudyFolder(path));
  expectOk(await session.run({ type: 'name-study', payload: { name: 'Haven' } }));
  const original = new TextEncoder().encode(REPORT);
  const source = await parseSource('Verslag.txt', original);
  const originalHash = createHash('sha256').update(original).digest('hex');
  const read = { source, original, originalHash };
  expectOk(
    await addReadFiles(session, [{ read, choice: { title: 'Verslag', kind: 'report', literal: 'summary' } }]),
  );
  expectOk(await session.run({ type: 'add-coder', payload: { name: 'Noor Vermaat' } }));
  const groups = [
    { name: 'Leerlingen', monogram: 'LL', hue: 'll', asks: false },
    { name: 'School', monogram: 'LR', hue: 'lr', asks: false },
  ] as const;
  expectOk(await session.run({ type: 'add-groups', payload: { groups } }));
  const [pupils = ''] = session.study.groups.keys();
  const pupil = { pseudonym: 'Leerling 01', group: pupils, role: 'leerling', attributes: {} };
  expectOk(await session.run({ type: 'add-participants', payload: { participants: [pupil] } }));
  const [coder = ''] = session.study.coders.keys();
  const [document = ''] = session.study.documents.keys();
  const from = source.text.indexOf(WORDS);
  const codings = [{ document, from, to: from + WORDS.length, coder }];
  expectOk(
    await session.run({ type: 'code-with-new-code', payload: { parent: null, name: 'Thuis', codings } }),
  );
  await session.close();
}

/** Presses Tab until the control with this label has the focus. */
async function tabTo(page: Page, label: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    const there = await page.evaluate(() => {
      const { activeElement } = document;
      return activeElement instanceof HTMLSelectElement ? (activeElement.labels[0]?.textContent ?? '') : '';
    });
    if (there === label) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${label}`);
}

async function expectValue(page: Page, label: string, shown: string): Promise<void> {
  const chosen = page.getByLabel(label).locator('option:checked');
  await expect.poll(() => chosen.textContent()).toBe(shown);
}

/** What the rows of the quotes view are called. */
async function speakersInQuotes(page: Page): Promise<readonly string[]> {
  await page.keyboard.press('Control+2');
  const rows = page.getByRole('region', { name: 'Quotations' }).getByRole('link');
  await rows.first().waitFor();
  return rows.evaluateAll((found) => found.map((row) => row.getAttribute('aria-label') ?? ''));
}

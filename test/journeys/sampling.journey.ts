import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addReadFiles } from '../../electron/study/add-read-files';
import { createStudyFolder } from '../../electron/study/open-folder';
import type { StudySession } from '../../electron/study/study-session';
import { expectOk } from '../../shared/lib/result';
import { parseSource } from '../support/parse-source';
import { answerDialogs, journeyFolder, openWorkbench } from '../support/workbench';

const TALK = [
  'Bas: Hoe was het bezoek?',
  'Sem: Techniek is niet alleen sjouwen.',
  'Bas: En jullie?',
  'Stem: Ik vond het saai.',
  'Stem: Of eigenlijk koud.',
].join('\n');

test('the sample is planned by keyboard, a session says who was there, and the counts say so', async () => {
  const folder = journeyFolder('sampling');
  const path = join(folder, 'Haven.codeboom');
  await makeStudy(path);
  const bench = await openWorkbench(join(folder, 'settings'), [path]);
  const { page } = bench;
  page.setDefaultTimeout(10_000);
  await page.evaluate(axe.source);

  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'People' }).click();
  await page.getByRole('button', { name: 'Sampling', exact: true }).click();
  const name = page.getByRole('textbox', { name: 'New moment or method' });
  await name.focus();
  await page.keyboard.type('T0 vooraf');
  await page.keyboard.press('Enter');
  const plan = page.getByRole('table', { name: 'Sampling plan' });
  await plan.waitFor();
  await page.getByRole('button', { name: 'Edit plan' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Planned Leerlingen, T0 vooraf' }).waitFor();
  await page.keyboard.type('6');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await page.getByRole('row', { name: /Leraren.* of 2$/ }).waitFor();
  await page.getByRole('textbox', { name: 'Planned Leraren, T0 vooraf' }).focus();
  await page.keyboard.press('Escape');
  await page.getByRole('row', { name: /Leerlingen 0 \/ 6 6 to go 0 of 6/ }).waitFor();
  await page.getByText('T0 vooraf is thin. Still to be found: 6 Leerlingen, 2 Leraren.').waitFor();
  await expectNoViolations(page);

  await quoted(page, '2 quotations from 1 participant and unknown speakers in 1 document');
  await page.getByText('1 quotation from 1 participant', { exact: true }).waitFor();
  await page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('button', { name: 'Code', exact: true })
    .click();
  await page.getByRole('treeitem', { name: /Focusgroep/ }).focus();
  await page.keyboard.press('ContextMenu');
  await page.getByRole('menuitem', { name: 'Details…' }).click();
  await page.getByLabel('Place in the sampling plan').selectOption({ label: 'T0 vooraf' });
  await page.getByRole('button', { name: 'Who was there…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Who was there: Focusgroep' });
  await dialog.getByText('Leerlingen: 1 known, and unknown speakers of whom nobody knows how many').waitFor();
  await dialog.getByRole('button', { name: 'Take over speakers' }).click();
  await dialog.getByLabel('What Leraar 01 did').selectOption({ label: 'Moderated' });
  await dialog.getByLabel('Add somebody…').selectOption({ label: 'Leerling 02 · Leerlingen' });
  await dialog.getByRole('textbox', { name: 'Unknown people of Leerlingen' }).fill('3');
  await dialog.getByText('Leerlingen: 2 known and 3 unknown people').waitFor();
  expect(await dialog.getByText(/^Leraren:/).count()).toBe(0);
  await expectNoViolations(page);
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'hidden' });

  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'People' }).click();
  await page.getByRole('row', { name: /Leerlingen 5 \/ 6 1 to go 5 of 6/ }).waitFor();
  await page.getByRole('row', { name: /Leraren 0 \/ 2/ }).waitFor();
  await quoted(page, '2 quotations from 1 participant and unknown speakers in 1 document');
  expect(await page.getByText('1 quotation from 1 participant', { exact: true }).count()).toBe(0);
  const interviewers = page.getByRole('checkbox', { name: /Include interviewers/ });
  await interviewers.check({ force: true });
  await page.getByText('1 quotation by who asks').waitFor();
  expect(bench.complaints).toEqual([]);
  await bench.app.close();
});

test('the recruitment log is kept by keyboard and the overview is written without naming anybody', async () => {
  const folder = journeyFolder('recruitment');
  const path = join(folder, 'Haven.codeboom');
  await makeStudy(path);
  const bench = await openWorkbench(join(folder, 'settings'), [path]);
  const { page } = bench;
  page.setDefaultTimeout(10_000);
  await page.evaluate(axe.source);
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'People' }).click();
  await page.getByRole('button', { name: 'Sampling', exact: true }).click();
  await openMenu(page, /^Recruitment log/);
  const log = page.getByRole('dialog', { name: 'Recruitment log' });
  const whom = log.getByRole('textbox', { name: 'Whom' });
  for (const who of ['moeder, school B', 'vader, school B']) {
    await whom.fill(who);
    await log.getByLabel('Outcome').first().selectOption({ label: 'Declined' });
    await log.getByLabel('Stakeholder group').selectOption({ label: 'Leerlingen' });
    await whom.press('Enter');
    await log.getByRole('row', { name: new RegExp(who) }).waitFor();
  }
  await expectNoViolations(page);
  await log.getByRole('button', { name: 'Change the line about vader, school B' }).click();
  await log.getByRole('textbox', { name: 'Note' }).fill('Geen tijd.');
  await log.getByRole('button', { name: 'Save line' }).click();
  await log.getByRole('row', { name: /vader, school B.*Geen tijd\./ }).waitFor();
  await log.getByRole('searchbox', { name: 'Filter the log' }).fill('moeder');
  await log.getByText('1 of 2 lines').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await log.waitFor({ state: 'hidden' });

  const file = join(folder, 'overview.xlsx');
  await answerDialogs(bench, { save: file });
  await openMenu(page, /^Export response overview/);
  const dialog = page.getByRole('dialog', { name: 'Export the sample' });
  await expectNoViolations(page);
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
  expect(existsSync(file)).toBe(true);
  const parts = Object.values(unzipSync(readFileSync(file))).map((part) => strFromU8(part));
  expect(parts.filter((part) => /Leerling 0|Leraar 0|moeder|Focusgroep</.test(part))).toEqual([]);
  expect(parts.some((part) => part.includes('&lt;5'))).toBe(true);
  expect(bench.complaints).toEqual([]);
  await bench.app.close();
});

/** Opens an item of the menu of the sample. */
async function openMenu(page: Page, item: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'More about the sample' }).click();
  await page.getByRole('menuitem', { name: item }).click();
  await page.getByRole('dialog').waitFor();
}

/** Waits for what the heading of a group in the quotes view says. */
async function quoted(page: Page, words: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('button', { name: 'Quotes', exact: true })
    .click();
  await page.getByText(words, { exact: true }).waitFor();
}

/** WCAG 2.2 A and AA of what is on the screen. */
async function expectNoViolations(page: Page): Promise<void> {
  await page.waitForTimeout(350);
  const broken = await page.evaluate(async () => {
    const { violations } = await window.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      rules: { 'label-content-name-mismatch': { enabled: false } },
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
    );
  });
  expect.soft(broken).toEqual([]);
}

/** A focus group led by a teacher, with a pupil, and with a voice that belongs to some pupil; three passages are coded. */
async function makeStudy(path: string): Promise<void> {
  const session = expectOk(await createStudyFolder(path));
  expectOk(await session.run({ type: 'name-study', payload: { name: 'Haven' } }));
  const original = new TextEncoder().encode(TALK);
  const source = await parseSource('Focusgroep.txt', original);
  const originalHash = createHash('sha256').update(original).digest('hex');
  const choice = { title: 'Focusgroep', kind: 'focus-group', literal: 'verbatim' } as const;
  expectOk(await addReadFiles(session, [{ read: { source, original, originalHash }, choice }]));
  expectOk(await session.run({ type: 'add-coder', payload: { name: 'Noor Vermaat' } }));
  await addPeople(session);
  const [coder = ''] = session.study.coders.keys();
  const [document = ''] = session.study.documents.keys();
  const codings = ['Hoe was het bezoek?', 'niet alleen sjouwen', 'Ik vond het saai.'].map((words) => {
    const from = source.text.indexOf(words);
    return { document, from, to: from + words.length, coder };
  });
  const payload = { parent: null, name: 'Bezoek', codings };
  expectOk(await session.run({ type: 'code-with-new-code', payload }));
  await session.close();
}

async function addPeople(session: StudySession): Promise<void> {
  const groups = [
    { name: 'Leerlingen', monogram: 'LL', hue: 'll', asks: false },
    { name: 'Leraren', monogram: 'LR', hue: 'lr', asks: false },
  ] as const;
  expectOk(await session.run({ type: 'add-groups', payload: { groups } }));
  const [pupils = '', teachers = ''] = session.study.groups.keys();
  const people = [
    { pseudonym: 'Leerling 01', group: pupils },
    { pseudonym: 'Leerling 02', group: pupils },
    { pseudonym: 'Leraar 01', group: teachers },
  ].map((person) => ({ ...person, role: 'rol', attributes: { School: 'B' } }));
  expectOk(await session.run({ type: 'add-participants', payload: { participants: people } }));
  const [pupil = null, , teacher = null] = session.study.participants.keys();
  const [document = ''] = session.study.documents.keys();
  const links = [
    { document, speaker: 'Bas', participant: teacher, group: null },
    { document, speaker: 'Sem', participant: pupil, group: null },
    { document, speaker: 'Stem', participant: null, group: pupils },
  ];
  expectOk(await session.run({ type: 'link-speakers', payload: { links } }));
}

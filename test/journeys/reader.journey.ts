import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  codeAsFirstCoder,
  expectCodings,
  journeyFolder,
  openWorkbench,
  type Workbench,
} from '../support/workbench';

async function openSample(name: string): Promise<Workbench> {
  const bench = await openWorkbench(journeyFolder(name), ['--sample']);
  bench.page.setDefaultTimeout(10_000);
  // The loader that runs this file names functions by a helper, which the page must know too.
  await bench.page.evaluate('globalThis.__name = (named) => named');
  await expectCodings(bench, 506);
  const ask = bench.page.getByRole('button', { name: 'Code as this person' });
  if (await ask.isVisible()) await codeAsFirstCoder(bench.page);
  return bench;
}

const transcript = (page: Page, title: RegExp): ReturnType<Page['getByRole']> =>
  page.getByRole('list', { name: new RegExp(`^Transcript of ${title.source}`) });

/** Number of the line at the top of a document's side. */
async function topLine(page: Page, title: string): Promise<number> {
  return page.evaluate((wanted) => {
    const list = document.querySelector(`[aria-label^="Transcript of ${wanted}"]`);
    const top = list?.closest('[data-transcript]')?.getBoundingClientRect().top ?? 0;
    const numbers = [...(list?.querySelectorAll('i[aria-hidden]') ?? [])];
    const first = numbers.find((number) => number.getBoundingClientRect().bottom > top + 4);
    return Number(first?.textContent);
  }, title);
}

test('two documents stand side by side, and keys, codes and inspector go to the one with the focus', async () => {
  const bench = await openSample('side-by-side');
  const { app, page } = bench;
  await page.getByRole('treeitem', { name: /^FG-03/ }).click();
  await transcript(page, /FG-03/).waitFor();
  await page.keyboard.press('Control+\\');
  const left = page.getByRole('group', { name: 'Left document' });
  const right = page.getByRole('group', { name: 'Right document' });
  await expect.poll(() => page.getByRole('list', { name: /^Transcript of FG-03/ }).count()).toBe(2);

  await page.keyboard.press('Control+t');
  await page.getByRole('dialog', { name: 'Open a document' }).waitFor();
  await page.keyboard.type('ll-02');
  await page.keyboard.press('Enter');
  await transcript(page, /LL-02/).waitFor();
  const inspector = page.getByRole('region', { name: 'Inspector' });
  await page.keyboard.press('j');
  await inspector.getByText('1 of 35').waitFor();
  await left
    .getByRole('list')
    .last()
    .click({ position: { x: 300, y: 10 } });
  await inspector.getByText(/56/).waitFor();
  await page.keyboard.press('j');
  await inspector.getByText(/^\d+ of 56$/).waitFor();
  await page.keyboard.press('Alt+\\');
  await inspector.getByText('1 of 35').waitFor();

  // What is coded on the right goes to the document on the right.
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await page.keyboard.press('t');
  await page.keyboard.press('c');
  await page.getByRole('combobox', { name: 'Code' }).fill('Keuzestress');
  await page.keyboard.press('Enter');
  await expectCodings(bench, 507);
  await page.getByRole('contentinfo', { name: 'Status' }).getByText('49 codings in document').waitFor();
  await page.keyboard.press('Control+z');
  await expectCodings(bench, 506);

  await page.keyboard.press('Control+|');
  await expect.poll(() => left.getByRole('button', { name: /^LL-02/ }).count()).toBe(1);
  await page.keyboard.press('Control+Shift+PageUp');
  await expect
    .poll(() => left.getByRole('navigation').getByRole('listitem').allInnerTexts())
    .toEqual(['FG-01 Leerlingen Zuid', 'LL-02 Yasmina', 'FG-03 Gemengd, na havenbezoek']);
  await right.getByRole('button', { name: 'Close FG-03 Gemengd, na havenbezoek' }).click();
  await expect.poll(() => right.count()).toBe(0);
  await transcript(page, /LL-02/).waitFor();
  expect(bench.complaints).toEqual([]);
  await app.close();
});

test('words are found whatever their accents, and Escape goes back to where one was', async () => {
  const bench = await openSample('find');
  const { app, page } = bench;
  await page.getByRole('treeitem', { name: /^FG-03/ }).click();
  await transcript(page, /FG-03/).waitFor();
  await page.keyboard.press('Control+g');
  await page.getByRole('textbox', { name: 'Go to line' }).fill('60');
  await page.keyboard.press('Enter');
  await expect.poll(() => topLine(page, 'FG-03')).toBeGreaterThan(40);
  const before = await topLine(page, 'FG-03');
  await page.keyboard.press('Control+f');
  const search = page.getByRole('search');
  await search.getByRole('textbox').fill('HÁVEN');
  await search.getByText(/^\d+ of 3?\d$/).waitFor();
  const count = Number((await search.getByRole('status').innerText()).split(' of ')[1]);
  expect(count).toBeGreaterThan(3);
  const start = await search.getByRole('status').innerText();
  for (let step = 0; step < count; step += 1) await page.keyboard.press('Enter');
  await expect.poll(() => search.getByRole('status').innerText()).toBe(start);
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Escape');
  await expect.poll(() => search.count()).toBe(0);
  await expect.poll(() => topLine(page, 'FG-03')).toBe(before);

  // Staying at a hit selects it, ready to be coded.
  await page.keyboard.press('Control+f');
  await page.keyboard.press('Control+Enter');
  await page
    .getByRole('contentinfo', { name: 'Status' })
    .getByText(/1 word selected/)
    .waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  expect(bench.complaints).toEqual([]);
  await app.close();
});

test('only chosen codings show, J goes by them, and whose they are is kept over a restart', async () => {
  const bench = await openSample('shown');
  const { app, page } = bench;
  await page.getByRole('treeitem', { name: /^FG-03/ }).click();
  await transcript(page, /FG-03/).waitFor();
  const inspector = page.getByRole('region', { name: 'Inspector' });
  await inspector.getByText('56 quotations').waitFor();
  await page.getByRole('button', { name: 'What is shown of the codings' }).click();
  await page.getByRole('checkbox', { name: 'Keuzestress' }).click();
  await page.getByRole('status').getByText('Showing 1 of 50 codes').waitFor();
  const some = await inspector.getByText(/^\d+ quotations?$/).innerText();
  await page.getByRole('radio', { name: 'Me only' }).click();
  await page.getByRole('status').getByText('Showing 1 of 50 codes · my codings').waitFor();
  await page.keyboard.press('Escape');
  expect(Number(some.split(' ')[0])).toBeLessThan(10);
  await transcript(page, /FG-03/).focus();
  await page.keyboard.press('j');
  await inspector.getByText(/^1 of \d$/).waitFor();
  await app.close();

  const again = await openWorkbench(bench.userData);
  again.page.setDefaultTimeout(10_000);
  await again.page
    .getByRole('button', { name: /Loopbaanoriëntatie/ })
    .first()
    .click();
  await again.page.getByRole('status').getByText('Showing my codings').waitFor();
  await again.page.getByRole('button', { name: 'Show everything' }).first().click();
  await again.page.getByRole('region', { name: 'Inspector' }).getByText('56 quotations').waitFor();
  expect([...bench.complaints, ...again.complaints]).toEqual([]);
  await again.app.close();
});

test('star, comment, wording and valence of a quotation, the tabs and the reading position are there after a restart', async () => {
  const bench = await openSample('position');
  const { app, page } = bench;
  await page.getByRole('treeitem', { name: /^FG-03/ }).click();
  await transcript(page, /FG-03/).waitFor();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('j');
  const inspector = page.getByRole('region', { name: 'Inspector' });
  await inspector.getByText('4 of 56').waitFor();
  await inspector.getByText(/^3:\d+ · lines 20–21/).waitFor();
  await page.keyboard.press('s');
  await inspector.getByRole('button', { name: 'Report-worthy', pressed: true }).waitFor();
  await page.keyboard.press('m');
  await inspector.getByRole('textbox', { name: 'Comment' }).fill('Groepen werden ingedeeld, niet gekozen.');
  await page.keyboard.press('Control+Enter');
  await inspector.getByText('Groepen werden ingedeeld').waitFor();
  await page.keyboard.press('w');
  await inspector.getByRole('textbox', { name: 'As reported' }).fill('We hadden dertig plekken (…)');
  await inspector.getByText('Not said here: “dertig”. Put it in [brackets].').waitFor();
  await inspector.getByRole('textbox', { name: 'As reported' }).fill('We hadden [te weinig] plekken (…)');
  await expect.poll(() => inspector.getByText(/Not said here/).count()).toBe(0);
  await page.keyboard.press('Control+Enter');
  await inspector.getByRole('button', { name: 'Copy the words' }).click();
  await expect
    .poll(() => app.evaluate(({ clipboard }) => clipboard.readText()))
    .toContain('We hadden [te weinig] plekken (…)');
  await inspector.getByRole('button', { name: /^Valence of/ }).click();
  await page.getByRole('menuitemradio', { name: /negative/ }).click();
  await inspector.getByRole('button', { name: /^Valence of .*: negative$/ }).waitFor();

  await transcript(page, /FG-03/).focus();
  await page.keyboard.press('Shift+n');
  await page.keyboard.press('u');
  await page.keyboard.press('Control+g');
  await page.getByRole('textbox', { name: 'Go to line' }).fill('150');
  await page.keyboard.press('Enter');
  await expect.poll(() => topLine(page, 'FG-03')).toBeGreaterThan(120);
  const line = await topLine(page, 'FG-03');
  await page.getByRole('treeitem', { name: /^LL-02/ }).click();
  await transcript(page, /LL-02/).waitFor();
  await page.keyboard.press('Control+Tab');
  await page.keyboard.press('Control+Shift+Tab');
  await page.keyboard.press('Control+Shift+Tab');
  await expect.poll(() => topLine(page, 'FG-03')).toBe(line);
  await page.waitForTimeout(600);
  await app.close();

  const again = await openWorkbench(bench.userData);
  again.page.setDefaultTimeout(10_000);
  await again.page.evaluate('globalThis.__name = (named) => named');
  await again.page
    .getByRole('button', { name: /Loopbaanoriëntatie/ })
    .first()
    .click();
  await transcript(again.page, /FG-03/).waitFor();
  await expect.poll(() => topLine(again.page, 'FG-03')).toBe(line);
  expect(
    await again.page.getByRole('navigation', { name: 'Open documents' }).getByRole('listitem').count(),
  ).toBe(3);
  await again.page.keyboard.press('Control+g');
  await again.page.getByRole('textbox', { name: 'Go to line' }).fill('20');
  await again.page.keyboard.press('Enter');
  await again.page.keyboard.press('j');
  const kept = again.page.getByRole('region', { name: 'Inspector' });
  await kept.getByText('Groepen werden ingedeeld').waitFor();
  await kept.getByText('We hadden [te weinig] plekken (…)').waitFor();
  expect([...bench.complaints, ...again.complaints]).toEqual([]);
  await again.app.close();
});

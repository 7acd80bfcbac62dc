import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../renderer/i18n/en/words';
import { nl } from '../../renderer/i18n/nl/words';
import { journeyFolder, openWorkbench, type Workbench } from '../support/workbench';

const folder = journeyFolder('language');
let bench: Workbench;
let page: Page;

beforeAll(start);

afterAll(async () => {
  expect(bench.complaints).toEqual([]);
  await bench.app.close();
});

describe('the interface in Dutch', () => {
  test('switches at once, and tells the page and assistive technology so', async () => {
    expect(await language()).toBe('en');
    await page.getByRole('treeitem', { name: /^FG-03/ }).click();
    expect(await page.getByText('12 Mar 2026').count()).toBe(1);
    await setting('Settings', 'Language of the interface', 'nl', 'Klaar');
    expect(await language()).toBe('nl');
    expect(await page.getByText('12 mrt 2026').count()).toBe(1);
  });

  test('names the controls of every view, and leaves no word in English', async () => {
    for (const { key, controls } of views) {
      await page.keyboard.press(`Control+${key}`);
      for (const [role, name] of controls)
        await page.getByRole(role, { name, exact: true }).first().waitFor();
      expect(englishOn(await shownWords())).toEqual([]);
    }
  });

  test('says what was done and what would be undone in Dutch', async () => {
    await page.keyboard.press('Control+1');
    await page.getByRole('treeitem', { name: /^Gastles/ }).click();
    await page.keyboard.press('F2');
    await page.keyboard.type('Gastles op school');
    await page.keyboard.press('Enter');
    await page
      .getByRole('button', { name: 'Ongedaan maken: Gastles hernoemen tot Gastles op school' })
      .click();
    await page.getByRole('status').getByText('Gastles hernoemen tot Gastles op school').waitFor();
  });

  test('speaks Dutch in what opens over the views', async () => {
    for (const key of ['Control+,', 'Control+k', '?']) {
      await page.keyboard.press(key);
      await page.getByRole('dialog').or(page.getByRole('listbox')).first().waitFor();
      expect(englishOn(await shownWords())).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
    }
  });

  test('speaks Dutch in the menu of the program and in the dialogs of the computer', async () => {
    await expect
      .poll(menuLabels, { timeout: 10_000 })
      .toEqual(expect.arrayContaining(['Bestand', 'Bewerken', 'Beeld']));
    const asked = bench.app.evaluate(
      ({ dialog }) =>
        new Promise<unknown>((resolve) => {
          dialog.showOpenDialog = (_window: unknown, options?: { readonly title?: string }) => {
            resolve(options?.title);
            return Promise.resolve({ canceled: true, filePaths: [] });
          };
        }),
    );
    await page.getByRole('button', { name: 'Documenten importeren' }).click();
    expect(await asked).toBe('Transcripten importeren');
  });

  test('writes numbers the Dutch way', async () => {
    await page.keyboard.press('Control+5');
    await page.getByRole('gridcell', { name: '1.342', exact: true }).waitFor();
    await page.keyboard.press('Control+6');
    await page.getByRole('cell', { name: '0,35', exact: true }).first().waitFor();
  });

  test('holds after a restart, from the first picture on', async () => {
    await bench.app.close();
    await start();
    expect(await language()).toBe('nl');
    await page.getByRole('navigation', { name: 'Weergaven' }).waitFor();
  });
});

describe('the terms of another program', () => {
  test('rename the views and the nouns in Dutch and in English, and go back', async () => {
    await setting('Instellingen', 'Woorden voor dingen', 'maxqda', 'Klaar');
    await page.keyboard.press('Control+2');
    await page.getByRole('heading', { name: 'Gecodeerde segmenten', exact: true }).waitFor();
    await setting('Instellingen', 'Taal van de interface', 'en', 'Done');
    expect(await language()).toBe('en');
    await page.getByRole('heading', { name: 'Coded segments', exact: true }).waitFor();
    await setting('Settings', 'Words for things', 'codeboom', 'Done');
    await page.getByRole('heading', { name: 'Quotations', exact: true }).waitFor();
  });
});

type Control = readonly [
  role: 'button' | 'heading' | 'searchbox' | 'textbox' | 'region' | 'columnheader',
  name: string,
];

const views: readonly { readonly key: string; readonly controls: readonly Control[] }[] = [
  {
    key: '1',
    controls: [
      ['heading', 'Documenten'],
      ['searchbox', 'Documenten filteren'],
      ['button', 'Documenten importeren'],
    ],
  },
  {
    key: '2',
    controls: [
      ['heading', 'Citaten'],
      ['button', 'Exporteren'],
    ],
  },
  {
    key: '3',
    controls: [
      ['heading', 'Memo’s'],
      ['button', 'Nieuwe memo'],
    ],
  },
  {
    key: '4',
    controls: [
      ['heading', 'Codeboek'],
      ['button', 'Exporteren'],
    ],
  },
  {
    key: '5',
    controls: [
      ['heading', 'Deelnemers'],
      ['columnheader', 'Pseudoniem'],
      ['button', 'Plan bewerken'],
    ],
  },
  {
    key: '6',
    controls: [
      ['heading', 'Intercodeursovereenstemming'],
      ['button', 'Met onderliggende codes'],
    ],
  },
  {
    key: '7',
    controls: [
      ['heading', 'Samenvoegen'],
      ['button', 'Naar collega versturen…'],
    ],
  },
];

async function start(): Promise<void> {
  bench = await openWorkbench(join(folder, 'settings'), ['--sample']);
  page = bench.page;
  page.setDefaultTimeout(10_000);
}

/** Headings of the menu of the program; the window sends it when it has nothing better to do. */
async function menuLabels(): Promise<readonly string[]> {
  return bench.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label) ?? []);
}

async function language(): Promise<string> {
  return page.evaluate(() => document.documentElement.lang);
}

/** Changes one of the settings as a person does; `done` is what the button says afterwards. */
async function setting(title: string, label: string, value: string, done: string): Promise<void> {
  await page.keyboard.press('Control+,');
  await page.getByRole('dialog', { name: title }).waitFor();
  await page.getByLabel(label, { exact: true }).selectOption(value);
  await page.getByRole('dialog').getByRole('button', { name: done, exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

/** Every text, name, tip and placeholder on the screen. */
async function shownWords(): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      found.push(node.textContent ?? '');
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]')) {
      for (const name of ['aria-label', 'title', 'placeholder']) found.push(element.getAttribute(name) ?? '');
    }
    return [...new Set(found.map((words) => words.trim()))];
  });
}

/** The shown words that stand in the English lists and nowhere in the Dutch ones. */
function englishOn(shown: readonly string[]): readonly string[] {
  const dutch = new Set(leaves(nl, nl.terms));
  const english = new Set(
    leaves(en, en.terms).filter((words) => !dutch.has(words) && /\p{L}{4}/u.test(words)),
  );
  return shown.filter((words) => english.has(words));
}

/** The words of the lists as they are shown, with the nouns of Codeboom in their places. */
function leaves(words: object, terms: Readonly<Record<string, string>>): string[] {
  return Object.values(words).flatMap((value: unknown) =>
    typeof value === 'object' && value !== null
      ? leaves(value, terms)
      : [String(value).replace(/\$t\(terms:(\w+)\)/g, (_, term: string) => terms[term] ?? term)],
  );
}

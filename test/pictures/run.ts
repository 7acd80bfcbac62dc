import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { journeyFolder, openWorkbench } from '../support/workbench';

const FOLDER = join('docs', 'pictures');

/** `npm run pictures`: takes the documentation's pictures of the sample study in the real window. */
async function takePictures(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const bench = await openWorkbench(journeyFolder('pictures'), ['--sample']);
  const { page } = bench;
  page.setDefaultTimeout(10_000);
  // The loader that runs this file names functions by a helper, which the page must know too.
  await page.evaluate('globalThis.__name = (named) => named');
  await page.getByRole('navigation', { name: 'Views' }).waitFor();
  await page.getByRole('treeitem', { name: /FG-03/ }).click();
  await workbench(page);
  for (const [key, name] of views) {
    await page.keyboard.press(`Control+${key}`);
    await page.waitForTimeout(600);
    await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  }
  await bench.app.close();
}

const views = [
  [2, 'quotes'],
  [3, 'people'],
  [4, 'agreement'],
  [5, 'merge'],
] as const;

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

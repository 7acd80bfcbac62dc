import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { journeyFolder, openWorkbench, type Workbench } from '../support/workbench';
import { importFiles } from './import-scene';

const FOLDER = join('docs', 'design');
/** White between the two pictures, in pixels. */
const GAP = 16;

/** One screen of the design and how a person gets there in the program. */
interface Scene {
  /** Name of the design picture; the dark ones lie in a folder `dark`. */
  readonly name: string;
  readonly size: readonly [width: number, height: number];
  /** Words after the program's name. */
  readonly words: readonly string[];
  readonly go: (page: Page) => Promise<void>;
}

const WIDE = [1440, 900] as const;

const scenes: readonly Scene[] = [
  { name: '1-workbench', size: WIDE, words: ['--sample'], go: openPalette },
  { name: '1b-workbench-reading', size: WIDE, words: ['--sample'], go: readQuotation },
  { name: '2-quotations', size: WIDE, words: ['--sample'], go: filterQuotes },
  { name: '9-welcome', size: WIDE, words: ['--sample'], go: leave },
  { name: '9b-import-wizard', size: WIDE, words: ['--sample'], go: importFiles },
  { name: '1-workbench-1280x720', size: [1280, 720], words: ['--sample'], go: openPalette },
];

/**
 * `npm run side-by-side -- FOLDER [NAME]`: the design's pictures in FOLDER at the left, the real window in the same
 * state at the right, light and dark, one file each in docs/design; with a name only the scenes that have it in theirs.
 */
async function takeAll(designs: string, only: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  for (const scene of scenes.filter(({ name }) => name.includes(only))) {
    for (const theme of ['light', 'dark'] as const) {
      if (theme === 'dark' && scene.name.endsWith('720')) continue;
      const design = join(designs, theme === 'dark' ? 'dark' : '.', `${scene.name}.png`);
      await take(scene, theme, resolve(design));
    }
  }
}

async function take(scene: Scene, theme: 'light' | 'dark', design: string): Promise<void> {
  const bench = await openWorkbench(join(journeyFolder('design'), 'settings'), scene.words);
  const { app, page } = bench;
  page.setDefaultTimeout(10_000);
  // The loader that runs this file names functions by a helper, which the page must know too.
  await page.evaluate('globalThis.__name = (named) => named');
  await app.evaluate(({ BrowserWindow }, [width, height]) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
  }, scene.size);
  await page.evaluate((shown) => document.documentElement.setAttribute('data-theme', shown), theme);
  await page.waitForTimeout(1500);
  await skipTour(page);
  await scene.go(page);
  await page.waitForTimeout(700);
  const shot = await page.screenshot();
  const joined = await joinPictures(bench, design, shot.toString('base64'));
  writeFileSync(join(FOLDER, `${scene.name}-${theme}.jpg`), Buffer.from(joined, 'base64'));
  await app.close();
}

/** Two pictures of one height beside each other, as a JPEG in base64. */
function joinPictures({ app }: Workbench, design: string, shot: string): Promise<string> {
  return app.evaluate(
    ({ nativeImage }, { left, right, gap }) => {
      const images = [
        nativeImage.createFromPath(left),
        nativeImage.createFromBuffer(Buffer.from(right, 'base64')),
      ];
      const height = images[1]?.getSize().height ?? 0;
      const parts = images.map((image) => image.resize({ height }));
      const widths = parts.map((part) => part.getSize().width);
      const width = widths.reduce((sum, part) => sum + part, gap);
      const joined = Buffer.alloc(width * height * 4, 255);
      let start = 0;
      for (const [index, part] of parts.entries()) {
        const rowBytes = (widths[index] ?? 0) * 4;
        const bitmap = part.toBitmap();
        for (let y = 0; y < height; y += 1) {
          bitmap.copy(joined, y * width * 4 + start, y * rowBytes, (y + 1) * rowBytes);
        }
        start += rowBytes + gap * 4;
      }
      return nativeImage.createFromBitmap(joined, { width, height }).toJPEG(84).toString('base64');
    },
    { left: design, right: shot, gap: GAP },
  );
}

async function skipTour(page: Page): Promise<void> {
  const skip = page.getByRole('button', { name: 'Skip the tour' });
  if (await skip.isVisible()) await skip.click();
}

/** The focus group with words selected and the palette open on a query. */
async function openPalette(page: Page): Promise<void> {
  await readQuotation(page);
  await page.keyboard.press('n');
  await page.keyboard.press('t');
  await page.keyboard.press('c');
  await page.keyboard.type('waar');
}

/** The focus group with a quotation active that has a comment, a star and a wording of its own. */
async function readQuotation(page: Page): Promise<void> {
  await page.getByRole('treeitem', { name: /FG-03/ }).click();
  await page.getByRole('list', { name: /^Transcript of FG-03/ }).focus();
  const reported = page.getByText('voorbereiding precies één lesuur (…).');
  for (let step = 0; step < 60 && (await reported.count()) === 0; step += 1) {
    await page.keyboard.press('j');
    await page.waitForTimeout(80);
  }
}

/** The welcome, with a study to go back to. */
async function leave(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Study / }).click();
  await page.getByRole('menuitem', { name: /Close study/ }).click();
  await page.getByRole('button', { name: 'New study' }).first().waitFor();
}

/** The quotations of one branch of the code tree with some of them ticked. */
async function filterQuotes(page: Page): Promise<void> {
  await page.getByRole('treeitem', { name: /^Bedrijfsbezoek/ }).dblclick();
  await page.getByRole('heading', { name: 'Quotations' }).waitFor();
  await page.waitForTimeout(800);
  const list = page.getByRole('group', { name: 'Quotations' });
  for (const place of [1, 2, 4]) await list.getByRole('checkbox').nth(place).check();
}

const [designs, only = ''] = process.argv.slice(2);
if (designs === undefined) throw new Error('give the folder with the pictures of the design');
await takeAll(designs, only);

import {
  closeSync,
  cpSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSampleStudy } from '../../electron/study/build-sample-study';
import { openStudyFolder } from '../../electron/study/open-folder';
import { expectOk } from '../../shared/lib/result';
import { docxOfRepeats } from '../electron/importer/zip-forge';
import { whyNoTinyDisk, withTinyDisk } from '../support/tiny-disk';
import {
  answerDialogs,
  codeAsFirstCoder,
  journeyFolder,
  openWorkbench,
  type Workbench,
} from '../support/workbench';

const SAMPLE = join(import.meta.dirname, '..', '..', 'electron', 'sample');
const PICTURE = join(import.meta.dirname, '..', '..', 'docs', 'pictures', 'workbench.png');

let folder: string;
let study: string;
let bench: Workbench;

beforeAll(async () => {
  folder = journeyFolder('bad-input');
  study = join(folder, 'mine.codeboom');
  await (await buildSampleStudy(SAMPLE, study, {})).close();
  bench = await openWorkbench(join(folder, 'settings'), [study]);
  bench.page.setDefaultTimeout(30_000);
  await codeAsFirstCoder(bench.page);
});

afterAll(async () => {
  await bench.app.close();
});

describe('a file that cannot be imported gets one sentence, and the study is as it was', () => {
  const files: readonly (readonly [file: string, make: (path: string) => void, sentence: string])[] = [
    [
      'leeg.txt',
      (path) => writeFileSync(path, ''),
      '“leeg.txt” could not be read: it is empty. Nothing was imported from it.',
    ],
    [
      'groot.txt',
      (path) => {
        writeFileSync(path, 'Interviewer: hallo\n');
        truncateSync(path, 600 * 1024 * 1024);
      },
      '“groot.txt” could not be read: it is 630 MB and a document may be 20 MB. Nothing was imported from it.',
    ],
    [
      'foto.docx',
      (path) => cpSync(PICTURE, path),
      '“foto.docx” could not be read: its name ends in .docx but it is a PNG picture, not a Word document. Nothing was imported from it.',
    ],
    [
      'bom.docx',
      (path) =>
        writeFileSync(
          path,
          docxOfRepeats('<w:p><w:r><w:t>', 'a'.repeat(1_000), 300_000, '</w:t></w:r></w:p>'),
        ),
      '“bom.docx” could not be read: it unpacks to more than 200 MB. Nothing was imported from it.',
    ],
    [
      'map.txt',
      (path) => mkdirSync(path),
      '“map.txt” could not be read: it is not a file. Nothing was imported from it.',
    ],
  ];

  it.each(files)('%s', async (file, make, sentence) => {
    const { page } = bench;
    const path = join(folder, file);
    make(path);
    const before = journalOf(study);
    await answerDialogs(bench, { open: [path] });
    await page.getByRole('button', { name: 'Import documents' }).first().click();
    await page.getByRole('alert').getByText(sentence).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('heading', { name: 'Import transcripts' }).waitFor({ state: 'hidden' });
    expect(journalOf(study)).toBe(before);
  });
});

describe('a study that cannot be opened says why on the welcome screen, and is as it was', () => {
  it('one that another window has open', async () => {
    const text = await welcomeTextFor(study, 'second-window');
    expect(text).toContain('“mine.codeboom” did not open');
    expect(text).toMatch(
      /This study is open in process \d+ on \S+\. Nothing was changed\. Close it there first;/,
    );
    expect(text).toContain('Take it over');
  });

  it('one of a newer version', async () => {
    const newer = join(folder, 'newer.codeboom');
    cpSync(study, newer, { recursive: true });
    writeFileSync(
      join(newer, 'study.json'),
      '{"format":2,"id":"x","createdAt":"2031-01-01T00:00:00.000Z"}\n',
    );
    expect(await welcomeTextFor(newer, 'newer')).toContain(
      'This study was written by a newer version of Codeboom. Nothing was changed. Update Codeboom to open it.',
    );
  });

  it('one whose folder is not there', async () => {
    expect(await welcomeTextFor(join(folder, 'gone.codeboom'), 'gone')).toContain(
      '“gone.codeboom” did not open',
    );
  });
});

it('a damaged study is restored from its newest backup with one click, and says what it holds', async () => {
  const settings = join(folder, 'restore-settings');
  const own = await openWorkbench(settings, ['--sample']);
  await own.page.getByRole('navigation', { name: 'Views' }).waitFor();
  await own.app.close();
  const sample = join(settings, 'sample', 'Loopbaanoriëntatie Havenstad 2026.codeboom');
  for (const name of readdirSync(join(sample, 'data')))
    writeFileSync(join(sample, 'data', name), 'not a journal');

  const { app, page } = await openWorkbench(settings, [sample]);
  await page.getByRole('button', { name: /^Restore the backup of/ }).click();
  await page.getByRole('contentinfo', { name: 'Status' }).getByText(/506/).waitFor();
  await app.close();
});

/** What the welcome screen of a second program says about a study. */
async function welcomeTextFor(path: string, settings: string): Promise<string> {
  const other = await openWorkbench(join(folder, settings), [path]);
  try {
    await other.page.getByRole('alert').waitFor({ timeout: 10_000 });
    return await other.page.getByRole('main').innerText();
  } finally {
    await other.app.close();
  }
}

/** The journal, byte for byte. */
function journalOf(path: string): string {
  const data = join(path, 'data');
  return readdirSync(data)
    .filter((name) => statSync(join(data, name)).isFile())
    .sort()
    .map((name) => readFileSync(join(data, name), 'latin1'))
    .join('\n');
}

const cannotFill = await whyNoTinyDisk();
if (cannotFill !== undefined) console.log(`A full disk is not tried in the window: ${cannotFill}.`);

it.skipIf(cannotFill !== undefined)(
  'a full disk refuses a coding in one sentence, keeps what was saved, and goes on when there is room again',
  async () => {
    await withTinyDisk(4_000, async (disk) => {
      const full = join(disk.folder, 'full.codeboom');
      await (await buildSampleStudy(SAMPLE, full, {})).close();
      const { app, page } = await openWorkbench(join(folder, 'full-settings'), [full]);
      page.setDefaultTimeout(10_000);
      await codeAsFirstCoder(page);
      fillUp(join(disk.folder, 'filler'));
      // The last page of the journal has room for some more; then the disk is full.
      const refusal = page.getByText(/the disk is full\. Everything marked as saved is safe\./).first();
      let saved = 506;
      for (let turn = 0; turn < 20 && !(await refusal.isVisible()); turn += 1) {
        saved = await codingsIn(page);
        await codeNextTurn(page);
        await page.waitForTimeout(300);
      }
      expect(await refusal.isVisible()).toBe(true);
      expect(await codingsIn(page)).toBe(saved);

      rmSync(join(disk.folder, 'filler'));
      await codeNextTurn(page);
      await page
        .getByRole('contentinfo', { name: 'Status' })
        .getByText(new RegExp(`^${saved + 1} in study`))
        .waitFor();
      await page
        .getByRole('contentinfo', { name: 'Status' })
        .getByText(/^Saved/)
        .waitFor();
      await app.close();
      const session = expectOk(await openStudyFolder(full, { access: 'read' }));
      expect(session.study.codingDocuments.size).toBe(saved + 1);
      await session.close();
    });
  },
);

/** How many codings the status bar says there are. */
async function codingsIn(page: Page): Promise<number> {
  const text = await page.getByRole('contentinfo', { name: 'Status' }).innerText();
  return Number(/(\d+)\s+in study/.exec(text)?.[1]);
}

/** Writes until nothing more fits. */
function fillUp(path: string): void {
  const file = openSync(path, 'w');
  try {
    for (;;) writeSync(file, Buffer.alloc(512));
  } catch {
    closeSync(file);
  }
}

/** By keyboard: the next turn as a whole, with the first code the palette offers. */
async function codeNextTurn(page: Page): Promise<void> {
  await page.getByRole('list', { name: /^Transcript of/ }).focus();
  for (const key of ['n', 'n', 't', 'c']) await page.keyboard.press(key);
  await page.getByRole('combobox', { name: 'Code' }).fill('keuzestress');
  await page.keyboard.press('Enter');
}

import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  answerDialogs,
  codeAsFirstCoder,
  journeyFolder,
  openWorkbench,
  type Workbench,
} from '../support/workbench';

const fixtures = join(import.meta.dirname, '../fixtures/media');

test('a recording is attached, heard from a timestamp, looped, slowed down and put away by the keys of a pedal', async () => {
  const folder = journeyFolder('media');
  const bench = await openWorkbench(folder, ['--sample']);
  const { page } = bench;
  page.setDefaultTimeout(10_000);
  await codeAsFirstCoder(page);
  await attach(bench, 'tone.mp3');

  const stamp = page.getByRole('button', { name: /^Play from 00:00:0/ }).first();
  await stamp.click();
  const bar = page.getByRole('region', { name: 'Recording' });
  await bar.getByRole('button', { name: 'Pause' }).waitFor();
  expect(await bar.getByText('of 00:00:03').count()).toBe(1);

  await page.keyboard.press('F4');
  await bar.getByRole('button', { name: 'Play', exact: true }).waitFor();
  await page.keyboard.press('F7');
  await bar.getByText('00:00:00 of 00:00:03').waitFor();
  await page.keyboard.press('Shift+F7');
  expect(await bar.getByRole('combobox', { name: 'Speed' }).inputValue()).toBe('0.75');

  await page.keyboard.press('F4');
  await bar.getByRole('button', { name: 'Pause' }).waitFor();
  await bar.getByRole('button', { name: 'Close the recording' }).click();
  await bar.waitFor({ state: 'hidden' });
  expect(bench.complaints).toEqual([]);
  await bench.app.close();
});

test.each(['tone.mp3', 'tone.m4a', 'tone.wav', 'tone.ogg'])('%s plays to its end', async (file) => {
  const folder = journeyFolder('media-kinds');
  const bench = await openWorkbench(folder, ['--sample']);
  const { page } = bench;
  page.setDefaultTimeout(15_000);
  await codeAsFirstCoder(page);
  await attach(bench, file);
  await page.keyboard.press('F4');
  await expect.poll(() => positionOf(page), { timeout: 15_000 }).toBeGreaterThanOrEqual(2);
  await page
    .getByRole('region', { name: 'Recording' })
    .getByRole('button', { name: 'Play', exact: true })
    .waitFor();
  expect(bench.complaints).toEqual([]);
  await bench.app.close();
});

async function attach(bench: Workbench, file: string): Promise<void> {
  const { page } = bench;
  await answerDialogs(bench, { open: [join(fixtures, file)] });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Attach a recording');
  await page
    .getByRole('option', { name: /Attach a recording/ })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('The recording is attached.').waitFor();
}

async function positionOf(page: Page): Promise<number> {
  return Number(await page.getByRole('slider', { name: 'Position in the recording' }).inputValue());
}

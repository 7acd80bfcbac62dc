import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answerDialogs, journeyFolder, openWorkbench, type Workbench } from '../support/workbench';

const fixtures = join(import.meta.dirname, '../fixtures/media');

test('a recording is attached, heard from a timestamp, looped, slowed down and put away by the keys of a pedal', async () => {
  const folder = journeyFolder('media');
  const bench = await openWorkbench(folder, ['--sample']);
  const { page } = bench;
  page.setDefaultTimeout(10_000);
  await attach(bench, 'minute.mp3');

  const stamp = page.getByRole('button', { name: 'Play from 00:00:38' });
  await stamp.click();
  const bar = page.getByRole('region', { name: 'Recording' });
  await bar.getByRole('button', { name: 'Pause' }).waitFor();
  expect(await page.getByRole('combobox', { name: 'Find or name a code' }).count()).toBe(0);
  const { y = 0, height = 0 } = (await bar.boundingBox()) ?? {};
  expect(y + height).toBeLessThan(900);
  await bar.getByText(/^00:00:3[89] of 00:01:00$/).waitFor();

  await page.keyboard.press('F4');
  await bar.getByRole('button', { name: 'Play', exact: true }).waitFor();
  await page.keyboard.press('F7');
  await bar.getByText(/^00:00:3[345] of 00:01:00$/).waitFor();
  await page.keyboard.press('Shift+F7');
  expect(await bar.getByRole('combobox', { name: 'Speed' }).inputValue()).toBe('0.75');

  const loop = bar.getByRole('button', { name: 'Play this turn over and over' });
  await page.keyboard.press('Shift+F4');
  expect(await loop.getAttribute('aria-pressed')).toBe('true');
  await bar.getByRole('slider').fill('37');
  await page.keyboard.press('F4');
  await bar.getByRole('button', { name: 'Pause' }).waitFor();
  await bar.getByText('00:00:09 of 00:01:00').waitFor();
  await page.getByRole('button', { name: 'Play from 00:00:57' }).click();
  expect(await loop.getAttribute('aria-pressed')).toBe('false');
  await page.keyboard.press('Shift+F4');
  await bar.getByText('00:00:59 of 00:01:00').waitFor();
  await bar.getByText('00:00:57 of 00:01:00').waitFor();
  await bar.getByRole('button', { name: 'Close the recording' }).click();
  await bar.waitFor({ state: 'hidden' });
  expect(bench.complaints).toEqual([]);
  await bench.app.close();
});

test('mp3, m4a, wav and ogg play to their end, each in the place of the one before', async () => {
  const bench = await openWorkbench(journeyFolder('media-kinds'), ['--sample']);
  const { page } = bench;
  page.setDefaultTimeout(15_000);
  for (const file of ['tone.mp3', 'tone.m4a', 'tone.wav', 'tone.ogg']) {
    await attach(bench, file);
    await page.keyboard.press('F4');
    const bar = page.getByRole('region', { name: 'Recording' });
    await bar.getByText(file).waitFor();
    await bar.getByText(/^00:00:03 of 00:00:0[34]$/).waitFor();
    await bar.getByRole('button', { name: 'Play', exact: true }).waitFor();
  }
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

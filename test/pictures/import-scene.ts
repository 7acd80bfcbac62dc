import type { Page } from 'playwright-core';
import { stepOfImport } from '../support/workbench';

const SAID: readonly (readonly [label: string, words: string])[] = [
  ['I', 'En wat is je bijgebleven?'],
  ['YASMINA', 'Dat het niet alleen sjouwen is. Ik dacht echt: haven, dat zijn mannen met helmen.'],
  ['Hakima', 'Thuis begon ze er meteen over, aan tafel al.'],
  ['Marleen', 'Dat trek ik mij als school wel aan.'],
  [
    'Ruud',
    'Dat merkten wij op de werkvloer ook.\nLet op: jullie rooster en onze ploegendienst passen zelden op elkaar.',
  ],
  ['DENIZ', 'Bij ons liep er een jongen mee die zelf net van het mbo kwam.'],
  ['Annelies', 'Dat hoor ik op alle zes de scholen terug.'],
  ['Yasmina B.', 'En toen mochten wij de kraan in.'],
];

/** The import of a focus group, three conversations, subtitles and a scan, where speakers are linked. */
export async function importFiles(page: Page): Promise<void> {
  await page.evaluate((files) => {
    const dataTransfer = new DataTransfer();
    for (const { name, words } of files) dataTransfer.items.add(new File([words], name));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
  }, sources());
  await page.getByText('6 files · 5 ready · 1 failed').waitFor();
  await stepOfImport(page, 'Speakers').click();
  await page.getByRole('button', { name: /^FG-03_gemengd\.txt/ }).click();
  // Who asks the questions, and another way to write a name: both answered with one key.
  for (const label of [/^I:/, /^Yasmina B\.:/]) {
    await page.getByRole('button', { name: label }).click();
    await page.keyboard.press('y');
  }
  await page.getByRole('button', { name: /^Let op:/ }).click();
}

function sources(): readonly { readonly name: string; readonly words: string }[] {
  const two = (label: string): string =>
    Array.from({ length: 12 }, (_, index) => `${index % 2 === 0 ? 'I' : label}: Ja, dat was zo.`).join('\n');
  return [
    { name: 'FG-03_gemengd.txt', words: focusGroup() },
    { name: 'OU-04 ouder.txt', words: two('Hakima') },
    { name: 'OU-05 ouder.txt', words: `${two('Hakima')}\nI: Dank u wel.` },
    { name: 'BD-03_begeleider.txt', words: two('Ruud') },
    {
      name: 'LR-05 leraar.vtt',
      words:
        'WEBVTT\n\n00:01.000 --> 00:04.000\n<v I>Hoe was dat?\n\n00:05.000 --> 00:09.000\n<v Marleen>Goed.\n',
    },
    { name: 'scan_0412.pdf', words: '%PDF-1.4\n%%EOF' },
  ];
}

/** A hundred and eighty turns, each with its time. */
function focusGroup(): string {
  const lines = ['FG gemengd, 12 maart, na bezoek', ''];
  for (let turn = 0; turn < 180; turn += 1) {
    const [label, words] = SAID[turn % SAID.length] ?? ['I', ''];
    const seconds = 1_300 + turn * 9;
    const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60].map((part) =>
      String(part).padStart(2, '0'),
    );
    lines.push(`[00:${minutes ?? ''}:${rest ?? ''}] ${label}: ${words}`);
  }
  return lines.join('\n');
}

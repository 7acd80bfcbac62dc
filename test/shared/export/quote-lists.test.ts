import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { renderExport } from '../../../shared/export/build-export';
import type { ExportInput, Exporter } from '../../../shared/export/exporter';
import { docxList } from '../../../shared/export/formats/docx-list';
import { text } from '../../../shared/export/formats/text';
import { xlsx } from '../../../shared/export/formats/xlsx';
import { expectOk } from '../../../shared/lib/result';
import type { Quote } from '../../../shared/model/quote';
import { coded, cranes, quotes, selection } from './harbour-selection';
import { paragraphs } from './read-docx';

const reworded: Quote = {
  ...cranes,
  number: '3:10',
  participant: {
    id: 'p-2',
    pseudonym: 'Leerling 02',
    role: 'leerling, vmbo-t klas 3',
    attributes: { School: 'B' },
  },
  codes: [{ ...coded('c-bz'), valence: 'positive' }, coded('c-ti')],
  note: { from: 0, to: 45, comment: '=Sterk beeld', starred: true, wording: '(…) drie kranen tegelijk aan.' },
};
const [, second = cranes] = quotes;

async function render(exporter: Exporter, changes: Partial<ExportInput>): Promise<Uint8Array> {
  return expectOk(await renderExport(exporter, { ...selection, ...changes }));
}

describe('the quote list for Word', () => {
  it('prints the quotes in their order, the edited wording in the place of the verbatim', async () => {
    const bytes = await render(docxList, { quotes: [second, reworded] });
    expect(paragraphs(bytes).filter((line) => line.startsWith('Quote: '))).toEqual([
      'Quote: “Ja, dat vond ik ook.\nHet rook er.”\n(speaker 2; FG-03, edited)',
      'Quote: “(…) drie kranen tegelijk aan.”\n(Leerling 02, leerling, vmbo-t klas 3; FG-03, edited)',
    ]);
  });

  it('tells as much of who said it as was asked for', async () => {
    const bytes = await render(docxList, { quotes: [reworded], attribution: 'none' });
    expect(paragraphs(bytes).at(-1)).toBe('Quote: “(…) drie kranen tegelijk aan.”');
  });
});

describe('the quote list as plain text', () => {
  it('has an empty line between two quotes', async () => {
    const bytes = await render(text, { quotes: [reworded, second], attribution: 'role' });
    expect(strFromU8(bytes)).toBe(
      [
        '“(…) drie kranen tegelijk aan.”',
        '(leerling, vmbo-t klas 3; edited)',
        '',
        '“Ja, dat vond ik ook.\nHet rook er.”',
        '(Leerlingen; edited)',
      ].join('\n'),
    );
  });
});

describe('the quote bank for Excel', () => {
  it('has a row per quote and code, a column per level of the tree and per attribute, and both wordings', async () => {
    expect(rowsOf(await render(xlsx, { quotes: [reworded] }))).toEqual([
      [
        ...['Number', 'Document', 'Speaker', 'Role', 'Stakeholder', 'School'],
        ...['Code level 1', 'Code level 2', 'Code level 3', 'Coders', 'Valence', 'Verbatim'],
        ...['Edited wording', 'Attribution', 'Comment', 'Report-worthy', 'Literalness', 'Id'],
      ],
      [
        ...['3:10', 'FG-03', 'Leerling 02', 'leerling, vmbo-t klas 3', 'Leerlingen', 'B'],
        ...['Interventie', 'Bedrijfsbezoek', '', 'Noor', 'positive'],
        ...['Die mevrouw stuurde drie kranen tegelijk aan.', '(…) drie kranen tegelijk aan.'],
        ...['(Leerling 02, leerling, vmbo-t klas 3; FG-03, edited)', '=Sterk beeld', 'yes', 'edited'],
        'd-fg:0-45',
      ],
      [
        ...['3:10', 'FG-03', 'Leerling 02', 'leerling, vmbo-t klas 3', 'Leerlingen', 'B'],
        ...['Interventie', 'Bedrijfsbezoek', 'Tijd', 'Noor', ''],
        ...['Die mevrouw stuurde drie kranen tegelijk aan.', '(…) drie kranen tegelijk aan.'],
        ...['(Leerling 02, leerling, vmbo-t klas 3; FG-03, edited)', '=Sterk beeld', 'yes', 'edited'],
        'd-fg:0-45',
      ],
    ]);
  });

  it('has its headings even when there is no quote', async () => {
    expect(rowsOf(await render(xlsx, { quotes: [] })).map((row) => row[0])).toEqual(['Number']);
  });
});

function rowsOf(bytes: Uint8Array): readonly (readonly string[])[] {
  const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  return Array.from(sheet.matchAll(/<row[^>]*>(.*?)<\/row>/gs), ([, row = '']) =>
    Array.from(row.matchAll(/<c [^>]*?(?:\/>|>(.*?)<\/c>)/gs), ([, cell = '']) =>
      cell.replace(/<[^>]*>/g, ''),
    ),
  );
}

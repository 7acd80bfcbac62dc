import { describe, expect, it } from 'vitest';
import type { ReadContent } from '../../../shared/import/read-content';
import { tableContent } from '../../../shared/import/table-content';
import type { GridSheet } from '../../../shared/import/table-grid';

const sheetOf = (rows: readonly (readonly string[])[], merged: GridSheet['merged'] = []): GridSheet => ({
  name: 'Blad1',
  hidden: false,
  rows,
  merged,
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
});

const reading = (sheet: GridSheet): ReadContent => {
  const read = tableContent({ sheets: [sheet], notes: [] }, 'enquete.xlsx');
  if (!read.ok) throw new Error(read.error.reason);
  return read.value;
};

describe('rows above the headings of a table', () => {
  it('are facts and words that nobody says where the table is one conversation', () => {
    const above = [
      ['Verslag focusgroep vmbo'],
      ['School', 'De Hef'],
      ['Let op: twee leerlingen zijn eerder weggegaan na een ruzie'],
      ['Aanwezig', 'Anna', 'Bram'],
      [],
    ];
    const group = [
      ...above,
      ['Spreker', 'Tekst'],
      ['Anna', 'Ik vond het vooral buiten heel leuk.'],
      ['Bram', 'Ik vond het eigenlijk te koud daar.'],
    ];
    const concepts = [
      ...above,
      ['Concept', 'Aantekeningen'],
      ['Sfeer', 'Ze vonden het vooral buiten heel leuk.'],
      ['Rust', 'In de pauze was het te druk voor hen.'],
    ];
    const top = [
      { text: 'Verslag focusgroep vmbo', speaker: '' },
      { text: 'Let op: twee leerlingen zijn eerder weggegaan na een ruzie', speaker: '' },
      { text: 'Aanwezig, Anna, Bram', speaker: '' },
    ];
    const read = [group, concepts].map((rows) => reading(sheetOf(rows)));
    expect(read.map(({ sources, notes }) => ({ sources, notes }))).toEqual([
      {
        sources: [
          {
            title: 'enquete',
            attributes: { School: 'De Hef' },
            lines: [
              ...top,
              { text: 'Ik vond het vooral buiten heel leuk.', speaker: 'Anna' },
              { text: 'Ik vond het eigenlijk te koud daar.', speaker: 'Bram' },
            ],
          },
        ],
        notes: [],
      },
      {
        sources: [
          {
            title: 'Blad1',
            attributes: { School: 'De Hef' },
            lines: [
              ...top,
              { text: 'Sfeer', speaker: '' },
              { text: 'Ze vonden het vooral buiten heel leuk.' },
              { text: 'Rust', speaker: '' },
              { text: 'In de pauze was het te druk voor hen.' },
            ],
          },
        ],
        notes: [],
      },
    ]);
  });

  it('are left out and counted where there are several documents, headings over columns not among them', () => {
    const rows = [
      ['Enquête klas 2'],
      ['Let op: niet verspreiden', '', '', ''],
      ['', '', 'Mening'],
      ['Respondent', 'Klas', 'Wat vond je ervan?', 'Wat kan beter?'],
      ['R1', '2A', 'Leuk, vooral buiten.', 'Meer tijd.'],
      ['R2', '2A', 'Koud.', ''],
      ['R3', '2B', '', ''],
    ];
    const merged = [{ top: 2, left: 2, bottom: 2, right: 3 }];
    const { sources, notes } = reading(sheetOf(rows, merged));
    expect({ notes, words: sources.map(({ lines }) => lines.map(({ text }) => text)) }).toEqual({
      notes: [
        '1 row, column or sheet without words made no document.',
        '2 rows above the headings were left out.',
      ],
      words: [
        ['Wat vond je ervan?', 'Leuk, vooral buiten.', 'Wat kan beter?', 'Meer tijd.'],
        ['Wat vond je ervan?', 'Koud.'],
      ],
    });
  });
});

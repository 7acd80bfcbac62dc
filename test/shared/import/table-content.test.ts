import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delimiterOf } from '../../../shared/import/csv-grid';
import { fittingMapping } from '../../../shared/import/fitting-mapping';
import { parseKeptMappings } from '../../../shared/import/parse-kept-mappings';
import { serialText } from '../../../shared/import/serial-date';
import { tableDate, tableSeconds } from '../../../shared/import/table-cells';
import { codeNames, headingsThatAreCodes, readCodePath } from '../../../shared/import/table-codes';
import type { ReadContent } from '../../../shared/import/read-content';
import { tableContent } from '../../../shared/import/table-content';
import type { Grid, GridSheet } from '../../../shared/import/table-grid';
import { TABLE_SHAPES } from '../../../shared/import/table-review';
import type { ColumnUse, TableMapping } from '../../../shared/import/table-review';
import { harbourStudy } from '../../support/study-builder';

const sheetOf = (rows: readonly (readonly string[])[], more: Partial<GridSheet> = {}): GridSheet => ({
  name: 'Blad1',
  hidden: false,
  rows,
  merged: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  ...more,
});

const gridOf = (...sheets: readonly GridSheet[]): Grid => ({ sheets, notes: [] });

const usesOf = (columns: Readonly<Record<string, ColumnUse['kind']>>): TableMapping['columns'] =>
  Object.fromEntries(Object.entries(columns).map(([key, kind]) => [key, { kind }]));

const survey = sheetOf([
  ['Respondent', 'Klas', 'Wat vond je ervan?', 'Wat kan beter?'],
  ['R1', '2A', 'Leuk, vooral buiten.', 'Meer tijd.'],
  ['R2', '2A', 'Koud.', ''],
  ['R3', '2B', '', ''],
]);

const reading = (grid: Grid, table?: TableMapping, choices = {}): ReadContent => {
  const read = tableContent(grid, 'enquete.xlsx', { choices, ...(table === undefined ? {} : { table }) });
  if (!read.ok) throw new Error(read.error.reason);
  return read.value;
};

describe('a table of conversations', () => {
  it('gives one document for each row with words, the question above each answer', () => {
    const { sources, notes } = reading(gridOf(survey));
    expect(sources.map(({ title, attributes, lines }) => ({ title, attributes, lines }))).toEqual([
      {
        title: 'R1',
        attributes: { Klas: '2A' },
        lines: [
          { text: 'Wat vond je ervan?', speaker: '' },
          { text: 'Leuk, vooral buiten.' },
          { text: 'Wat kan beter?', speaker: '' },
          { text: 'Meer tijd.' },
        ],
      },
      {
        title: 'R2',
        attributes: { Klas: '2A' },
        lines: [{ text: 'Wat vond je ervan?', speaker: '' }, { text: 'Koud.' }],
      },
    ]);
    expect(notes).toEqual(['1 row, column or sheet without words made no document.']);
  });

  it('gives one document with a turn for each respondent where that is asked, with the codes of the question', () => {
    const mapping: TableMapping = {
      shape: 'row-per-respondent',
      sheet: '',
      headingRow: 0,
      columns: usesOf({ Respondent: 'speaker', 'Wat vond je ervan?': 'words' }),
      headingsShown: true,
      codes: [{ heading: 'Wat vond je ervan?', codes: [['Beleving']] }],
    };
    const { sources } = reading(gridOf(survey), mapping);
    expect(sources).toEqual([
      {
        title: 'enquete',
        lines: [
          { text: 'Wat vond je ervan?', speaker: '' },
          { text: 'Leuk, vooral buiten.', speaker: 'R1', codes: [['Beleving']] },
          { text: 'Koud.', speaker: 'R2', codes: [['Beleving']] },
        ],
      },
    ]);
  });

  it('keeps the table to be mapped otherwise where a mapping finds no words', () => {
    const { sources, table } = reading(gridOf(survey), {
      shape: 'row-per-conversation',
      sheet: '',
      headingRow: 0,
      columns: {},
      headingsShown: true,
      codes: [],
    });
    expect({ sources, headings: table?.sheets[0]?.headings }).toEqual({
      sources: [],
      headings: ['Respondent', 'Klas', 'Wat vond je ervan?', 'Wat kan beter?'],
    });
  });

  it('leaves hidden rows, columns and sheets out until somebody wants them, and says how many there are', () => {
    const hidden = { ...survey, hiddenRows: new Set([1]), hiddenColumns: new Set([1]) };
    const grid = gridOf(hidden, { ...survey, name: 'Oud', hidden: true });
    const { sources, choices = [] } = reading(grid);
    expect(sources.map(({ title, attributes }) => ({ title, attributes }))).toEqual([
      { title: 'R2', attributes: undefined },
    ]);
    expect(choices.map(({ id, on, count }) => ({ id, on, count }))).toEqual([
      { id: 'hidden-rows', on: false, count: 1 },
      { id: 'hidden-columns', on: false, count: 1 },
      { id: 'hidden-sheets', on: false, count: 1 },
    ]);
    const all = { 'hidden-rows': true, 'hidden-columns': true, 'hidden-sheets': true };
    expect(reading(grid, undefined, all).sources.map(({ title }) => title)).toEqual([
      'R1',
      'R2',
      'R1 (2)',
      'R2 (2)',
    ]);
  });

  it('fills facts down merged cells, reads words of merged cells once, and keeps what a hidden first row said', () => {
    const rows = [
      ['School', 'Gesprek', 'Verslag van het gesprek'],
      ['De Hef', 'G1', 'Er was weinig tijd voor een echt gesprek.'],
      ['', 'G2', 'De leerlingen waren moe van de reis.'],
    ];
    const merged = [{ top: 1, left: 0, bottom: 2, right: 0 }];
    const schools = (more: Partial<GridSheet>): unknown =>
      reading(gridOf(sheetOf(rows, { merged, ...more }))).sources.map(({ title, attributes }) => [
        title,
        attributes?.['School'],
      ]);
    expect(schools({})).toEqual([
      ['G1', 'De Hef'],
      ['G2', 'De Hef'],
    ]);
    expect(schools({ hiddenRows: new Set([1]) })).toEqual([['G2', 'De Hef']]);
  });

  it('loses no word of a words column, whatever the cells hold and however the table is read', () => {
    const cell = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(...TABLE_SHAPES),
        (rows, shape) => {
          const columns = usesOf({ A: 'heading', B: 'words', C: 'speaker', D: 'words' });
          const mapping = { shape, sheet: '', headingRow: -1, columns, headingsShown: true, codes: [] };
          const { sources } = reading(gridOf(sheetOf(rows)), mapping);
          const read = sources.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n');
          const words = rows.flatMap((row) => [row[1] ?? '', row[3] ?? '']).map((text) => text.trim());
          // In a table of one conversation per sheet without headings, rows above the first empty one may be facts.
          if (shape === 'sheet-per-conversation') return;
          expect(words.filter((text) => !read.includes(text))).toEqual([]);
        },
      ),
    );
  });
});

describe('cells', () => {
  it.each([
    ['12-3-2026', '2026-03-12'],
    ['12/03/26', '2026-03-12'],
    ['3/25/2026', '2026-03-25'],
    ['2026-03-12 14:05', '2026-03-12'],
    ['donderdag 12 maart 2026', '2026-03-12'],
    ['1 May 2025', '2025-05-01'],
    ['29-2-2026', undefined],
    ['klas 3', undefined],
    ['31', undefined],
  ])('%s is the date %s', (text, date) => {
    expect(tableDate(text)).toBe(date);
  });

  it.each([
    ['0:01:05', 65],
    ['[00:01:05]', 65],
    ['01:05 - 01:20', 65],
    ['65,5', 65.5],
    ['later', undefined],
  ])('%s is %s seconds', (text, seconds) => {
    expect(tableSeconds(text)).toBe(seconds);
  });

  it.each([
    [46093, false, '2026-03-12'],
    [46093.5868055556, false, '2026-03-12 14:05'],
    [44631, true, '2026-03-12'],
    [1, false, '1900-01-01'],
    [60 / 86_400, false, '0:01:00'],
    [-1, false, undefined],
  ])('the serial number %s (from 1904: %s) is %s', (serial, from1904, text) => {
    expect(serialText(serial, from1904)).toBe(text);
  });

  it.each([
    ['a;b;c\n1,5;2;3', ';'],
    ['a,b\n1,2', ','],
    ['a\tb\nx, y\tz', '\t'],
    ['"a;b",c\n"d;e;f",g', ','],
    ['', ';'],
  ])('the mark between the cells of %j is %j', (text, mark) => {
    expect(delimiterOf(text)).toBe(mark);
  });
});

describe('codes by heading', () => {
  const names = codeNames(harbourStudy().state);
  const mapping = {
    shape: 'row-per-conversation',
    sheet: '',
    headingRow: 0,
    columns: {},
    headingsShown: true,
  } as const;

  it('are found by name and by path, and not where a heading says already', () => {
    const headings = ['Beeld', 'bezoek > nagesprek', 'Thuis (C)', 'Sfeer', 'Nagesprek'];
    const given = { ...mapping, codes: [{ heading: 'Nagesprek', codes: [] }] };
    expect(headingsThatAreCodes(names, given, headings)).toEqual([
      { heading: 'Beeld', codes: [['Beeld']] },
      { heading: 'bezoek > nagesprek', codes: [['Bezoek', 'Nagesprek']] },
      { heading: 'Thuis (C)', codes: [['Bezoek', 'Nagesprek', 'Thuis']] },
    ]);
  });

  it('are read as typed: the path of the one code of that name, else a new path', () => {
    expect(
      [' thuis ', 'Bezoek>Nagesprek', 'Bezoek > Reis', '>'].map((typed) => readCodePath(names, typed)),
    ).toEqual([['Bezoek', 'Nagesprek', 'Thuis'], ['Bezoek', 'Nagesprek'], ['Bezoek', 'Reis'], []]);
  });
});

describe('kept mappings', () => {
  const kept = parseKeptMappings([
    {
      name: 'Enquête',
      mapping: {
        shape: 'row-per-conversation',
        sheet: '',
        headingRow: 0,
        columns: usesOf({
          Respondent: 'title',
          Klas: 'attribute',
          'Wat vond je ervan?': 'words',
          'Wat kan beter?': 'words',
        }),
        headingsShown: true,
        codes: [{ heading: 'Wat kan beter?', codes: [['Verbeterpunten'], [], 3] }],
      },
    },
    { name: '', mapping: {} },
    { name: 'van later', mapping: { shape: 'spiraal' } },
    7,
  ]);

  it('are read back as they were, those that are damaged left out', () => {
    expect(kept.map(({ name, mapping }) => ({ name, codes: mapping.codes }))).toEqual([
      { name: 'Enquête', codes: [{ heading: 'Wat kan beter?', codes: [['Verbeterpunten']] }] },
    ]);
  });

  it('fit a file with the same headings and no other', () => {
    const { table } = reading(gridOf(survey));
    const other = reading(
      gridOf(
        sheetOf([
          ['Respondent', 'Tekst van het gesprek'],
          ['R1', 'Het was er koud en nat.'],
        ]),
      ),
    ).table;
    if (table === undefined || other === undefined) throw new Error('no table');
    expect([fittingMapping(kept, table)?.name, fittingMapping(kept, other)?.name]).toEqual([
      'Enquête',
      undefined,
    ]);
  });
});

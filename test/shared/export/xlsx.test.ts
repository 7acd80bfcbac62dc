import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { XlsxSheet, XlsxWorkbook } from '../../../shared/export/xlsx/workbook';
import { sheetNames } from '../../../shared/export/xlsx/workbook-xml';
import { writeWorkbook } from '../../../shared/export/xlsx/write-workbook';
import { columnName } from '../../../shared/export/xlsx/xml-text';

const columns: XlsxSheet['columns'] = [
  { header: 'Code', width: 20 },
  { header: 'Definition', width: 60, look: 'words' },
  { header: 'Quotations', width: 11, look: 'number' },
];

describe('writeWorkbook', () => {
  it.each<[string, string, string]>([
    ['text that looks like a formula as text', '=1+1', '=1+1'],
    ['marks of the file itself', 'R&D <"1">', 'R&amp;D &lt;&quot;1&quot;&gt;'],
    ['line ends as one character', 'een\r\ntwee\rdrie', 'een\ntwee\ndrie'],
    ['words that Excel would take for a character', '_x0041_', '_x005F_x0041_'],
    ['no characters that a file may not hold', 'a\u0001b', 'ab'],
    ['spaces at both ends', '  a ', '  a '],
  ])('writes %s', (_, text, expected) => {
    expect(cells([[text]])[3]).toEqual(
      `<c r="A2" s="2" t="inlineStr"><is><t xml:space="preserve">${expected}</t></is></c>`,
    );
  });

  it('writes numbers as numbers, nothing as a cell without value, and leaves out what has no column', () => {
    expect(cells([['Bezoek', null, 1234, 'loose']]).slice(3)).toEqual([
      '<c r="A2" s="2" t="inlineStr"><is><t xml:space="preserve">Bezoek</t></is></c>',
      '<c r="B2" s="3"/>',
      '<c r="C2" s="4"><v>1234</v></c>',
    ]);
  });

  it('cuts a cell that Excel would refuse, and says so with an ellipsis', () => {
    const cell = cells([['a'.repeat(40_000)]])[3] ?? '';
    expect(/>(a+…)</.exec(cell)?.[1]?.length).toBe(32_767);
  });

  it('filters and freezes the headings, and prints them on every page', () => {
    const parts = partsOf(bookOf([['Bezoek'], ['Thuis']]));
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<autoFilter ref="A1:C3"/>');
    expect(parts['xl/worksheets/sheet1.xml']).toContain('ySplit="1"');
    expect(parts['xl/workbook.xml']).toContain('localSheetId="0">\'Codes\'!$1:$1</definedName>');
  });

  it('makes room for text that wraps, as far as a row may grow', () => {
    const xml = partsOf(
      bookOf([
        ['Bezoek', 'kort'],
        ['Bezoek', `een\n${'woord '.repeat(21)}`],
        ['Bezoek', 'a '.repeat(9000)],
      ]),
    )['xl/worksheets/sheet1.xml'];
    expect(xml?.match(/<row [^>]*>/g)).toEqual([
      '<row r="1">',
      '<row r="2">',
      '<row r="3" ht="54" customHeight="1">',
      '<row r="4" ht="409" customHeight="1">',
    ]);
  });

  it('gives the same bytes each time', () => {
    expect(writeWorkbook(bookOf([['Bezoek']]))).toEqual(writeWorkbook(bookOf([['Bezoek']])));
  });
});

describe('sheetNames', () => {
  it('keeps to what Excel takes, and to one sheet of each name', () => {
    const named = [
      'Codes: all/any [1]',
      'Codes',
      'codes',
      '',
      'A name of far more than thirty-one characters',
    ];
    expect(sheetNames(named.map((name) => ({ name, columns, rows: [] })))).toEqual([
      'Codes  all any  1',
      'Codes',
      'codes 3',
      '4',
      'A name of far more than thirty-',
    ]);
  });
});

describe('columnName', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('calls column %i %s', (place, name) => {
    expect(columnName(place)).toBe(name);
  });
});

function bookOf(rows: XlsxSheet['rows']): XlsxWorkbook {
  return {
    title: 'Code book',
    creator: 'Codeboom',
    at: '2026-03-12T14:32:00+01:00',
    sheets: [{ name: 'Codes', columns, rows }],
  };
}

function partsOf(book: XlsxWorkbook): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(writeWorkbook(book))).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
}

/** The cells of the first sheet one by one, those of the headings first. */
function cells(rows: XlsxSheet['rows']): readonly string[] {
  return (
    partsOf(bookOf(rows))['xl/worksheets/sheet1.xml']?.match(/<c [^>]*\/>|<c [^>]*[^/]>.*?<\/c>/gs) ?? []
  );
}

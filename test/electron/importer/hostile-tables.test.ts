import { strToU8 } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ImportHost } from '../../../electron/importer/import-host';
import { builtImportHost } from './importer-host';
import { outcomeOf } from './outcome';
import { forgedZip } from './zip-forge';

let host: ImportHost;
beforeAll(async () => {
  host = await builtImportHost();
});

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of one sheet with this XML in its sheet data; `after` comes behind the data. */
function xlsxOf(rows: string, after = '', others: Readonly<Record<string, string>> = {}): Uint8Array {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`,
    ...others,
  };
  return forgedZip(Object.entries(parts).map(([name, text]) => ({ name, data: strToU8(text) })));
}

const cell = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const twoRows = `<row r="1">${cell('A1', 'Titel')}${cell('B1', 'Tekst')}</row><row r="2">${cell('A2', 'Een')}${cell('B2', 'Wij waren in de haven.')}</row>`;

/** An OpenDocument spreadsheet of one sheet with these rows. */
function odsOf(rows: string): Uint8Array {
  const name = (of: string): string => `urn:oasis:names:tc:opendocument:xmlns:${of}:1.0`;
  const content = `<office:document-content xmlns:office="${name('office')}" xmlns:table="${name('table')}" xmlns:text="${name('text')}"><office:body><office:spreadsheet><table:table table:name="Blad1">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;
  return forgedZip([{ name: 'content.xml', data: strToU8(content) }]);
}

const odsCell = (text: string, more = ''): string =>
  `<table:table-cell ${more}><text:p>${text}</text:p></table:table-cell>`;

const refusals: readonly (readonly [what: string, file: string, bytes: () => Uint8Array, reason: string])[] =
  [
    [
      'a sheet of 300 MB',
      'bom.xlsx',
      () => xlsxOf(`<row r="1">${cell('A1', 'a'.repeat(300_000_000))}</row>`),
      'it unpacks to more than 200 MB',
    ],
    [
      'a bomb in a part that holds no cells and one that does',
      'bom.xlsx',
      () =>
        xlsxOf(twoRows, '', {
          'xl/sharedStrings.xml': ' '.repeat(40_000_000),
          'xl/media/a.png': ' '.repeat(9_000_000),
        }),
      'one of its parts unpacks to more than 200 times its size',
    ],
    [
      'a document type',
      'doctype.xlsx',
      () =>
        xlsxOf(twoRows, '', { 'xl/sharedStrings.xml': '<!DOCTYPE a [<!ENTITY b "haha">]><sst>&b;</sst>' }),
      'it holds a document type declaration, which no word processor writes',
    ],
    [
      'a string that a hundred thousand cells show',
      'herhaald.xlsx',
      () =>
        xlsxOf(
          Array.from(
            { length: 20_000 },
            (_, row) => `<row r="${row + 1}"><c r="A${row + 1}" t="s"><v>0</v></c></row>`,
          ).join(''),
          '',
          {
            'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><t>${'lang woord '.repeat(200)}</t></si></sst>`,
            '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`,
          },
        ),
      'it holds more than 20,000,000 characters',
    ],
    [
      'a workbook without a sheet',
      'leeg.xlsx',
      () => xlsxOf('', '', { 'xl/workbook.xml': '<workbook/>' }),
      'the file is damaged or incomplete',
    ],
    ['a sheet without a cell', 'leeg.xlsx', () => xlsxOf(''), 'there are no words in it'],
    [
      'a zip of something else',
      'archief.xlsx',
      () => forgedZip([{ name: 'a.txt', data: strToU8('a') }]),
      'it is a zip file, but not an Excel workbook',
    ],
    [
      'a binary workbook',
      'binair.xlsx',
      () => forgedZip([{ name: 'xl/workbook.bin', data: strToU8('a') }]),
      'it is a binary Excel workbook (.xlsb)',
    ],
    [
      'a workbook cut in half',
      'half.xlsx',
      () => xlsxOf(twoRows).subarray(0, 300),
      'the file is damaged or incomplete',
    ],
    [
      'plain text',
      'tekst.xlsx',
      () => strToU8('Anna;Hoi'),
      'its name is that of an Excel workbook but it is something else',
    ],
    [
      'a row that repeats itself a million times',
      'herhaald.ods',
      () =>
        odsOf(`<table:table-row table:number-rows-repeated="1000000">${odsCell('Hoi')}</table:table-row>`),
      'it holds more than 100,000 rows',
    ],
    [
      'a cell that repeats itself a million times',
      'herhaald.ods',
      () =>
        odsOf(
          `<table:table-row>${odsCell('Hoi', 'table:number-columns-repeated="1000000"')}</table:table-row>`,
        ),
      'it holds more than 1,000 columns',
    ],
    [
      'tables within tables, 300 deep',
      'diep.ods',
      () => odsOf('<table:table-row><table:table-cell><table:table>'.repeat(300)),
      'it is nested more than 256 levels deep',
    ],
    [
      'two hundred thousand rows',
      'lang.csv',
      () => strToU8('a;b\n'.repeat(200_000)),
      'it holds more than 100,000 rows',
    ],
    [
      'two thousand columns',
      'breed.csv',
      () => strToU8(`${'a;'.repeat(2_000)}\n`),
      'it holds more than 1,000 columns',
    ],
    [
      'a picture',
      'plaatje.csv',
      () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10]),
      'it is a PNG picture, not plain text',
    ],
  ];

describe('a hostile table is refused with a sentence:', () => {
  it.each(refusals)('%s', async (_, file, bytes, reason) => {
    const sentence = await outcomeOf(host, file, bytes());
    expect(sentence).toMatch(new RegExp(`^“${file}” could not be read: `));
    expect(sentence).toContain(`${reason}. Nothing was imported from it.`);
  });
});

const harbour = { title: 'Een', text: 'Wij waren in de haven.' };

describe('what a table claims does no harm:', () => {
  it.each<readonly [string, string, () => Uint8Array]>([
    [
      'a cell at the far corner of the sheet',
      'hoek.xlsx',
      () => xlsxOf(`${twoRows}<row r="1048576"><c r="XFD1048576"/></row>`),
    ],
    [
      'cells merged over the whole sheet, many times',
      'samen.xlsx',
      () => xlsxOf(twoRows, `<mergeCells>${'<mergeCell ref="C3:XFD1048576"/>'.repeat(5_000)}</mergeCells>`),
    ],
    [
      'a macro and a link outside',
      'macro.xlsm',
      () =>
        xlsxOf(twoRows, '', {
          'xl/vbaProject.bin': 'Sub Auto_Open()',
          'xl/externalLinks/externalLink1.xml': '<externalLink/>',
          '../../uit.txt': 'a',
        }),
    ],
    [
      'empty rows to the end of the sheet',
      'leeg.ods',
      () =>
        odsOf(
          `<table:table-row>${odsCell('Titel')}${odsCell('Tekst')}</table:table-row><table:table-row>${odsCell('Een')}${odsCell('Wij waren in de haven.')}</table:table-row><table:table-row table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`,
        ),
    ],
    [
      'a formula that calls a program',
      'formule.csv',
      () => strToU8('Titel;Tekst;Bron\nEen;Wij waren in de haven.;"=cmd|\' /C calc\'!A0"\n'),
    ],
  ])('%s', async (_, file, bytes) => {
    expect(await outcomeOf(host, file, bytes())).toMatchObject(harbour);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'a heading and a value %s',
    async (name) => {
      const source = await outcomeOf(
        host,
        'naam.csv',
        strToU8(`Titel;Tekst;${name}\nEen;Wij waren in de haven.;${name}\n`),
      );
      const heading = name === '__proto__' ? '__proto__ (C)' : name;
      expect(source).toMatchObject({ ...harbour, attributes: { [heading]: name } });
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
  );

  it('sheets called __proto__ and constructor', async () => {
    const sheets = (first: string): string =>
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${first}" sheetId="1" r:id="rId1"/></sheets></workbook>`;
    for (const name of ['__proto__', 'constructor']) {
      const outcome = await outcomeOf(
        host,
        'blad.xlsx',
        xlsxOf(twoRows, '', { 'xl/workbook.xml': sheets(name) }),
      );
      const told = typeof outcome === 'string' ? outcome.includes('the file is damaged') : outcome;
      expect(told).toEqual(typeof outcome === 'string' ? true : expect.objectContaining(harbour));
    }
  });
});

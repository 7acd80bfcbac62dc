import {
  LONGEST_CELL,
  MOST_ROWS,
  type XlsxCell,
  type XlsxColumn,
  type XlsxLook,
  type XlsxSheet,
} from './workbook';
import { cellText, columnName } from './xml-text';

/** Place of each look in the list of formats of `styles.xml`; 0 is the plain one. */
const formats: Readonly<Record<XlsxLook | 'header', number>> = { header: 1, text: 2, words: 3, number: 4 };

/** One sheet as its part of the file: a landscape page as wide as the paper, the headings on every page. */
export function sheetXml(sheet: XlsxSheet, first: boolean): string {
  const { columns } = sheet;
  const rows = sheet.rows.slice(0, MOST_ROWS - 1);
  const area = `A1:${columnName(columns.length - 1)}${rows.length + 1}`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<dimension ref="${area}"/>` +
    `<sheetViews><sheetView workbookViewId="0"${first ? ' tabSelected="1"' : ''}>` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${columns.map(({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>` +
    `<sheetData>${headerRow(sheet)}${rows.map((row, at) => rowXml(sheet, row, at + 2)).join('')}</sheetData>` +
    `<autoFilter ref="${area}"/>` +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>'
  );
}

function headerRow({ columns }: XlsxSheet): string {
  const cells = columns.map(({ header }, at) => textXml(`${columnName(at)}1`, formats.header, header));
  return `<row r="1"${headerHeight(columns)}>${cells.join('')}</row>`;
}

/** Headings wrap, and some programs do not make room for that by themselves. */
function headerHeight(columns: readonly XlsxColumn[]): string {
  const lines = Math.max(1, ...columns.map(({ header, width }) => Math.ceil(header.length / width)));
  return lines === 1 ? '' : ` ht="${Math.min(TALLEST, lines * LINE + 2)}" customHeight="1"`;
}

function rowXml({ columns }: XlsxSheet, row: readonly XlsxCell[], number: number): string {
  const cells = columns.map(({ look = 'text' }, at) =>
    cellXml(`${columnName(at)}${number}`, formats[look], row[at]),
  );
  return `<row r="${number}"${height(columns, row)}>${cells.join('')}</row>`;
}

/** Height of a line of text, and of the tallest row there may be, in points. */
const LINE = 13;
const TALLEST = 409;

/** Rows with wrapped text say how tall they are, because not every program works that out when it opens a file. */
function height(columns: readonly XlsxColumn[], row: readonly XlsxCell[]): string {
  const lines = columns.map(({ look, width }, at) => {
    const cell = row[at];
    if (look !== 'words' || typeof cell !== 'string') return 1;
    const parts = cell.split(/\r\n|\r|\n/);
    return parts.reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / width)), 0);
  });
  const most = Math.max(1, ...lines);
  return most === 1 ? '' : ` ht="${Math.min(TALLEST, most * LINE + 2)}" customHeight="1"`;
}

function cellXml(ref: string, format: number, value: XlsxCell | undefined): string {
  if (typeof value === 'number' && Number.isFinite(value)) {
    return `<c r="${ref}" s="${format}"><v>${value}</v></c>`;
  }
  return textXml(ref, format, typeof value === 'string' ? value : '');
}

/** Text in the cell itself; a cell with nothing in it still has its look. */
function textXml(ref: string, format: number, text: string): string {
  if (text === '') return `<c r="${ref}" s="${format}"/>`;
  const words = cellText(text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL - 1)}…` : text);
  return `<c r="${ref}" s="${format}" t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`;
}

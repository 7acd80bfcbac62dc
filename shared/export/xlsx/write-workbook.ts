import { strToU8, zipSync } from 'fflate';
import { sheetXml } from './sheet-xml';
import type { XlsxWorkbook } from './workbook';
import { workbookParts } from './workbook-xml';

/**
 * A workbook as the bytes of an .xlsx file: tables of text and numbers with headings, filters and a printable page.
 *
 * Text stays text: a cell that begins with `=` is shown, never calculated. Characters no file may hold are left
 * out, cells beyond Excel's limit are cut with an ellipsis. The same workbook gives the same bytes everywhere.
 *
 * @example writeWorkbook({ title: 'Codes', creator: 'Codeboom', at, sheets: [{ name: 'Codes', columns, rows }] })
 */
export function writeWorkbook(workbook: XlsxWorkbook): Uint8Array {
  const sheets = workbook.sheets.map((sheet, at): readonly [string, string] => [
    `xl/worksheets/sheet${at + 1}.xml`,
    sheetXml(sheet, at === 0),
  ]);
  const parts = [...Object.entries(workbookParts(workbook)), ...sheets];
  const files = Object.fromEntries(parts.map(([path, xml]) => [path, strToU8(xml)]));
  return zipSync(files, { mtime: new Date(2000, 0, 1), level: 6 });
}

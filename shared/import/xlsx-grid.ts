import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';

import { ok } from '../lib/result';
import { refuse } from './refusal';
import type { Outcome } from './refusal';
import { serialText, stretchText } from './serial-date';
import { countRow, GRID_LIMITS, tooMuch } from './table-grid';
import type { CellCount, Grid, GridSheet, MergedCells } from './table-grid';

/** What is counted while the cells of a workbook are read. */
interface Tally extends CellCount {
  errors: number;
  uncalculated: number;
}

/**
 * A workbook as a grid; `bytes` come from `safeWorkbook`.
 *
 * The library is loaded here and not before: it is large, and most files are no workbooks.
 */
export async function xlsxGrid(bytes: Uint8Array): Promise<Outcome<Grid>> {
  const library = await import('@e965/xlsx');
  let workbook: WorkBook;
  try {
    workbook = library.read(bytes, {
      type: 'array',
      dense: true,
      cellFormula: true,
      cellHTML: false,
      cellNF: true,
      cellStyles: true,
      sheetRows: GRID_LIMITS.rows + 1,
    });
  } catch {
    // The library throws plain errors for every file it cannot read, none of which tells a person more than this.
    return damagedTable();
  }
  return workbookGrid(workbook, dateTest(library.SSF));
}

/** The refusal of a table file that contradicts itself or ends too soon. */
export function damagedTable(): Outcome<never> {
  return refuse(
    'table-damaged',
    'the file is damaged or incomplete',
    'Open it in your spreadsheet program, save it again and import that.',
  );
}

function workbookGrid(workbook: WorkBook, isDate: Reading['isDate']): Outcome<Grid> {
  if (workbook.SheetNames.length > GRID_LIMITS.sheets) return tooMuch('sheets', GRID_LIMITS.sheets);
  const tally: Tally = { cells: 0, characters: 0, errors: 0, uncalculated: 0 };
  const from1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const sheets: GridSheet[] = [];
  for (const [index, name] of workbook.SheetNames.entries()) {
    const sheet = Object.hasOwn(workbook.Sheets, name) ? workbook.Sheets[name] : undefined;
    const hidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0;
    // A sheet of charts has no cells.
    if (sheet === undefined || !Array.isArray(sheet['!data'])) continue;
    const rows = sheetRows(sheet, { isDate, from1904, tally });
    if (!rows.ok) return rows;
    sheets.push({ name, hidden, rows: rows.value, ...sheetLayout(sheet, rows.value.length) });
  }
  return sheets.length === 0 ? damagedTable() : ok({ sheets, notes: tallyNotes(tally) });
}

interface Reading {
  readonly isDate: (format: string) => boolean;
  readonly from1904: boolean;
  readonly tally: Tally;
}

function sheetRows(sheet: WorkSheet, reading: Reading): Outcome<readonly (readonly string[])[]> {
  const rows: string[][] = [];
  // Rows without a cell are holes, which the library's type does not say.
  const data: readonly (readonly CellObject[] | undefined)[] = sheet['!data'] ?? [];
  for (const [index, cells] of data.entries()) {
    const row: string[] = [];
    // Only cells that are there are visited: a row may claim sixteen thousand of them.
    for (const [column, cell] of Object.entries(cells ?? [])) {
      const text = cellText(cell, reading);
      if (text === '') continue;
      while (row.length < Math.min(Number(column), GRID_LIMITS.columns + 1)) row.push('');
      row.push(text);
    }
    const counted = row.length === 0 ? ok(null) : countRow(reading.tally, row, index);
    if (!counted.ok) return counted;
    rows.push(row);
  }
  while (rows.at(-1)?.length === 0) rows.pop();
  return ok(rows);
}

function cellText(cell: CellObject | undefined, { isDate, from1904, tally }: Reading): string {
  if (cell === undefined) return '';
  if (cell.t === 'e') {
    tally.errors += 1;
    return '';
  }
  if (cell.v === undefined || cell.t === 'z') {
    if (cell.f !== undefined) tally.uncalculated += 1;
    return '';
  }
  if (cell.t === 'n' && typeof cell.v === 'number' && typeof cell.z === 'string' && isDate(cell.z)) {
    const text = /\[h+\]/i.test(cell.z)
      ? stretchText(Math.round(cell.v * 86_400))
      : serialText(cell.v, from1904);
    if (text !== undefined) return text;
  }
  return (cell.w ?? String(cell.v)).replace(/\r\n?/g, '\n').trim();
}

/** The library's own test for formats that show dates; it is not in its types. */
function dateTest(formats: unknown): (format: string) => boolean {
  const test: unknown =
    typeof formats === 'object' && formats !== null ? Reflect.get(formats, 'is_date') : undefined;
  if (typeof test !== 'function') throw new Error('the library for workbooks has no test for dates');
  return (format) => Reflect.apply(test, formats, [format]) === true;
}

function sheetLayout(
  sheet: WorkSheet,
  rowCount: number,
): Pick<GridSheet, 'merged' | 'hiddenRows' | 'hiddenColumns'> {
  const merged = (sheet['!merges'] ?? [])
    .slice(0, GRID_LIMITS.merged)
    .map(({ s, e }): MergedCells => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
  return {
    merged: merged.filter(
      ({ top, left, bottom, right }) => top >= 0 && left >= 0 && bottom >= top && right >= left,
    ),
    hiddenRows: hiddenPlaces(sheet['!rows'] ?? [], rowCount),
    hiddenColumns: hiddenPlaces(sheet['!cols'] ?? [], GRID_LIMITS.columns),
  };
}

function hiddenPlaces(
  infos: readonly ({ readonly hidden?: boolean } | undefined)[],
  count: number,
): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const [place, info] of Object.entries(infos)) {
    if (info?.hidden === true && Number(place) < count) hidden.add(Number(place));
  }
  return hidden;
}

function tallyNotes({ errors, uncalculated }: Tally): readonly string[] {
  return [
    ...(errors === 0 ? [] : [errorNote(errors)]),
    ...(uncalculated === 0 ? [] : [uncalculatedNote(uncalculated)]),
  ];
}

function errorNote(count: number): string {
  return count === 1
    ? '1 cell holds the error of a formula and was left empty.'
    : `${count.toLocaleString('en')} cells hold the error of a formula and were left empty.`;
}

function uncalculatedNote(count: number): string {
  const what =
    count === 1
      ? '1 cell holds a formula that was never calculated and was left empty.'
      : `${count.toLocaleString('en')} cells hold a formula that was never calculated and were left empty.`;
  return `${what} Open the file in your spreadsheet program, save it and import that.`;
}

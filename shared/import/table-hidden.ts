import type { ImportChoice } from './import-options';
import { cellAt, columnCount } from './table-grid';
import type { Grid, GridSheet, MergedCells } from './table-grid';

const ROWS = 'hidden-rows';
const COLUMNS = 'hidden-columns';
const SHEETS = 'hidden-sheets';

/** A grid without what its file hides, and the choices to have it anyway. */
export interface SeenGrid {
  readonly grid: Grid;
  readonly choices: readonly ImportChoice[];
}

/**
 * Leaves out hidden sheets, rows and columns unless a person wants them. Rows that a filter hides count as hidden.
 *
 * Choices are given only for what the file has. Where every sheet is hidden all are read: there would be nothing.
 */
export function seenGrid(grid: Grid, chosen: Readonly<Record<string, boolean>> = {}): SeenGrid {
  const wanted = (id: string): boolean => Object.hasOwn(chosen, id) && chosen[id] === true;
  const hiddenSheets = grid.sheets.filter(({ hidden }) => hidden).length;
  const allHidden = hiddenSheets === grid.sheets.length;
  const sheets = grid.sheets.filter(({ hidden }) => !hidden || allHidden || wanted(SHEETS));
  const count = (of: (sheet: GridSheet) => number): number =>
    sheets.reduce((sum, sheet) => sum + of(sheet), 0);
  const choices: readonly ImportChoice[] = [
    {
      id: ROWS,
      label: 'Read hidden and filtered rows',
      on: wanted(ROWS),
      count: count((sheet) => sheet.hiddenRows.size),
    },
    {
      id: COLUMNS,
      label: 'Read hidden columns',
      on: wanted(COLUMNS),
      count: count((sheet) => sheet.hiddenColumns.size),
    },
    { id: SHEETS, label: 'Read hidden sheets', on: wanted(SHEETS), count: allHidden ? 0 : hiddenSheets },
  ];
  const seen = sheets.map((sheet) =>
    withoutHidden(
      sheet,
      wanted(ROWS) ? new Set() : sheet.hiddenRows,
      wanted(COLUMNS) ? new Set() : sheet.hiddenColumns,
    ),
  );
  return { grid: { ...grid, sheets: seen }, choices: choices.filter((choice) => choice.count > 0) };
}

/** A sheet without some of its rows and columns; what stands after them moves up. */
function withoutHidden(sheet: GridSheet, rows: ReadonlySet<number>, columns: ReadonlySet<number>): GridSheet {
  if (rows.size === 0 && columns.size === 0) return sheet;
  const rowsBefore = keptBefore(sheet.rows.length, rows);
  const columnsBefore = keptBefore(columnCount(sheet), columns);
  const kept = sheet.rows
    .filter((_, row) => !rows.has(row))
    .map((row) => row.filter((_, column) => !columns.has(column)));
  const merged: MergedCells[] = [];
  for (const { top, left, bottom, right } of sheet.merged) {
    const moved = {
      top: rowsBefore(top),
      left: columnsBefore(left),
      bottom: rowsBefore(bottom + 1) - 1,
      right: columnsBefore(right + 1) - 1,
    };
    const row = kept[moved.top];
    if (row === undefined || moved.bottom < moved.top || moved.right < moved.left) continue;
    // Where the first cell is hidden, its text shows in the first that is not.
    if (rows.has(top) || columns.has(left)) row[moved.left] = cellAt(sheet, top, left);
    merged.push(moved);
  }
  return { ...sheet, rows: kept, merged, hiddenRows: new Set(), hiddenColumns: new Set() };
}

/** For a place the number of places before it that are kept. */
function keptBefore(length: number, hidden: ReadonlySet<number>): (place: number) => number {
  const before: number[] = [0];
  for (let place = 0; place < length; place += 1) {
    before.push((before[place] ?? 0) + (hidden.has(place) ? 0 : 1));
  }
  return (place) => before[Math.min(Math.max(place, 0), length)] ?? 0;
}

import { refuse } from './refusal';
import type { Outcome } from './refusal';
import { MAX_TEXT_LENGTH } from './import-limits';

/** A rectangle of merged cells, counted from 0, both ends included. */
export interface MergedCells {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * One sheet as a person sees it: the text each cell shows, dates and times in ISO form, formulas as their last value.
 *
 * Rows may differ in length; a cell beyond the end of its row is empty.
 */
export interface GridSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly (readonly string[])[];
  /** Only the first cell of a merged rectangle holds its text. */
  readonly merged: readonly MergedCells[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** A table file, whatever program wrote it. */
export interface Grid {
  /** At least one, in the order of the file. */
  readonly sheets: readonly GridSheet[];
  /** How a text file was encoded. */
  readonly encoding?: string;
  /** What a person should know of the reading, in full sentences. */
  readonly notes: readonly string[];
}

/** What a table may hold; honest tables of conversations stay far below. */
export const GRID_LIMITS = {
  sheets: 1_000,
  rows: 100_000,
  columns: 1_000,
  cells: 1_000_000,
  merged: 50_000,
} as const;

/** Counts the cells of a file while it is read. */
export interface CellCount {
  cells: number;
  characters: number;
}

/** Adds a row to the count; a refusal where the file holds more than a table of conversations can. */
export function countRow(count: CellCount, row: readonly string[], rowIndex: number): Outcome<null> {
  count.cells += row.length;
  for (const cell of row) count.characters += cell.length;
  if (rowIndex >= GRID_LIMITS.rows) return tooMuch('rows', GRID_LIMITS.rows);
  if (row.length > GRID_LIMITS.columns) return tooMuch('columns', GRID_LIMITS.columns);
  if (count.cells > GRID_LIMITS.cells) return tooMuch('cells', GRID_LIMITS.cells);
  if (count.characters > MAX_TEXT_LENGTH) return tooMuch('characters', MAX_TEXT_LENGTH);
  return { ok: true, value: null };
}

/** The refusal of a table that is larger than one of its limits. */
export function tooMuch(
  what: 'sheets' | 'rows' | 'columns' | 'cells' | 'characters',
  limit: number,
): Outcome<never> {
  const number = limit.toLocaleString('en');
  const reasons = {
    sheets: `it holds more than ${number} sheets`,
    rows: `it holds more than ${number} rows`,
    columns: `it holds more than ${number} columns`,
    cells: `it holds more than ${number} cells`,
    characters: `it holds more than ${number} characters`,
  };
  return refuse(
    'table-too-large',
    reasons[what],
    'Take what is needed into a file of its own and import that.',
  );
}

/** The name of a column as spreadsheets show it: 0 is A, 26 is AA. */
export function columnLetter(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetter(Math.floor(column / 26) - 1) + letter;
}

/** The text of a cell, '' where there is none. */
export function cellAt(sheet: GridSheet, row: number, column: number): string {
  return sheet.rows[row]?.[column] ?? '';
}

/** How many columns the longest row of a sheet has. */
export function columnCount(sheet: GridSheet): number {
  return sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
}

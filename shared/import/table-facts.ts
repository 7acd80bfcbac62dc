import { tableDate, tableSeconds } from './table-cells';
import { kindByHeading, namesPerson } from './table-words';
import { columnKeys, filledRows } from './table-headings';
import type { GridSheet } from './table-grid';

/** What the cells of a column are like, as far as guessing its use needs; shares run from 0 to 1. */
export interface ColumnFacts {
  readonly key: string;
  readonly column: number;
  /** Cells with anything in them. */
  readonly count: number;
  /** Distinct texts among them. */
  readonly distinct: number;
  /** Characters of a cell with anything in it, on average. */
  readonly mean: number;
  /** Share of cells with six words or more. */
  readonly wordy: number;
  readonly dates: number;
  readonly times: number;
  readonly numbers: number;
}

/** A sheet with its headings found and its columns looked at. */
export interface SheetFacts {
  readonly sheet: GridSheet;
  readonly filled: readonly (readonly string[])[];
  readonly headingRow: number;
  readonly keys: readonly string[];
  readonly columns: readonly ColumnFacts[];
  /** Rows below the headings that hold anything. */
  readonly rowCount: number;
}

const LOOKED_AT = 500;
const HEADINGS_WITHIN = 15;

/** Looks at a sheet; where `headingRow` is not given it is found. */
export function sheetFacts(sheet: GridSheet, headingRow = findHeadingRow(sheet)): SheetFacts {
  const filled = filledRows(sheet);
  const keys = columnKeys(sheet, filled, headingRow);
  const below = filled.slice(headingRow + 1).filter((row) => row.some((cell) => cell.trim() !== ''));
  const sample = below.slice(0, LOOKED_AT);
  const columns = keys.map((key, column) => columnFacts(key, column, sample));
  return { sheet, filled, headingRow, keys, columns, rowCount: below.length };
}

function columnFacts(key: string, column: number, rows: readonly (readonly string[])[]): ColumnFacts {
  const cells = rows.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '');
  const count = cells.length;
  const share = (test: (cell: string) => boolean): number =>
    count === 0 ? 0 : cells.filter(test).length / count;
  return {
    key,
    column,
    count,
    distinct: new Set(cells).size,
    mean: count === 0 ? 0 : cells.reduce((sum, cell) => sum + cell.length, 0) / count,
    wordy: share((cell) => /(?:\S+\s+){5}\S/.test(cell)),
    dates: share((cell) => tableDate(cell) !== undefined),
    times: share((cell) => cell.includes(':') && tableSeconds(cell) !== undefined),
    numbers: share((cell) => /^-?[\d.,]+\s*%?$/.test(cell)),
  };
}

/**
 * The row of the headings; -1 where there is none.
 *
 * It is the first of the upper rows that is nearly as wide as the table and holds short words, no dates and no
 * numbers. In a table of two or three columns facts on the conversation (“School | De Hef”) are as wide: there a row
 * counts that says “concept”, “vraag”, “aantekeningen”, or a first row above words that is none itself.
 */
export function findHeadingRow(sheet: GridSheet): number {
  const upper = sheet.rows.slice(0, 200);
  const widths = upper.map((row) => row.filter((cell) => cell.trim() !== '').length);
  const widest = Math.max(0, ...widths);
  if (widest <= 3) {
    const named = upper.slice(0, HEADINGS_WITHIN).findIndex(namesItsColumns);
    if (named >= 0) return named;
  }
  const found = upper.findIndex(
    (_, index) => (widths[index] ?? 0) >= Math.max(Math.min(2, widest), widest * 0.6),
  );
  if (found < 0 || found >= HEADINGS_WITHIN) return -1;
  const row = upper[found] ?? [];
  if (widest <= 3 && !standsAboveWords(row, upper.slice(found + 1))) return -1;
  if (!looksLikeHeadings(row)) return -1;
  return isGroupRow(sheet, found) ? found + 1 : found;
}

/** Whether the row holds headings over several columns each, with the columns' own headings in the row below. */
function isGroupRow(sheet: GridSheet, row: number): boolean {
  return sheet.merged.some(({ top, left, bottom, right }) => top <= row && bottom === row && right > left);
}

/** A word that only a heading of words has, a question, or two words that headings have. */
function namesItsColumns(row: readonly string[]): boolean {
  const cells = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (cells.length < 2 || cells.some((cell) => cell.length > 120 || cell.endsWith(':'))) return false;
  const sure = cells.some(
    (cell) => cell.endsWith('?') || ['heading', 'words', 'speaker'].includes(kindByHeading(cell) ?? ''),
  );
  const known = cells.filter((cell) => kindByHeading(cell) !== undefined || namesPerson(cell));
  return (sure || known.length > 1) && !cells.some(isDateOrTime);
}

function standsAboveWords(row: readonly string[], rows: readonly (readonly string[])[]): boolean {
  const wordy = (cells: readonly string[]): boolean => cells.some((cell) => /(?:\S+\s+){5}\S/.test(cell));
  const below = rows.filter((cells) => cells.some((cell) => cell.trim() !== ''));
  return !wordy(row) && below.filter(wordy).length * 2 >= below.length;
}

function looksLikeHeadings(row: readonly string[]): boolean {
  const cells = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (new Set(cells).size < cells.length * 0.5) return false;
  const odd = cells.filter((cell) => cell.length > 250 || /^-?[\d.,]+%?$/.test(cell) || isDateOrTime(cell));
  return odd.length * 4 <= cells.length;
}

function isDateOrTime(cell: string): boolean {
  return tableDate(cell) !== undefined || tableSeconds(cell) !== undefined;
}

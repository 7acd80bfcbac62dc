import { cellAt, columnCount, columnLetter } from './table-grid';
import type { GridSheet } from './table-grid';
import { MOST_MAPPED_COLUMNS } from './table-review';

const LONGEST_KEY = 200;
/** Cells that merged rectangles may fill, all of a sheet's together. */
const MOST_FILLED = 1_000_000;

/**
 * The rows of a sheet with the text of merged cells in each of the cells they cover: “Klas 3” merged over four rows
 * holds for all four. Words are read from the rows themselves, where they stand once.
 */
export function filledRows(sheet: GridSheet): readonly (readonly string[])[] {
  if (sheet.merged.length === 0) return sheet.rows;
  const rows = sheet.rows.map((row) => [...row]);
  const width = columnCount(sheet);
  let budget = MOST_FILLED;
  for (const { top, left, bottom, right } of sheet.merged) {
    const text = cellAt(sheet, top, left);
    if (text === '') continue;
    for (let row = top; row <= Math.min(bottom, rows.length - 1); row += 1) {
      for (let column = left; column <= Math.min(right, width - 1); column += 1) {
        budget -= 1;
        if (budget < 0) return rows;
        putText(rows[row], column, text);
      }
    }
  }
  return rows;
}

function putText(row: string[] | undefined, column: number, text: string): void {
  if (row === undefined) return;
  while (row.length <= column) row.push('');
  if (row[column] === '') row[column] = text;
}

/**
 * The names of a sheet's columns, as a mapping calls them.
 *
 * A heading that stands above a group of headings goes before each of them: `Loopbaan > Praktijkbezoek`. A column
 * without a heading is called by its letter, a heading that stands twice has its letter behind it.
 */
export function columnKeys(
  sheet: GridSheet,
  filled: readonly (readonly string[])[],
  headingRow: number,
): readonly string[] {
  const taken = new Set<string>();
  const count = Math.min(MOST_MAPPED_COLUMNS, columnCount(sheet));
  return Array.from({ length: count }, (_, column) => {
    const letter = columnLetter(column);
    const heading = headingRow < 0 ? '' : headingAt(sheet, filled, headingRow, column);
    // `__proto__` as a key of a record would be no key at all.
    const usable = heading !== '' && heading !== '__proto__';
    const key = usable && !taken.has(heading) ? heading : `${heading} (${letter})`;
    const name = heading === '' ? letter : key;
    taken.add(name);
    return name;
  });
}

function headingAt(
  sheet: GridSheet,
  filled: readonly (readonly string[])[],
  row: number,
  column: number,
): string {
  const own = headingText(filled[row]?.[column] ?? '');
  const group = groupAbove(sheet, row, column);
  return (group === '' || own === '' || own === group ? own : `${group} > ${own}`)
    .slice(0, LONGEST_KEY)
    .trim();
}

/** The text of merged cells right above that cover this column and another, but not the whole width: a title does. */
function groupAbove(sheet: GridSheet, row: number, column: number): string {
  const width = columnCount(sheet);
  const group = sheet.merged.find(
    ({ top, left, bottom, right }) =>
      row >= 1 && top <= row - 1 && bottom === row - 1 && left <= column && right >= column && right > left,
  );
  if (group === undefined || (group.left === 0 && group.right >= width - 1)) return '';
  return headingText(cellAt(sheet, group.top, group.left));
}

/** A heading fit for one line. */
export function headingText(cell: string): string {
  return cell
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_KEY)
    .trim();
}

/** The part of a path behind the last `>`: what stands above the words for a heading that is a path of codes. */
export function headingPath(heading: string): readonly string[] {
  if (!/\S\s*>\s*\S/.test(heading)) return [];
  return heading
    .split('>')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

import type { SourceContent } from './read-content';
import { tableDate } from './table-cells';
import { columnCount } from './table-grid';
import type { GridSheet } from './table-grid';
import { headingText } from './table-headings';
import { LONGEST_VALUE } from './table-sources';
import type { MappedSheet } from './table-sources';

/** What stands above the table of one conversation. */
export interface TopFacts {
  readonly facts: Partial<Omit<SourceContent, 'lines'>>;
  /** The rows that stand above. */
  readonly rows: ReadonlySet<number>;
  /** Those of them that are no fact, a text for each. */
  readonly words: readonly string[];
  /** How many of the rows hold anything that is no part of the headings. */
  readonly filled: number;
}

/** “School | De Hef” above the table: title, date and attributes of the conversation; other rows are words. */
export function topFacts({ facts: { sheet, headingRow } }: MappedSheet): TopFacts {
  const end = headingRow >= 0 ? headingRow : firstEmptyRow(sheet.rows);
  const above = Array.from({ length: end }, (_, row) => row);
  const filled = rowsOf(sheet, above, headingRow);
  const { pairs, words } = sortedRows(filled);
  const dates = pairs.filter(({ name }) => isDateName(name)).map(({ value }) => tableDate(value));
  const title = pairs.find(({ name }) => /^(?:titel|title|gesprek|document)$/i.test(name))?.value;
  const day = dates.find((found) => found !== undefined);
  const attributes = pairs.filter(({ name, value }) => {
    if (isDateName(name) && tableDate(value) === day) return false;
    return value !== title;
  });
  return {
    facts: {
      ...(title === undefined ? {} : { title }),
      ...(day === undefined ? {} : { date: day }),
      ...(attributes.length === 0
        ? {}
        : { attributes: Object.fromEntries(attributes.map(({ name, value }) => [name, value])) }),
    },
    rows: new Set(above),
    words,
    filled: filled.length,
  };
}

/** The filled cells of rows above the table, headings over several columns left out; rows without any are dropped. */
function rowsOf(
  sheet: GridSheet,
  above: readonly number[],
  headingRow: number,
): readonly (readonly string[])[] {
  const headings = mergedHeadings(sheet, headingRow);
  return above
    .map((row) =>
      (sheet.rows[row] ?? []).flatMap((cell, column) =>
        cell.trim() === '' || headings.has(`${row}:${column}`) ? [] : [cell.trim()],
      ),
    )
    .filter((cells) => cells.length > 0);
}

/** The first cells of merged ones that the headings of columns are made of. */
function mergedHeadings(sheet: GridSheet, headingRow: number): ReadonlySet<string> {
  const width = columnCount(sheet);
  const found = sheet.merged.filter(({ top, left, bottom, right }) => {
    if (top >= headingRow || bottom < headingRow - 1) return false;
    return bottom >= headingRow || (right > left && (left > 0 || right < width - 1));
  });
  return new Set(found.map(({ top, left }) => `${top}:${left}`));
}

interface Pair {
  readonly name: string;
  readonly value: string;
}

/** Rows that are a name and its value, each name once, and the words of all others. */
function sortedRows(rows: readonly (readonly string[])[]): {
  readonly pairs: readonly Pair[];
  readonly words: readonly string[];
} {
  const names = new Set<string>();
  const pairs: Pair[] = [];
  const words: string[] = [];
  for (const cells of rows) {
    const pair = pairIn(cells);
    if (pair === undefined || names.has(pair.name)) words.push(cells.join(', '));
    else pairs.push(pair);
    if (pair !== undefined) names.add(pair.name);
  }
  return { pairs, words };
}

/** Whether a heading names the date of a conversation: “Datum”, “Gespreksdatum”. */
export function isDateName(name: string): boolean {
  return /^(?:\p{L}*datum|date)$/iu.test(name);
}

/** A row of two cells, a name and a value. */
function pairIn(cells: readonly string[]): Pair | undefined {
  const [label, value] = cells;
  if (label === undefined || value === undefined || cells.length !== 2) return undefined;
  const name = headingText(label).replace(/:$/, '').trim();
  return name === '' || name === '__proto__' ? undefined : { name, value: value.slice(0, LONGEST_VALUE) };
}

/** Where there are no headings, facts stand above the first empty row; 0 where there is none near the top. */
function firstEmptyRow(rows: readonly (readonly string[])[]): number {
  const empty = rows.slice(0, 15).findIndex((row) => row.every((cell) => cell.trim() === ''));
  const above = rows.slice(0, Math.max(0, empty));
  return above.every((row) => row.every((cell) => cell.length <= 80)) ? above.length : 0;
}

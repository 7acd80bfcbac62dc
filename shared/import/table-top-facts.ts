import type { SourceContent } from './read-content';
import { tableDate } from './table-cells';
import { cellAt } from './table-grid';
import type { GridSheet } from './table-grid';
import { headingText } from './table-headings';
import { LONGEST_VALUE } from './table-sources';
import type { MappedSheet } from './table-sources';

/** What stands above the table of one conversation. */
export interface TopFacts {
  readonly facts: Partial<Omit<SourceContent, 'lines'>>;
  /** The rows that are taken up by facts. */
  readonly rows: ReadonlySet<number>;
}

/** “School | De Hef” above the table: title, date and attributes of the conversation. */
export function topFacts({ facts: { sheet, headingRow } }: MappedSheet): TopFacts {
  const end = headingRow >= 0 ? headingRow : firstEmptyRow(sheet.rows);
  const pairs = Array.from({ length: end }, (_, row) => pairIn(sheet, row)).filter(
    (pair) => pair !== undefined,
  );
  const dates = pairs.filter(({ name }) => isDateName(name)).map(({ value }) => tableDate(value));
  const title = pairs.find(({ name }) => /^(?:titel|title|gesprek|document)$/i.test(name))?.value;
  const day = dates.find((found) => found !== undefined);
  const attributes = pairs.filter(({ name, value }) => {
    if (isDateName(name) && tableDate(value) === day) return false;
    return value !== title && name !== '__proto__';
  });
  return {
    facts: {
      ...(title === undefined ? {} : { title }),
      ...(day === undefined ? {} : { date: day }),
      ...(attributes.length === 0
        ? {}
        : { attributes: Object.fromEntries(attributes.map(({ name, value }) => [name, value])) }),
    },
    rows: new Set(Array.from({ length: end }, (_, row) => row)),
  };
}

/** Whether a heading names the date of a conversation: “Datum”, “Gespreksdatum”. */
export function isDateName(name: string): boolean {
  return /^(?:\p{L}*datum|date)$/iu.test(name);
}

/** A row of two cells, a name and a value. */
function pairIn(
  sheet: GridSheet,
  row: number,
): { readonly name: string; readonly value: string } | undefined {
  const filled = (sheet.rows[row] ?? []).flatMap((cell, column) => (cell.trim() === '' ? [] : [column]));
  const [label, value] = filled.map((column) => cellAt(sheet, row, column).trim());
  if (label === undefined || value === undefined || filled.length !== 2) return undefined;
  const name = headingText(label).replace(/:$/, '').trim();
  return name === '' ? undefined : { name, value: value.slice(0, LONGEST_VALUE) };
}

/** Where there are no headings, facts stand above the first empty row; 0 where there is none near the top. */
function firstEmptyRow(rows: readonly (readonly string[])[]): number {
  const empty = rows.slice(0, 15).findIndex((row) => row.every((cell) => cell.trim() === ''));
  const above = rows.slice(0, Math.max(0, empty));
  return above.every((row) => row.every((cell) => cell.length <= 80)) ? above.length : 0;
}

import { MAX_LABEL_LENGTH } from './speaker-label';
import { tableDate, tableSeconds } from './table-cells';
import { headingPath, headingText } from './table-headings';
import { cellAt, columnLetter } from './table-grid';
import type { SheetFacts } from './table-facts';
import type { SourceContent, SourceLine } from './read-content';
import type { ColumnUse, TableMapping } from './table-review';

/** A sheet with the use of its columns settled. */
export interface MappedSheet {
  readonly facts: SheetFacts;
  readonly mapping: TableMapping;
  /** Columns of a use, from left to right. */
  readonly columns: (kind: ColumnUse['kind']) => readonly number[];
  /** Codes by heading. */
  readonly codes: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** Lays a mapping over a sheet. */
export function mapSheet(facts: SheetFacts, mapping: TableMapping): MappedSheet {
  const useOf = (key: string): ColumnUse['kind'] =>
    Object.hasOwn(mapping.columns, key) ? (mapping.columns[key]?.kind ?? 'ignore') : 'ignore';
  const kinds = facts.keys.map(useOf);
  return {
    facts,
    mapping,
    columns: (kind) => kinds.flatMap((found, column) => (found === kind ? [column] : [])),
    codes: new Map(mapping.codes.map(({ heading, codes }) => [heading, codes])),
  };
}

/** Rows below the headings that hold anything, by their number in the sheet. */
export function bodyRows({ facts: { sheet, headingRow } }: MappedSheet): readonly number[] {
  return sheet.rows.flatMap((row, index) =>
    index > headingRow && row.some((cell) => cell.trim() !== '') ? [index] : [],
  );
}

/** A cell of a column that is no words, merged cells filled. */
export function factAt({ facts }: MappedSheet, row: number, column: number): string {
  return headingText(facts.filled[row]?.[column] ?? '');
}

/** The facts of a row that the columns of a use give, joined where there are several. */
export function factsAt(sheet: MappedSheet, row: number, kind: ColumnUse['kind']): string {
  return sheet
    .columns(kind)
    .map((column) => factAt(sheet, row, column))
    .filter((text) => text !== '')
    .join(', ');
}

/** The title that a row gives its conversation; of a bare number with the heading before it: “Gesprek 3”. */
export function titleAt(sheet: MappedSheet, row: number): string {
  const title = factsAt(sheet, row, 'title');
  const [column] = sheet.columns('title');
  return /^\d+$/.test(title) && column !== undefined ? `${keyOf(sheet, column)} ${title}` : title;
}

/** The name of a column as the mapping has it. */
export function keyOf({ facts }: MappedSheet, column: number): string {
  return facts.keys[column] ?? '';
}

/** A column's name as people read it: without the letter that tells it from its namesake, '' where it is but a letter. */
export function shownHeading(key: string, column: number): string {
  const letter = columnLetter(column);
  if (key === letter) return '';
  return key.endsWith(` (${letter})`) ? key.slice(0, -letter.length - 3) : key;
}

/** Who speaks in a row, as a label; '' where nothing says so. */
export function speakerAt(sheet: MappedSheet, row: number): string {
  return factsAt(sheet, row, 'speaker').replace(/:$/, '').slice(0, MAX_LABEL_LENGTH).trim();
}

/** Words of a cell with who says them and the codes of the heading above them; none for an empty cell. */
export function wordLines(
  sheet: MappedSheet,
  place: { readonly row: number; readonly column: number },
  heading: string,
  speaker: string | undefined,
): readonly SourceLine[] {
  const text = cellAt(sheet.facts.sheet, place.row, place.column).trim();
  if (text === '') return [];
  const codes = codesOf(sheet, heading);
  const [start] = sheet.columns('time');
  const at = start === undefined ? undefined : tableSeconds(factAt(sheet, place.row, start));
  return [
    {
      text,
      ...(speaker === undefined ? {} : { speaker }),
      ...(at === undefined ? {} : { at }),
      ...(codes.length === 0 ? {} : { codes }),
    },
  ];
}

/** The codes a heading gives: those of the mapping, or its own path where it is one and the mapping is silent. */
function codesOf({ codes }: MappedSheet, heading: string): readonly (readonly string[])[] {
  const given = codes.get(heading);
  if (given !== undefined) return given;
  const path = headingPath(heading);
  return path.length > 1 ? [path] : [];
}

/** The line above words: of a path of codes only its last part. None where headings are not shown. */
export function headingLines({ mapping }: MappedSheet, heading: string): readonly SourceLine[] {
  if (!mapping.headingsShown || heading === '') return [];
  return [{ text: headingPath(heading).at(-1) ?? heading, speaker: '' }];
}

/** Title, date and attributes of a conversation from the columns of one of its rows. */
export function rowFacts(sheet: MappedSheet, row: number): Omit<SourceContent, 'lines'> {
  const title = titleAt(sheet, row);
  const date = sheet
    .columns('date')
    .map((column) => tableDate(factAt(sheet, row, column)))
    .find((found) => found !== undefined);
  const attributes = sheet.columns('attribute').flatMap((column): [string, string][] => {
    const value = (sheet.facts.filled[row]?.[column] ?? '').trim().slice(0, LONGEST_VALUE);
    return value === '' ? [] : [[keyOf(sheet, column), value]];
  });
  return {
    ...(title === '' ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(attributes.length === 0 ? {} : { attributes: Object.fromEntries(attributes) }),
  };
}

/** Longest value of an attribute. */
export const LONGEST_VALUE = 2_000;

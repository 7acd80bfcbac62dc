import { assertNever } from '../lib/assert-never';
import { cellAt } from './table-grid';
import { tableDate } from './table-cells';
import { headingText } from './table-headings';
import {
  bodyRows,
  factAt,
  headingLines,
  keyOf,
  LONGEST_VALUE,
  rowFacts,
  shownHeading,
} from './table-sources';
import { speakerAt, titleAt, wordLines } from './table-sources';
import type { MappedSheet } from './table-sources';
import type { SourceContent, SourceLine } from './read-content';

/** The conversations of a sheet under its mapping; those without words among them too. */
export function sheetSources(sheet: MappedSheet): readonly SourceContent[] {
  const { shape } = sheet.mapping;
  switch (shape) {
    case 'row-per-conversation':
      return bodyRows(sheet).map((row) => conversationRow(sheet, row));
    case 'column-per-conversation':
      return sheet.columns('words').map((column) => conversationColumn(sheet, column));
    case 'sheet-per-conversation':
      return [conversationSheet(sheet)];
    case 'row-per-turn':
      return conversationsOfTurns(sheet);
    case 'row-per-respondent':
      return [{ lines: respondents(sheet) }];
    default:
      return assertNever(shape);
  }
}

function conversationRow(sheet: MappedSheet, row: number): SourceContent {
  const speaker = speakerOrNone(sheet, row);
  const lines = sheet
    .columns('words')
    .flatMap((column) =>
      underHeading(sheet, column, wordLines(sheet, { row, column }, keyOf(sheet, column), speaker)),
    );
  return { ...rowFacts(sheet, row), lines };
}

/** Concepts downwards, conversations side by side, each under its name. */
function conversationColumn(sheet: MappedSheet, column: number): SourceContent {
  const trail = headingTrail(sheet);
  let date: string | undefined;
  const lines = bodyRows(sheet).flatMap((row): readonly SourceLine[] => {
    const concept = conceptAt(sheet, row);
    const words = wordLines(sheet, { row, column }, concept, undefined);
    const found = /^\p{L}*datum$|^date$/iu.test(concept) ? tableDate(words[0]?.text ?? '') : undefined;
    date ??= found;
    return found === undefined && words.length > 0 ? [...trail([concept]), ...words] : [];
  });
  const title = shownHeading(keyOf(sheet, column), column);
  return { title, ...(date === undefined ? {} : { date }), lines };
}

function conversationSheet(sheet: MappedSheet): SourceContent {
  const top = topFacts(sheet);
  const several = sheet.columns('words').length > 1;
  const trail = headingTrail(sheet);
  const lines = bodyRows(sheet)
    .filter((row) => !top.rows.has(row))
    .flatMap((row) =>
      sheet.columns('words').flatMap((column): readonly SourceLine[] => {
        const concept = conceptAt(sheet, row);
        const heading = concept === '' ? keyOf(sheet, column) : concept;
        const words = wordLines(sheet, { row, column }, heading, speakerOrNone(sheet, row));
        const own = several ? shownHeading(keyOf(sheet, column), column) : '';
        return words.length === 0 ? [] : [...trail([concept, own]), ...words];
      }),
    );
  return { title: sheet.facts.sheet.name, ...top.facts, lines };
}

interface Conversation {
  readonly facts: Omit<SourceContent, 'lines'>;
  readonly lines: SourceLine[];
  readonly trail: (headings: readonly string[]) => readonly SourceLine[];
}

/** One conversation, or one for each title where a column has them. */
function conversationsOfTurns(sheet: MappedSheet): readonly SourceContent[] {
  const named = sheet.columns('title').length > 0;
  const conversations = new Map<string, Conversation>();
  let title = '';
  for (const row of bodyRows(sheet)) {
    title = titleAt(sheet, row) || title;
    const facts = named ? rowFacts(sheet, row) : withoutAttributes(sheet, row);
    const known = conversations.get(title) ?? { facts, lines: [], trail: headingTrail(sheet) };
    conversations.set(title, known);
    const concept = conceptAt(sheet, row);
    const said = sheet
      .columns('words')
      .flatMap((column) => wordLines(sheet, { row, column }, concept, speakerAt(sheet, row)));
    if (said.length > 0) known.lines.push(...known.trail([concept]), ...said);
  }
  return [...conversations.values()].map(({ facts, lines }) => ({ ...facts, lines }));
}

/** What the columns of turns say of one turn does not hold for the whole conversation. */
function withoutAttributes(sheet: MappedSheet, row: number): Omit<SourceContent, 'lines'> {
  const { date } = rowFacts(sheet, row);
  return date === undefined ? {} : { date };
}

/** Question by question, each respondent a speaker. */
function respondents(sheet: MappedSheet): readonly SourceLine[] {
  const rows = bodyRows(sheet);
  const names = new Map(
    rows.map((row, index) => [row, respondentAt(sheet, row) || `Respondent ${index + 1}`]),
  );
  return sheet.columns('words').flatMap((column) => {
    const key = keyOf(sheet, column);
    const answers = rows.flatMap((row) => wordLines(sheet, { row, column }, key, names.get(row)));
    return underHeading(sheet, column, answers);
  });
}

/** A bare number is no label anybody recognises: “Leerlingnummer 104”. */
function respondentAt(sheet: MappedSheet, row: number): string {
  const name = speakerAt(sheet, row);
  const [column] = sheet.columns('speaker');
  return /^\d+$/.test(name) && column !== undefined ? `${keyOf(sheet, column).slice(0, 40)} ${name}` : name;
}

function speakerOrNone(sheet: MappedSheet, row: number): string | undefined {
  return sheet.columns('speaker').length === 0 ? undefined : speakerAt(sheet, row);
}

function conceptAt(sheet: MappedSheet, row: number): string {
  const [column] = sheet.columns('heading');
  return column === undefined ? '' : factAt(sheet, row, column);
}

function underHeading(
  sheet: MappedSheet,
  column: number,
  words: readonly SourceLine[],
): readonly SourceLine[] {
  const heading = shownHeading(keyOf(sheet, column), column);
  return words.length === 0 ? [] : [...headingLines(sheet, heading), ...words];
}

/** Gives the heading lines that changed since the words before; a heading that holds for several rows stands once. */
function headingTrail(sheet: MappedSheet): (headings: readonly string[]) => readonly SourceLine[] {
  let last: readonly string[] = [];
  return (headings) => {
    const changed = headings.findIndex((heading, level) => heading !== last[level]);
    last = headings;
    return changed < 0 ? [] : headings.slice(changed).flatMap((heading) => headingLines(sheet, heading));
  };
}

/** “School | De Hef” above the table: facts on the conversation, and the rows they stand in. */
function topFacts(sheet: MappedSheet): {
  readonly facts: Partial<SourceContent>;
  readonly rows: ReadonlySet<number>;
} {
  const { headingRow, sheet: cells } = sheet.facts;
  const end = headingRow >= 0 ? headingRow : firstEmptyRow(cells.rows);
  const attributes: [string, string][] = [];
  const rows = new Set<number>();
  let facts: Partial<SourceContent> = {};
  for (let row = 0; row < end; row += 1) {
    const filled = (cells.rows[row] ?? []).flatMap((cell, column) => (cell.trim() === '' ? [] : [column]));
    const [label, value] = filled.map((column) => cellAt(cells, row, column).trim());
    rows.add(row);
    if (label === undefined || value === undefined || filled.length !== 2) continue;
    const name = headingText(label).replace(/:$/, '').trim();
    const date = /^(?:\p{L}*datum|date)$/iu.test(name) ? tableDate(value) : undefined;
    if (date !== undefined) facts = { ...facts, date };
    else if (/^(?:titel|title|gesprek|document)$/i.test(name)) facts = { ...facts, title: value };
    else if (name !== '' && name !== '__proto__') attributes.push([name, value.slice(0, LONGEST_VALUE)]);
  }
  return {
    facts: attributes.length === 0 ? facts : { ...facts, attributes: Object.fromEntries(attributes) },
    rows,
  };
}

/** Where there are no headings, facts stand above the first empty row; 0 where there is none near the top. */
function firstEmptyRow(rows: readonly (readonly string[])[]): number {
  const empty = rows.slice(0, 15).findIndex((row) => row.every((cell) => cell.trim() === ''));
  const above = rows.slice(0, Math.max(0, empty));
  return above.every((row) => row.every((cell) => cell.length <= 80)) ? above.length : 0;
}

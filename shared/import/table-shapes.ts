import { assertNever } from '../lib/assert-never';
import { cellAt } from './table-grid';
import { tableDate } from './table-cells';
import { headingText } from './table-headings';
import {
  bodyRows,
  factAt,
  factsAt,
  headingLines,
  LONGEST_VALUE,
  rowFacts,
  speakerAt,
  wordLines,
} from './table-sources';
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
  const speaker = sheet.columns('speaker').length === 0 ? undefined : speakerAt(sheet, row);
  const lines = sheet.columns('words').flatMap((column): readonly SourceLine[] => {
    const heading = sheet.facts.keys[column] ?? '';
    return underHeading(sheet, heading, wordLines(sheet, { row, column }, heading, speaker));
  });
  return { ...rowFacts(sheet, row), lines };
}

/** Concepts downwards, conversations side by side, each under its name. */
function conversationColumn(sheet: MappedSheet, column: number): SourceContent {
  const lines = bodyRows(sheet).flatMap((row): readonly SourceLine[] => {
    const heading = conceptAt(sheet, row);
    return underHeading(sheet, heading, wordLines(sheet, { row, column }, heading, undefined));
  });
  return { title: sheet.facts.keys[column] ?? '', lines: mergeHeadings(lines) };
}

function conversationSheet(sheet: MappedSheet): SourceContent {
  const top = topFacts(sheet);
  const several = sheet.columns('words').length > 1;
  const lines = bodyRows(sheet)
    .filter((row) => !top.rows.has(row))
    .flatMap((row): readonly SourceLine[] => {
      const heading = conceptAt(sheet, row);
      const speaker = sheet.columns('speaker').length === 0 ? undefined : speakerAt(sheet, row);
      const words = sheet.columns('words').flatMap((column) => {
        const said = wordLines(sheet, { row, column }, heading, speaker);
        return several ? underHeading(sheet, sheet.facts.keys[column] ?? '', said) : said;
      });
      return underHeading(sheet, heading, words);
    });
  return { title: sheet.facts.sheet.name, ...top.facts, lines: mergeHeadings(lines) };
}

/** One conversation, or one for each title where a column has them. */
function conversationsOfTurns(sheet: MappedSheet): readonly SourceContent[] {
  const named = sheet.columns('title').length > 0;
  const conversations = new Map<string, { facts: Omit<SourceContent, 'lines'>; lines: SourceLine[] }>();
  let last = '';
  for (const row of bodyRows(sheet)) {
    last = factsAt(sheet, row, 'title') || last;
    const known = conversations.get(last) ?? {
      facts: named ? rowFacts(sheet, row) : withoutAttributes(sheet, row),
      lines: [],
    };
    const concept = conceptAt(sheet, row);
    const speaker = speakerAt(sheet, row);
    const said = sheet
      .columns('words')
      .flatMap((column) => wordLines(sheet, { row, column }, concept, speaker));
    known.lines.push(...underHeading(sheet, concept, said));
    conversations.set(last, known);
  }
  return [...conversations.values()].map(({ facts, lines }) => ({ ...facts, lines: mergeHeadings(lines) }));
}

/** What the columns of turns say of one turn does not hold for the whole conversation. */
function withoutAttributes(sheet: MappedSheet, row: number): Omit<SourceContent, 'lines'> {
  const { date } = rowFacts(sheet, row);
  return date === undefined ? {} : { date };
}

/** Question by question, each respondent a speaker. */
function respondents(sheet: MappedSheet): readonly SourceLine[] {
  const rows = bodyRows(sheet);
  const names = new Map(rows.map((row, index) => [row, speakerAt(sheet, row) || `Respondent ${index + 1}`]));
  return sheet.columns('words').flatMap((column): readonly SourceLine[] => {
    const heading = sheet.facts.keys[column] ?? '';
    const answers = rows.flatMap((row) => wordLines(sheet, { row, column }, heading, names.get(row)));
    return underHeading(sheet, heading, answers);
  });
}

function conceptAt(sheet: MappedSheet, row: number): string {
  const [column] = sheet.columns('heading');
  return column === undefined ? '' : factAt(sheet, row, column);
}

function underHeading(
  sheet: MappedSheet,
  heading: string,
  words: readonly SourceLine[],
): readonly SourceLine[] {
  return words.length === 0 ? [] : [...headingLines(sheet, heading), ...words];
}

/** A heading that holds for several rows stands once above them. */
function mergeHeadings(lines: readonly SourceLine[]): readonly SourceLine[] {
  let last: string | undefined;
  return lines.filter(({ text, speaker }) => {
    if (speaker !== '') return true;
    const again = text === last;
    last = text;
    return !again;
  });
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

import { assertNever } from '../lib/assert-never';
import { tableDate } from './table-cells';
import { bodyRows, factAt, headingLines, keyOf, rowFacts, shownHeading } from './table-sources';
import { speakerAt, titleAt, wordLines } from './table-sources';
import type { MappedSheet } from './table-sources';
import { isDateName, topFacts } from './table-top-facts';
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
    const found = isDateName(concept) ? tableDate(words[0]?.text ?? '') : undefined;
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
        const [tally] = words;
        if (tally !== undefined && isTally(tally.text) && own !== '') {
          return [...trail([concept]), { ...tally, text: `${own}: ${tally.text}`, speaker: '' }];
        }
        return words.length === 0 ? [] : [...trail([concept, own]), ...words];
      }),
    );
  return { title: sheet.facts.sheet.name, ...top.facts, lines };
}

/** A bare number says nothing without its heading, so that both make one line: “Goed: 14”. Nobody says it. */
function isTally(text: string): boolean {
  return /^-?\d[\d.,]*\s?%?$/.test(text);
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

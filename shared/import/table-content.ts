import { ok } from '../lib/result';
import type { ImportOptions } from './import-options';
import type { ReadContent, SourceContent } from './read-content';
import { refuse } from './refusal';
import type { Outcome } from './refusal';
import { titleOf } from './settle-source';
import { sheetFacts } from './table-facts';
import type { Grid } from './table-grid';
import { guessMapping } from './table-guess';
import { seenGrid } from './table-hidden';
import { MOST_CODE_HEADINGS } from './table-review';
import type { TableMapping, TableReview } from './table-review';
import { withRowsAbove } from './table-rows-above';
import { mapSheet, bodyRows, factAt } from './table-sources';
import type { MappedSheet } from './table-sources';
import { sheetSources } from './table-shapes';

const SHOWN_ROWS = 20;
const SHOWN_COLUMNS = 40;
const SHOWN_CELL = 300;

/**
 * The conversations of a table file, by the mapping a person gave or the likeliest one, with all that is needed to
 * look the mapping over.
 *
 * Under a mapping that finds no words there are no sources, but the table is still there to be mapped otherwise.
 * A sheet that the mapping names and the file lacks (a kept mapping, another file) is taken as the first sheet.
 */
export function tableContent(
  grid: Grid,
  fileName: string,
  options: ImportOptions = {},
): Outcome<ReadContent> {
  const { grid: seen, choices } = seenGrid(grid, options.choices);
  if (options.cells === true) {
    const cells = seen.sheets.map(({ name, rows }) => ({ name, rows }));
    return ok({ sources: [], notes: [], cells });
  }
  const mapping = options.table ?? guessMapping(seen);
  const sheets = mappedSheets(seen, mapping);
  const stem = titleOf(fileName);
  const below = sheets.map((sheet) => withRowsAbove(sheet, sheetSources(sheet)));
  const sources = sheets.flatMap((sheet, index) =>
    titled(below[index]?.sources ?? [], sheet, sheets.length, stem),
  );
  const above = below.reduce((sum, { leftOut }) => sum + leftOut, 0);
  const spoken = sources.filter(({ lines }) => lines.length > 0);
  const table = review(seen, sheets, mapping);
  if (spoken.length === 0 && options.table === undefined)
    return refuse('no-words', 'there are no words in it');
  return ok({
    sources: withOwnTitles(spoken),
    notes: [...grid.notes, ...notesOn(sheets, sources.length - spoken.length, above)],
    ...(grid.encoding === undefined ? {} : { encoding: grid.encoding }),
    choices,
    table,
  });
}

function mappedSheets(grid: Grid, mapping: TableMapping): readonly MappedSheet[] {
  const named = grid.sheets.filter(({ name }) => mapping.sheet === '' || name === mapping.sheet);
  const chosen = named.length > 0 ? named : grid.sheets.slice(0, 1);
  return chosen.map((sheet) =>
    mapSheet(sheetFacts(sheet, headingRowIn(sheet.rows.length, mapping)), mapping),
  );
}

function headingRowIn(rowCount: number, { headingRow }: TableMapping): number {
  return headingRow < rowCount ? headingRow : -1;
}

/** Titles for sources that have none of their own: the file's, with the sheet or the number of the row. */
function titled(
  sources: readonly SourceContent[],
  { facts, mapping }: MappedSheet,
  sheets: number,
  stem: string,
): readonly SourceContent[] {
  const sheet = sheets > 1 ? facts.sheet.name : '';
  const base = sheet === '' ? stem : mapping.shape === 'sheet-per-conversation' ? sheet : `${stem} ${sheet}`;
  return sources.map((source, index) => {
    if (source.title !== undefined && source.title !== '') return source;
    return { ...source, title: sources.length > 1 ? `${base} ${index + 1}` : base };
  });
}

/** Two conversations of one title are told apart by a number. */
function withOwnTitles(sources: readonly SourceContent[]): readonly SourceContent[] {
  const times = new Map<string, number>();
  return sources.map((source) => {
    const title = source.title ?? '';
    const time = (times.get(title) ?? 0) + 1;
    times.set(title, time);
    return time === 1 ? source : { ...source, title: `${title} (${time})` };
  });
}

function notesOn(sheets: readonly MappedSheet[], empty: number, above: number): readonly string[] {
  const unknown = new Set(
    sheets.flatMap(({ facts, mapping }) =>
      facts.columns
        .filter(({ key, count }) => count > 0 && !Object.hasOwn(mapping.columns, key))
        .map(({ key }) => key),
    ),
  );
  return [
    ...(empty === 0 ? [] : [emptyNote(empty)]),
    ...(above === 0 ? [] : [aboveNote(above)]),
    ...(unknown.size === 0
      ? []
      : [
          `The mapping says nothing of these columns, which were left out: ${[...unknown].slice(0, 10).join(', ')}.`,
        ]),
  ];
}

function emptyNote(count: number): string {
  return count === 1
    ? '1 row, column or sheet without words made no document.'
    : `${count.toLocaleString('en')} rows, columns or sheets without words made no document.`;
}

function aboveNote(count: number): string {
  return count === 1
    ? '1 row above the headings was left out.'
    : `${count.toLocaleString('en')} rows above the headings were left out.`;
}

function review(grid: Grid, mapped: readonly MappedSheet[], mapping: TableMapping): TableReview {
  const facts = new Map(mapped.map((sheet) => [sheet.facts.sheet, sheet.facts]));
  return {
    sheets: grid.sheets.map((sheet) => ({
      name: sheet.name,
      hidden: sheet.hidden,
      rowCount: sheet.rows.length,
      headings: (facts.get(sheet) ?? sheetFacts(sheet, headingRowIn(sheet.rows.length, mapping))).keys,
      rows: sheet.rows
        .slice(0, SHOWN_ROWS)
        .map((row) => row.slice(0, SHOWN_COLUMNS).map((cell) => cell.slice(0, SHOWN_CELL))),
    })),
    mapping,
    headings: headingsOf(mapped),
  };
}

function headingsOf(sheets: readonly MappedSheet[]): readonly string[] {
  const headings = new Set<string>();
  for (const sheet of sheets) {
    const concepts = sheet.columns('heading').slice(0, 1);
    for (const column of concepts)
      for (const row of bodyRows(sheet)) headings.add(factAt(sheet, row, column));
    if (concepts.length > 0) continue;
    for (const column of sheet.columns('words')) headings.add(sheet.facts.keys[column] ?? '');
  }
  headings.delete('');
  return [...headings].slice(0, MOST_CODE_HEADINGS);
}

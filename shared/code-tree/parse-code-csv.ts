import { parse } from 'csv-parse/browser/esm/sync';
import { fail, ok, type Result } from '../lib/result';
import type { NewCode } from '../commands/add-codes';
import { codeColumns, type CodeColumns } from './code-csv-columns';
import {
  DEEPEST_LEVEL,
  draftCode,
  finishCodes,
  LONGEST_NAME,
  refuseLine,
  type CodeDraft,
} from './code-draft';

interface CsvRow {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * Reads a code tree from CSV: a column with paths (`Interventie > Bedrijfsbezoek`) or a column per level,
 * and optionally definition, colour (1-12) and aliases (divided by `|`).
 *
 * Semicolon, comma or tab is found out. Rows with the same path mean the same code; parents that have no
 * row of their own are made. An empty level repeats nothing: it ends the path there.
 */
export function parseCodeCsv(text: string): Result<readonly NewCode[]> {
  const rows = readRows(text);
  if (!rows.ok) return rows;
  const columns = codeColumns(rows.value.map((row) => row.record));
  const tops: CodeDraft[] = [];
  for (const row of columns.header ? rows.value.slice(1) : rows.value) {
    const added = addRow(tops, row, columns);
    if (!added.ok) return added;
  }
  if (tops.length === 0) {
    return fail('code-list-empty', 'There is no code in this file. Nothing was added. Give each code a row.');
  }
  return ok(finishCodes(tops));
}

function readRows(text: string): Result<readonly CsvRow[]> {
  try {
    const options = { bom: true, info: true, relax_column_count: true, skip_empty_lines: true };
    // With `info` every record comes with its place; the option is not in the parser's return type.
    const rows = parse(text, { ...options, delimiter: delimiterOf(text) }) as unknown as readonly CsvRow[];
    return ok(rows.filter((row) => row.record.some((cell) => cell.trim() !== '')));
  } catch (error) {
    const line = error instanceof Error && 'lines' in error ? ` near line ${String(error.lines)}` : '';
    return fail(
      'code-list-unreadable',
      `This CSV file cannot be read${line}: a quotation mark is not closed. Nothing was added. Mend the file and try again.`,
      error instanceof Error ? error.message : undefined,
    );
  }
}

function delimiterOf(text: string): string {
  const [first = ''] = text.split('\n', 1);
  const bare = first.replace(/"[^"]*"/g, '');
  const count = (mark: string): number => bare.split(mark).length - 1;
  return [';', ',', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best), ';');
}

function addRow(tops: CodeDraft[], { record, info }: CsvRow, columns: CodeColumns): Result<null> {
  const cell = (column: number | undefined): string => record[column ?? -1]?.trim() ?? '';
  const path = pathOf(columns.levels.map(cell));
  if (path.length === 0) return refuseLine(info.lines, 'there is no code name in this row.');
  if (path.includes('')) return refuseLine(info.lines, 'a level of the path is empty.');
  if (path.some((name) => name.length > LONGEST_NAME)) {
    return refuseLine(info.lines, `a name is longer than ${LONGEST_NAME} characters.`);
  }
  if (path.length > DEEPEST_LEVEL) return refuseLine(info.lines, 'this path is too deep for a code tree.');
  const code = codeAt(tops, path);
  if (code === undefined) return ok(null);
  return describe(code, info.lines, cell(columns.definition), cell(columns.colour), cell(columns.aliases));
}

/** Levels of a row, without the empty ones at its end; a gap in the middle stays, as a mistake to report. */
function pathOf(cells: readonly string[]): readonly string[] {
  const levels = cells.length === 1 ? (cells[0] ?? '').split('>').map((level) => level.trim()) : [...cells];
  while (levels.at(-1) === '') levels.pop();
  return levels;
}

function codeAt(tops: CodeDraft[], path: readonly string[]): CodeDraft | undefined {
  let siblings = tops;
  let found: CodeDraft | undefined;
  for (const name of path) {
    found = siblings.find((code) => code.name === name);
    if (found === undefined) {
      found = draftCode(name);
      siblings.push(found);
    }
    siblings = found.children;
  }
  return found;
}

function describe(
  code: CodeDraft,
  line: number,
  definition: string,
  colour: string,
  aliases: string,
): Result<null> {
  if (definition !== '') code.definition = definition;
  if (aliases !== '')
    code.aliases = aliases
      .split('|')
      .map((alias) => alias.trim())
      .filter((alias) => alias !== '');
  if (colour === '') return ok(null);
  const hue = Number(colour);
  if (!Number.isInteger(hue) || hue < 1 || hue > 12) {
    return refuseLine(line, `“${colour}” is not a colour; colours are numbers from 1 to 12.`);
  }
  code.colour = hue;
  return ok(null);
}

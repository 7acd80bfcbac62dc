import { fail, ok, type Result } from '../lib/result';
import type { NewCode } from '../commands/add-codes';
import { codeColumns, type CodeColumns } from './code-csv-columns';
import { codeAt, DEEPEST_LEVEL, finishCodes, LONGEST_NAME, refuseLine, type CodeDraft } from './code-draft';
import { delimiterOf, readCodeRows, type CodeTableRow } from './read-code-rows';

/**
 * Reads a code tree from CSV: a column with paths (`Interventie > Bedrijfsbezoek`) or a column per level,
 * and optionally definition, when to use, when not, example, origin (`open`, else a-priori), colour (1-12) and aliases
 * (divided by `|`). What the code book exports as CSV is read back by it.
 *
 * Semicolon, comma or tab is found out. Rows with the same path mean the same code; parents that have no
 * row of their own are made. An empty level repeats nothing: it ends the path there.
 */
export function parseCodeCsv(text: string): Result<readonly NewCode[]> {
  const rows = readCodeRows(text, delimiterOf(text));
  if (!rows.ok) return rows;
  const columns = codeColumns(rows.value.map((row) => row.cells));
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

function addRow(tops: CodeDraft[], { cells, line }: CodeTableRow, columns: CodeColumns): Result<null> {
  const cell = (column: number | undefined): string => cells[column ?? -1]?.trim() ?? '';
  const path = pathOf(columns.levels.map(cell));
  if (path.length === 0) return refuseLine(line, 'there is no code name in this row.');
  if (path.includes('')) return refuseLine(line, 'a level of the path is empty.');
  if (path.some((name) => name.length > LONGEST_NAME)) {
    return refuseLine(line, `a name is longer than ${LONGEST_NAME} characters.`);
  }
  if (path.length > DEEPEST_LEVEL) return refuseLine(line, 'this path is too deep for a code tree.');
  const code = codeAt(tops, path);
  if (code === undefined) return ok(null);
  for (const field of texts) {
    const words = cell(columns[field]);
    if (words !== '') code[field] = words;
  }
  const origin = cell(columns.origin).toLowerCase();
  if (origin !== '') code.origin = origin === 'open' ? 'open' : 'a-priori';
  return describe(code, line, cell(columns.colour), cell(columns.aliases));
}

const texts = ['definition', 'whenToUse', 'whenNot', 'example'] as const;

/** Levels of a row, without the empty ones at its end; a gap in the middle stays, as a mistake to report. */
function pathOf(cells: readonly string[]): readonly string[] {
  const levels = cells.length === 1 ? (cells[0] ?? '').split('>').map((level) => level.trim()) : [...cells];
  while (levels.at(-1) === '') levels.pop();
  return levels;
}

function describe(code: CodeDraft, line: number, colour: string, aliases: string): Result<null> {
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

import { fail, ok, type Result } from '../lib/result';
import type { NewCode } from '../commands/add-codes';
import { codeAt, DEEPEST_LEVEL, finishCodes, LONGEST_NAME, refuseLine, type CodeDraft } from './code-draft';
import { tableColumns, type TableColumns } from './code-table-header';
import { divideLeaves } from './divide-leaves';
import { readCodeRows, type CodeTableRow } from './read-code-rows';

/** A code that a list names more than once in one place; it is made once. */
export interface RepeatedCode {
  readonly path: readonly string[];
  /** Lines that name it, from 1, at least two. */
  readonly lines: readonly number[];
}

/** What a table of codes says. */
export interface CodeTable {
  readonly codes: readonly NewCode[];
  readonly repeated: readonly RepeatedCode[];
}

/** How a table is read. */
export interface CodeTableOptions {
  /** Whether slashes in the last level divide names; see `divideLeaves`. */
  readonly divide: boolean;
}

/**
 * Reads the table that reports print their codes in: a column for each level, the last with leaves divided by slashes.
 *
 * Cells divided by tabs, semicolons or commas. An empty cell before the first filled one means the same as above, as in
 * merged cells; an empty one after it skips a level. A code named twice in one place is one code, and is told.
 */
export function parseCodeTable(text: string, options: CodeTableOptions): Result<CodeTable> {
  const rows = readCodeRows(text, tableDelimiter(text), true);
  if (!rows.ok) return rows;
  const columns = tableColumns(rows.value.map(({ cells }) => cells));
  const reading: Reading = { tops: [], above: [], lines: new Map() };
  for (const row of columns.header ? rows.value.slice(1) : rows.value) {
    const added = addRow(reading, row, columns, options);
    if (!added.ok) return added;
  }
  if (reading.tops.length === 0) {
    return fail(
      'code-list-empty',
      'There is no code in this table. Nothing was added. Give each code a row.',
    );
  }
  const repeated = [...reading.lines.values()].filter(({ lines }) => lines.length > 1);
  return ok({ codes: finishCodes(reading.tops), repeated });
}

/** The mark between the cells: a tab where there is one between words, else the commoner of semicolon and comma. */
export function tableDelimiter(text: string): string {
  if (/\S[^\S\n]*\t/.test(text)) return '\t';
  const bare = text.replace(/"[^"]*"/g, '');
  return bare.split(';').length >= bare.split(',').length ? ';' : ',';
}

interface Reading {
  readonly tops: CodeDraft[];
  /** The levels of the row before, for cells that are merged with it. */
  above: readonly string[];
  readonly lines: Map<string, { readonly path: readonly string[]; readonly lines: number[] }>;
}

function addRow(
  reading: Reading,
  { cells, line }: CodeTableRow,
  columns: TableColumns,
  { divide }: CodeTableOptions,
): Result<null> {
  const own = columns.levels.map((column) => nameIn(cells[column] ?? ''));
  const first = own.findIndex((name) => name !== '');
  if (first === -1) return ok(null);
  const levels = own.map((name, level) => (level < first ? (reading.above[level] ?? '') : name));
  reading.above = levels;
  const filled = levels.filter((name) => name !== '');
  const last = levels.length - 1;
  const isLeaf = divide && last > 0 && levels[last] !== '';
  const leaves = isLeaf ? divideLeaves(levels[last] ?? '') : filled.slice(-1);
  for (const leaf of leaves) {
    const added = addLeaf(reading, [...filled.slice(0, -1), leaf], line);
    if (!added.ok) return added;
  }
  const definition = cells[columns.definition ?? -1]?.trim() ?? '';
  if (leaves.length === 1 && definition !== '')
    define(reading, [...filled.slice(0, -1), ...leaves], definition);
  return ok(null);
}

function addLeaf({ tops, lines }: Reading, path: readonly string[], line: number): Result<null> {
  if (path.some((name) => name.length > LONGEST_NAME)) {
    return refuseLine(line, `a name is longer than ${LONGEST_NAME} characters.`);
  }
  if (path.length > DEEPEST_LEVEL) return refuseLine(line, 'this path is too deep for a code tree.');
  codeAt(tops, path);
  const key = path.join('\n');
  const known = lines.get(key);
  if (known === undefined) lines.set(key, { path, lines: [line] });
  else known.lines.push(line);
  return ok(null);
}

function define({ tops }: Reading, path: readonly string[], definition: string): void {
  const code = codeAt(tops, path);
  if (code !== undefined) code.definition = definition;
}

/** A name on one line, whatever line ends its cell holds. */
function nameIn(cell: string): string {
  return cell.replace(/\s+/g, ' ').trim();
}

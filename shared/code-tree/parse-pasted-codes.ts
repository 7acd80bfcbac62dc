import { ok, type Result } from '../lib/result';
import { assertNever } from '../lib/assert-never';
import { parseCodeCsv } from './parse-code-csv';
import { parseCodeTable, tableDelimiter, type CodeTable, type CodeTableOptions } from './parse-code-table';
import { parseIndented } from './parse-indented';
import { tableColumns } from './code-table-header';
import { readCodeRows } from './read-code-rows';

/** The ways in which a pasted list of codes can be written. */
export const codeListForms = ['indented', 'table', 'csv'] as const;

/** How a pasted list is written: indented lines, a table with a column per level, or CSV with paths and fields. */
export type CodeListForm = (typeof codeListForms)[number];

/** Reads pasted codes in the form somebody chose, or that `codeListForm` found. */
export function parsePastedCodes(
  text: string,
  form: CodeListForm,
  options: CodeTableOptions,
): Result<CodeTable> {
  switch (form) {
    case 'table':
      return parseCodeTable(text, options);
    case 'csv':
      return withoutRepeats(parseCodeCsv(text));
    case 'indented':
      return withoutRepeats(parseIndented(text));
    default:
      return assertNever(form);
  }
}

const FIELD = /^(?:path|pad|colou?r|kleur|alias(?:es|sen)?|synonyms?|synoniemen|when.*|wanneer.*)$/;

/**
 * How a list seems to be written.
 *
 * CSV where its header names a path, a colour or aliases, or a first column holds `>`. A table where the rows have
 * columns: a tab after a word, or the same number of semicolons or commas in every row. All else is indented lines.
 */
export function codeListForm(text: string): CodeListForm {
  const delimiter = tableDelimiter(text);
  const read = readCodeRows(text, delimiter, true);
  const rows = read.ok ? read.value.map(({ cells }) => cells) : [];
  const isWide = rows.some((cells) => cells.length > 1);
  const names = (rows[0] ?? []).map((name) => name.trim().toLowerCase());
  if (names.some((name) => FIELD.test(name))) return 'csv';
  if (isWide && rows.every((cells) => cells[0]?.includes(' > ') === true)) return 'csv';
  if (!isWide) return 'indented';
  if (delimiter === '\t' || tableColumns(rows).header) return 'table';
  const widths = new Set(rows.map((cells) => cells.length));
  return rows.length > 1 && widths.size === 1 ? 'table' : 'indented';
}

function withoutRepeats(codes: ReturnType<typeof parseIndented>): Result<CodeTable> {
  return codes.ok ? ok({ codes: codes.value, repeated: [] }) : codes;
}

import { parse } from 'csv-parse/browser/esm/sync';
import { ok } from '../lib/result';
import { decodeText, encodingNotes } from './decode-text';
import type { ImportContext } from './importer';
import { refuse } from './refusal';
import type { Outcome } from './refusal';
import { countRow, GRID_LIMITS } from './table-grid';
import type { Grid } from './table-grid';

const DELIMITERS = [';', ',', '\t', '|'] as const;
const SNIFFED = 65_536;

/**
 * A CSV file as a grid of one sheet without a name: encoding and delimiter are found, cells may hold line ends within
 * quotation marks, a first line `sep=;` is obeyed and left out.
 *
 * A quotation mark that is never closed makes the strict reading fail; the file is then read line by line with the
 * marks as letters, and a note says so.
 */
export function csvGrid(
  bytes: Uint8Array,
  { codecs, options }: Pick<ImportContext, 'codecs' | 'options'>,
): Outcome<Grid> {
  const decoded = decodeText(bytes, codecs, options?.encoding);
  if (!decoded.ok) return decoded;
  const { encoding } = decoded.value;
  const whole = decoded.value.text.replace(/^\uFEFF/, '');
  const told = /^"?sep=(.)"?[^\S\r\n]*(?:\r\n|\r|\n|$)/i.exec(whole);
  const text = told === null ? whole : whole.slice(told[0].length);
  const parsed = parseCells(text, told?.[1] ?? delimiterOf(text));
  if (!parsed.ok) return parsed;
  const { rows, loose } = parsed.value;
  const total = { cells: 0, characters: 0 };
  for (const [index, row] of rows.entries()) {
    const counted = countRow(total, row, index);
    if (!counted.ok) return counted;
  }
  const sheet = { name: '', hidden: false, rows, merged: [], hiddenRows: NONE, hiddenColumns: NONE };
  return ok({
    sheets: [sheet],
    encoding,
    notes: [...encodingNotes(decoded.value), ...(loose ? [LOOSE] : [])],
  });
}

const NONE: ReadonlySet<number> = new Set();
const LOOSE =
  'A quotation mark in this file is not closed, so that each line was read as a row of its own: look the table over.';

function parseCells(
  text: string,
  delimiter: string,
): Outcome<{ readonly rows: readonly (readonly string[])[]; readonly loose: boolean }> {
  const options = { delimiter, relax_column_count: true, skip_empty_lines: false, to: GRID_LIMITS.rows + 1 };
  try {
    return ok({ rows: parse(text, { ...options, relax_quotes: true }), loose: false });
  } catch {
    // An unclosed quotation mark; what else the library throws means the same for the person: the marks do not hold.
  }
  try {
    return ok({ rows: parse(text, { ...options, quote: false }), loose: true });
  } catch {
    return refuse('table-damaged', 'its lines cannot be taken apart into cells');
  }
}

/**
 * The mark that divides the cells: the one that stands equally often, and most often, on the upper lines outside
 * quotation marks; a decimal comma stands in few headings and so rarely wins.
 */
export function delimiterOf(text: string): string {
  const lines = unquoted(text.slice(0, SNIFFED))
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 30);
  const scores = DELIMITERS.map((mark) => {
    const counts = lines.map((line) => line.split(mark).length - 1);
    const [first = 0] = counts;
    const alike = counts.filter((count) => count === first).length;
    return { mark, score: first === 0 ? 0 : first + (alike / Math.max(1, lines.length)) * 100 };
  });
  return scores.reduce((best, one) => (one.score > best.score ? one : best), { mark: ';', score: 0 }).mark;
}

/** Text without what stands in closed quotation marks, which may hold any mark and line end. */
function unquoted(text: string): string {
  return text.replace(/"(?:[^"]|"")*"/g, '');
}

import { parse } from 'csv-parse/browser/esm/sync';
import { fail, ok, type Result } from '../lib/result';

/** One row of a table of codes, with the line it stands on (its last, where a cell holds several). */
export interface CodeTableRow {
  readonly cells: readonly string[];
  /** From 1. */
  readonly line: number;
}

interface CsvRow {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * The rows of a table that hold anything. Quotation marks hold a cell together; with `loose` they may also stand
 * inside one, as they do in tables copied from a word processor.
 */
export function readCodeRows(
  text: string,
  delimiter: string,
  loose = false,
): Result<readonly CodeTableRow[]> {
  try {
    const options = { bom: true, info: true, relax_column_count: true, skip_empty_lines: true };
    // With `info` every record comes with its place; the option is not in the parser's return type.
    const rows = parse(text, {
      ...options,
      delimiter,
      relax_quotes: loose,
    }) as unknown as readonly CsvRow[];
    const filled = rows.filter(({ record }) => record.some((cell) => cell.trim() !== ''));
    return ok(filled.map(({ record, info }) => ({ cells: record, line: info.lines })));
  } catch (error) {
    const line = error instanceof Error && 'lines' in error ? ` near line ${String(error.lines)}` : '';
    return fail(
      'code-list-unreadable',
      `This CSV file cannot be read${line}: a quotation mark is not closed. Nothing was added. Mend the file and try again.`,
      error instanceof Error ? error.message : undefined,
    );
  }
}

/** What divides the cells, by the first line: the mark of `; , tab` that it holds most often. */
export function delimiterOf(text: string): string {
  const [first = ''] = text.split('\n', 1);
  const bare = first.replace(/"[^"]*"/g, '');
  const count = (mark: string): number => bare.split(mark).length - 1;
  return [';', ',', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best), ';');
}

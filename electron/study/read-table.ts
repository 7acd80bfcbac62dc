import { parse } from 'csv-parse/sync';
import { fail, ok, type Result } from '../../shared/lib/result';

/** One line of a table by column name; a missing cell is ''. */
export type TableRow = Readonly<Record<string, string>>;

/**
 * Reads a small table with a header row: semicolons (Dutch Excel), commas or tabs, whichever the header
 * uses most. Column names are trimmed and in lower case.
 */
export function readTable(name: string, text: string): Result<readonly TableRow[]> {
  const body = text.replace(/^\uFEFF/, '');
  const [header = ''] = body.split(/\r?\n/, 1);
  try {
    const rows: string[][] = parse(body, {
      delimiter: likelyDelimiter(header),
      skip_empty_lines: true,
      relax_column_count: true,
      trim: true,
    });
    const [columns = [], ...lines] = rows;
    const names = columns.map((column) => column.toLowerCase());
    return ok(
      lines.map((cells) => Object.fromEntries(names.map((column, index) => [column, cells[index] ?? '']))),
    );
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return fail(
      'table-unreadable',
      `“${name}” is not a readable table. Nothing was changed. Check its quotes.`,
      detail,
    );
  }
}

function likelyDelimiter(header: string): string {
  const count = (character: string): number => header.split(character).length;
  return [';', ',', '\t'].reduce((best, character) => (count(character) > count(best) ? character : best));
}

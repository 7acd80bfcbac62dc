import { stringify } from 'csv-stringify/browser/esm/sync';
import { strToU8 } from 'fflate';
import { ok, type Result } from '../../lib/result';
import { formulaSafe } from '../formula-safe';
import type { CodeBookContent } from './code-book-content';
import { codeBookTable } from './code-book-table';

/** The code book as a list: semicolons, CRLF, UTF-8 with a byte-order mark, so that Excel opens it with a double click. */
export function codeBookCsv(content: CodeBookContent): Promise<Result<Uint8Array>> {
  const { headings, rows } = codeBookTable(content);
  const safe = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? formulaSafe(cell) : cell)));
  // Left to itself the writer quotes CRLF only, and a line end inside a definition would begin a new row.
  const quoted_match = /[\r\n]/;
  const text = stringify([headings, ...safe], {
    delimiter: ';',
    record_delimiter: 'windows',
    quoted_match,
  });
  return Promise.resolve(ok(strToU8(`\uFEFF${text}`)));
}

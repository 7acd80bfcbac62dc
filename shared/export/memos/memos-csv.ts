import { stringify } from 'csv-stringify/browser/esm/sync';
import { strToU8 } from 'fflate';
import { formulaSafe } from '../formula-safe';
import type { MemoSheet } from './memo-sheet';

/** The memos as a list for a spreadsheet: semicolons, CRLF, UTF-8 with a byte-order mark, one row per memo. */
export function memosCsv({ memos }: MemoSheet): Uint8Array {
  const rows = memos.map(({ title, kind, aboutKind, about, by, day, text }) =>
    [title, kind, aboutKind, about, by, day, text].map(formulaSafe),
  );
  const head = ['title', 'kind', 'about', 'subject', 'author', 'date', 'text'];
  const quoted_match = /[\r\n]/;
  const text = stringify([head, ...rows], { delimiter: ';', record_delimiter: 'windows', quoted_match });
  return strToU8(`\uFEFF${text}`);
}

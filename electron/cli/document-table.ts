import { basename } from 'node:path';
import { fail, ok, type Result } from '../../shared/lib/result';
import type { DocumentKind, Literalness } from '../../shared/model/document';
import type { DocumentChoice } from '../study/add-read-files';
import { readTable, type TableRow } from '../study/read-table';
import { readText } from '../study/read-text';

/** What a table says of the document that a file becomes; what it leaves out the import chooses. */
export type SaidOfFile = Partial<DocumentChoice>;

const KINDS: readonly DocumentKind[] = ['interview', 'focus-group', 'report', 'logbook', 'other'];
const LITERAL: readonly Literalness[] = ['verbatim', 'edited', 'summary'];

/** Reads what a table (file;title;kind;date;literal) says of files, by file name. Rows of other files are no fault. */
export async function readDocumentTable(path: string): Promise<Result<ReadonlyMap<string, SaidOfFile>>> {
  const text = await readText(path);
  if (!text.ok) return text;
  const rows = readTable(basename(path), text.value);
  if (!rows.ok) return rows;
  const said = new Map<string, SaidOfFile>();
  for (const [index, row] of rows.value.entries()) {
    const entry = entryOf(row);
    if (!entry.ok)
      return fail(entry.error.code, `Row ${index + 1} of “${basename(path)}”: ${entry.error.message}`);
    said.set(row['file'] ?? '', entry.value);
  }
  return ok(said);
}

function entryOf(row: TableRow): Result<SaidOfFile> {
  const [file = '', title = '', date = ''] = [row['file'], row['title'], row['date']];
  const [kindWord = '', literalWord = ''] = [row['kind'], row['literal']];
  const kind = KINDS.find((each) => each === kindWord);
  const literal = LITERAL.find((each) => each === literalWord);
  if (file === '') return wrong('the column “file” is empty or missing.');
  if (kindWord !== '' && kind === undefined) return wrong(`“${kindWord}” is none of ${KINDS.join(', ')}.`);
  if (literalWord !== '' && literal === undefined)
    return wrong(`“${literalWord}” is none of ${LITERAL.join(', ')}.`);
  if (date !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(date)) return wrong(`“${date}” is no date like 2026-05-31.`);
  return ok({
    ...(title === '' ? {} : { title }),
    ...(kind === undefined ? {} : { kind }),
    ...(literal === undefined ? {} : { literal }),
    ...(date === '' ? {} : { date }),
  });
}

function wrong(what: string): Result<never> {
  return fail('table-cell', `${what} Nothing was imported. Mend the table.`);
}

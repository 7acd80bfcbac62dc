import { stringify } from 'csv-stringify/browser/esm/sync';
import { strToU8 } from 'fflate';
import { ok } from '../lib/result';
import type { ExportContent, Exporter } from './exporter';
import { formulaSafe } from './formula-safe';
import { quoteTable, type QuoteTableRow } from './quote-table';
import { reportWords } from './report-words';

/** What differs between the programs that read the list. */
export interface CsvOptions {
  /** A byte-order mark, without which Excel takes UTF-8 for Windows-1252. */
  readonly bom: boolean;
}

/**
 * The quotes as a list for a spreadsheet: semicolons, CRLF, UTF-8, one row per quote and code.
 *
 * One row per code, so that the filters of a spreadsheet find every quote of a code; `id` tells the rows of
 * one quote apart from another's. Coders who gave the same code share its row, parted by " | ". A quote
 * without a code of the selection has one row with an empty code. `from` and `to` are UTF-16 offsets. `text` is
 * the verbatim, `wording` what is printed in its place. New columns come last, because scripts know these by place.
 */
export function csvExporter({ bom }: CsvOptions): Exporter {
  return {
    id: bom ? 'csv' : 'csv-no-bom',
    label: bom ? 'Quote list for Excel (CSV)' : 'Quote list for other programs (CSV without byte-order mark)',
    extension: 'csv',
    render: (content) => {
      const rows = [columns, ...quoteRows(content)];
      // Left to itself the writer quotes CRLF only, and a line end inside a quote would begin a new row.
      const quoted_match = /[\r\n]/;
      const text = stringify(rows, { delimiter: ';', record_delimiter: 'windows', quoted_match });
      return Promise.resolve(ok(strToU8(bom ? `\uFEFF${text}` : text)));
    },
  };
}

const columns = [
  'id',
  'document',
  'literal',
  'from',
  'to',
  'speaker',
  'participant',
  'role',
  'stakeholder',
  'code',
  'coders',
  'text',
  'number',
  'valence',
  'wording',
  'comment',
  'starred',
] as const;

type Cell = string | number;

function quoteRows({ quotes, codes }: ExportContent): readonly (readonly Cell[])[] {
  return quoteTable(quotes, codes).map(row);
}

function row({ quote, path, coders, valences }: QuoteTableRow): readonly Cell[] {
  const cells: readonly Cell[] = [
    quote.id,
    quote.documentTitle,
    quote.literal,
    quote.from,
    quote.to,
    quote.speaker,
    quote.participant?.pseudonym ?? '',
    quote.participant?.role ?? '',
    quote.stakeholder?.name ?? '',
    path.join(reportWords.pathSeparator),
    coders.join(' | '),
    quote.text,
    quote.number ?? '',
    valences.join(' | '),
    quote.note?.wording ?? '',
    quote.note?.comment ?? '',
    quote.note?.starred === true ? reportWords.yes : '',
  ];
  return cells.map((cell) => (typeof cell === 'string' ? formulaSafe(cell) : cell));
}

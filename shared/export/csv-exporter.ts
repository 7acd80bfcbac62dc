import { stringify } from 'csv-stringify/browser/esm/sync';
import { strToU8 } from 'fflate';
import { ok } from '../lib/result';
import type { Quote, QuoteCode } from '../model/quote';
import type { ExportContent, Exporter } from './exporter';
import { formulaSafe } from './formula-safe';
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
 * without a code of the selection has one row with an empty code. `from` and `to` are UTF-16 offsets.
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
] as const;

type Cell = string | number;

function quoteRows({ quotes, codes }: ExportContent): readonly (readonly Cell[])[] {
  const listed = new Set(codes.map((code) => code.id));
  return quotes.flatMap((quote) => {
    const byCode = codersByCode(quote.codes.filter((code) => listed.has(code.id)));
    return byCode.length === 0
      ? [row(quote, '', '')]
      : byCode.map(([path, coders]) => row(quote, path, coders));
  });
}

function row(quote: Quote, path: string, coders: string): readonly Cell[] {
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
    path,
    coders,
    quote.text,
  ];
  return cells.map((cell) => (typeof cell === 'string' ? formulaSafe(cell) : cell));
}

/** The codes of a quote as printed, each once, with everybody who gave it. */
function codersByCode(codes: readonly QuoteCode[]): readonly (readonly [path: string, coders: string])[] {
  const ids = [...new Set(codes.map((code) => code.id))];
  return ids.map((id) => {
    const same = codes.filter((code) => code.id === id);
    const path = same[0]?.path.join(reportWords.pathSeparator) ?? '';
    return [path, [...new Set(same.map((code) => code.coder))].join(' | ')];
  });
}

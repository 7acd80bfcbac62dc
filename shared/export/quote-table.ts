import type { Quote, QuoteCode } from '../model/quote';
import { reportWords, type ReportWords } from './report-words';

/** One row of a table of quotes: a quote with one of its codes, or with none. */
export interface QuoteTableRow {
  readonly quote: Quote;
  readonly path: readonly string[];
  /** Everybody who gave the code, each once. */
  readonly coders: readonly string[];
  /** Every valence given with it, each once, as words. */
  readonly valences: readonly string[];
}

/**
 * One row per quote and code, so that the filters of a spreadsheet find every quote of a code; coders who gave
 * the same code share its row. A quote without a code of the selection has one row with an empty path.
 */
export function quoteTable(
  quotes: readonly Quote[],
  codes: readonly { readonly id: string }[],
  words: ReportWords = reportWords,
): readonly QuoteTableRow[] {
  const listed = new Set(codes.map((code) => code.id));
  return quotes.flatMap((quote): readonly QuoteTableRow[] => {
    const shown = quote.codes.filter((code) => listed.has(code.id));
    if (shown.length === 0) return [{ quote, path: [], coders: [], valences: [] }];
    return [...new Set(shown.map((code) => code.id))].map((id) =>
      rowOf(
        quote,
        shown.filter((code) => code.id === id),
        words,
      ),
    );
  });
}

function rowOf(quote: Quote, same: readonly QuoteCode[], words: ReportWords): QuoteTableRow {
  return {
    quote,
    path: same[0]?.path ?? [],
    coders: [...new Set(same.map((code) => code.coder))],
    valences: [
      ...new Set(same.flatMap(({ valence }) => (valence === undefined ? [] : words.valence[valence]))),
    ],
  };
}

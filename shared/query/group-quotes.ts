import { PATH_SEPARATOR } from '../code-tree/code-tree';
import { assertNever } from '../lib/assert-never';
import type { Quote } from '../model/quote';
import { NO_STAKEHOLDER } from './quote-filter';

/** What a list of quotes can be divided by. */
export type QuoteGrouping = 'stakeholder' | 'code' | 'document';

/** Quotes under one heading; `key` is the id of the stakeholder group, code or document. */
export interface QuoteGroup {
  readonly key: string;
  readonly title: string;
  readonly quotes: readonly Quote[];
}

/**
 * Divides quotes under headings, in order of first appearance; speakers without a group come last.
 *
 * A quote with two codes stands under both, once under each however many coders gave it; so numbers under
 * headings of codes may add up to more than there are quotes. `codes` limits which codes become headings.
 */
export function groupQuotes(
  quotes: readonly Quote[],
  by: QuoteGrouping,
  codes?: ReadonlySet<string>,
): readonly QuoteGroup[] {
  const groups = new Map<string, { title: string; quotes: Quote[] }>();
  for (const quote of quotes) {
    for (const [key, title] of headingsOf(quote, by)) {
      if (by === 'code' && codes?.has(key) === false) continue;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { title, quotes: [quote] });
      else group.quotes.push(quote);
    }
  }
  const listed = [...groups].map(([key, group]) => ({ key, ...group }));
  const unknown = listed.filter((group) => by === 'stakeholder' && group.key === NO_STAKEHOLDER);
  return [...listed.filter((group) => !unknown.includes(group)), ...unknown];
}

/** The title of the group of speakers whom nobody gave a stakeholder group. */
export const UNKNOWN_GROUP = 'Group unknown';

function headingsOf(quote: Quote, by: QuoteGrouping): ReadonlyMap<string, string> {
  switch (by) {
    case 'stakeholder':
      return new Map([[quote.stakeholder?.id ?? NO_STAKEHOLDER, quote.stakeholder?.name ?? UNKNOWN_GROUP]]);
    case 'code':
      return new Map(quote.codes.map((code) => [code.id, code.path.join(PATH_SEPARATOR)]));
    case 'document':
      return new Map([[quote.document, quote.documentTitle]]);
    default:
      return assertNever(by);
  }
}

import type { Quote } from '../../../shared/model/quote';
import type { Study } from '../../../shared/model/study';
import { groupQuotes, type QuoteGroup } from '../../../shared/query/group-quotes';
import { respondents, type Respondents } from '../../../shared/query/respondents';
import type { ListGrouping } from './quotes-store';

/** A line of the list: a heading, a heading below a heading, or a quote. */
export type ListRow =
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly by: 'stakeholder' | 'code' | 'document';
      readonly id: string;
      readonly title: string;
      readonly people: Respondents;
      readonly folded: boolean;
    }
  | {
      readonly kind: 'code';
      readonly key: string;
      readonly id: string;
      readonly title: string;
      readonly quotes: number;
    }
  | { readonly kind: 'quote'; readonly key: string; readonly quote: Quote };

/** How the list is put together. */
export interface ListSetting {
  readonly grouping: ListGrouping;
  readonly folded: ReadonlySet<string>;
  /** Codes that become headings; undefined for all. */
  readonly codes: ReadonlySet<string> | undefined;
  /** Place of each code in the tree. */
  readonly order: ReadonlyMap<string, number>;
}

/** The lines from top to bottom; a quote with two codes stands under both headings, with a key of its own. */
export function listRows(study: Study, quotes: readonly Quote[], setting: ListSetting): readonly ListRow[] {
  const { grouping, folded } = setting;
  const by = grouping === 'both' ? 'stakeholder' : grouping;
  const asking = new Set([...study.groups.values()].filter((group) => group.asks).map((group) => group.id));
  return headings(study, quotes, by, setting).flatMap((group): readonly ListRow[] => {
    const key = `${by}/${group.key}`;
    const isFolded = folded.has(key);
    // Among those who ask, they are counted themselves.
    const people = respondents(group.quotes, by === 'stakeholder' ? new Set() : asking);
    const head: ListRow = {
      kind: 'group',
      key,
      by,
      id: group.key,
      title: group.title,
      people,
      folded: isFolded,
    };
    if (isFolded) return [head];
    const inside = grouping === 'both' ? byCode(study, group, key, setting) : quoteRows(group.quotes, key);
    return [head, ...inside];
  });
}

function byCode(study: Study, group: QuoteGroup, above: string, setting: ListSetting): readonly ListRow[] {
  return headings(study, group.quotes, 'code', setting).flatMap((code): readonly ListRow[] => {
    const key = `${above}/${code.key}`;
    const head: ListRow = { kind: 'code', key, id: code.key, title: code.title, quotes: code.quotes.length };
    return [head, ...quoteRows(code.quotes, key)];
  });
}

/** Headings in the order of the study: groups as they were added and those without one last, codes as in the tree. */
function headings(
  study: Study,
  quotes: readonly Quote[],
  by: 'stakeholder' | 'code' | 'document',
  { codes, order }: ListSetting,
): readonly QuoteGroup[] {
  const groups = groupQuotes(quotes, by, codes);
  if (by === 'document') return groups;
  const places = by === 'code' ? order : new Map([...study.groups.keys()].map((id, index) => [id, index]));
  const place = (group: QuoteGroup): number => places.get(group.key) ?? places.size;
  return [...groups].sort((a, b) => place(a) - place(b));
}

function quoteRows(quotes: readonly Quote[], above: string): readonly ListRow[] {
  return quotes.map((quote) => ({ kind: 'quote', key: `${above}/${quote.id}`, quote }));
}

import type { Study } from '../../../shared/model/study';
import { groupQuotes, type QuoteGroup, type QuoteGrouping } from '../../../shared/query/group-quotes';
import { quotationId, type Passage } from '../../../shared/query/passages';
import { respondents, type Respondents } from '../../../shared/query/respondents';
import type { ListGrouping } from './quotes-store';

/** A line of the list: a heading, a heading below a heading, or a quote. */
export type ListRow =
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly by: QuoteGrouping;
      readonly id: string;
      readonly title: string;
      readonly people: Respondents;
      readonly folded: boolean;
      readonly passages: readonly Passage[];
    }
  | {
      readonly kind: 'code';
      readonly key: string;
      readonly id: string;
      readonly title: string;
      readonly quotes: number;
    }
  | {
      readonly kind: 'quote';
      /** Key of the heading above. */
      readonly under: string;
      readonly passage: Passage;
    };

/** How the list is put together. */
export interface ListSetting {
  readonly grouping: ListGrouping;
  readonly folded: ReadonlySet<string>;
  /** Codes that become headings; undefined for all. */
  readonly codes: ReadonlySet<string> | undefined;
  /** Whose codes become headings; undefined for everybody's. */
  readonly coders: ReadonlySet<string> | undefined;
}

/** The key of a line, unique in the list: a quote under two headings has two. */
export function rowKey(row: ListRow): string {
  return row.kind === 'quote' ? `${row.under}/${quotationId(row.passage)}` : row.key;
}

/** The lines from top to bottom; a quote with two codes stands under both headings, with a key of its own. */
export function listRows(
  study: Study,
  passages: readonly Passage[],
  setting: ListSetting,
): readonly ListRow[] {
  const { grouping, folded } = setting;
  if (grouping === 'none') return quoteRows(passages, '');
  const by = grouping === 'both' ? 'stakeholder' : grouping;
  return groupQuotes(study, passages, by, setting).flatMap((group): readonly ListRow[] => {
    const key = `${by}/${group.key}`;
    const isFolded = folded.has(key);
    const people = respondents(group.passages);
    const { title, passages: members } = group;
    const head: ListRow = {
      ...{ kind: 'group', key, by, id: group.key, title, people },
      folded: isFolded,
      passages: members,
    };
    if (isFolded) return [head];
    return [head, ...(grouping === 'both' ? byCode(study, group, key, setting) : quoteRows(members, key))];
  });
}

function byCode(study: Study, group: QuoteGroup, above: string, setting: ListSetting): readonly ListRow[] {
  return groupQuotes(study, group.passages, 'code', setting).flatMap((code): readonly ListRow[] => {
    const key = `${above}/${code.key}`;
    const { title, passages } = code;
    return [{ kind: 'code', key, id: code.key, title, quotes: passages.length }, ...quoteRows(passages, key)];
  });
}

function quoteRows(passages: readonly Passage[], under: string): readonly ListRow[] {
  return passages.map((passage) => ({ kind: 'quote', under, passage }));
}

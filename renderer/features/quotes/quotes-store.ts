import { create } from 'zustand';
import type { QuoteFilter } from '../../../shared/query/quote-filter';
import { useViewStore } from '../../state/view-store';

/** What the list of quotes is divided by; `both` is by stakeholder group and within each by code. */
export type ListGrouping = 'both' | 'stakeholder' | 'code' | 'document';

/** The facets of which any number of choices can be ticked; none ticked means all. */
export type Facet = 'stakeholder' | 'codes' | 'coder' | 'document';

/** How the quotes are looked at; kept when the view is left and found again. */
export interface QuotesStore {
  readonly ticked: Readonly<Record<Facet, readonly string[]>>;
  readonly text: string;
  readonly grouping: ListGrouping;
  /** Whether the sentence before and after is shown. */
  readonly context: boolean;
  /** Keys of headings that are folded. */
  readonly folded: ReadonlySet<string>;
  /** Key of the row that has, or last had, the focus. */
  readonly active: string | null;
  /** Position of the list in pixels, to come back to. */
  readonly scroll: number;
}

const nothingTicked = { stakeholder: [], codes: [], coder: [], document: [] } as const;

/** View state of the quotes. */
export const useQuotesStore = create<QuotesStore>()(() => ({
  ticked: nothingTicked,
  text: '',
  grouping: 'both',
  context: true,
  folded: new Set(),
  active: null,
  scroll: 0,
}));

/** Ticks a choice of a facet, or unticks it. */
export function toggleChoice(facet: Facet, id: string): void {
  useQuotesStore.setState(({ ticked }) => {
    const before = ticked[facet];
    const after = before.includes(id) ? before.filter((other) => other !== id) : [...before, id];
    return { ticked: { ...ticked, [facet]: after } };
  });
}

/** Lets a facet choose all again. */
export function clearFacet(facet: Facet): void {
  useQuotesStore.setState(({ ticked }) => ({ ticked: { ...ticked, [facet]: [] } }));
}

/** Shows every quote of the study. */
export function clearFilters(): void {
  useQuotesStore.setState({ ticked: nothingTicked, text: '' });
  useViewStore.setState({ quotesCode: null });
}

/** Limits the list to a code and everything below it; null for the whole tree. */
export function chooseBranch(code: string | null): void {
  useViewStore.setState({ quotesCode: code });
  clearFacet('codes');
}

/** The filter that the view stands for, as queries and exports take it; holds only what narrows. */
export function filterOf({ ticked, text }: QuotesStore, branch: string | null): QuoteFilter {
  const words = text.trim();
  return {
    ...(branch === null ? {} : { code: branch }),
    ...(ticked.codes.length === 0 ? {} : { codes: ticked.codes }),
    ...(ticked.stakeholder.length === 0 ? {} : { stakeholder: ticked.stakeholder }),
    ...(ticked.coder.length === 0 ? {} : { coder: ticked.coder }),
    ...(ticked.document.length === 0 ? {} : { document: ticked.document }),
    ...(words === '' ? {} : { text: words }),
  };
}

/** Number of facets that narrow the list. */
export function narrowing(filter: QuoteFilter): number {
  return Object.keys(filter).length;
}

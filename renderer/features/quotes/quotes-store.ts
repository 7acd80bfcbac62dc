import { create } from 'zustand';
import { useViewStore } from '../../state/view-store';
import type { SeenTexts } from './follow-quotations';
import { noFilter, type CodeTerm, type Facet, type FilterState, type Mark } from './filter-state';

/** What the list of quotes is divided by; `both` is by stakeholder group and within each by code. */
export type ListGrouping = 'stakeholder' | 'both' | 'code' | 'document' | 'participant' | 'none';

/** How much is shown around a quotation: nothing, the words of the same turn, or the turns before and after too. */
export type ContextReach = 'off' | 'words' | 'turns';

/** What is being typed about a quotation, in its place in the list. */
export interface NoteEditing {
  readonly quotation: string;
  readonly field: 'comment' | 'wording';
}

/** A question the view asks over itself. */
export type QuotesDialog =
  | { readonly kind: 'save-view' }
  | { readonly kind: 'comment'; readonly quotations: readonly string[] }
  | { readonly kind: 'code'; readonly quotations: readonly string[] }
  | { readonly kind: 'recode'; readonly quotations: readonly string[]; readonly code: string }
  | { readonly kind: 'filter-code' };

/** How the quotes are looked at; kept when the view is left and found again. */
export interface QuotesStore extends FilterState {
  /** Id of the study all this is about. */
  readonly study: string;
  readonly grouping: ListGrouping;
  readonly context: ContextReach;
  /** Keys of headings that are folded. */
  readonly folded: ReadonlySet<string>;
  /** Ids of quotations that are ticked. */
  readonly selected: ReadonlySet<string>;
  /** The texts these ids are of. */
  readonly seen: SeenTexts;
  /** Key of the row from which Shift extends. */
  readonly anchor: string | null;
  /** Key of the row that has, or last had, the focus. */
  readonly active: string | null;
  readonly editing: NoteEditing | null;
  readonly dialog: QuotesDialog | null;
  /** Whether the filters are open in a window too narrow to show them always. */
  readonly filtersOpen: boolean;
  /** Position of the list in pixels, to come back to. */
  readonly scroll: number;
}

const firstDay = {
  ...noFilter,
  grouping: 'stakeholder',
  context: 'words',
  folded: new Set<string>(),
  selected: new Set<string>(),
  seen: {},
  anchor: null,
  active: null,
  editing: null,
  dialog: null,
  filtersOpen: false,
  scroll: 0,
} as const satisfies Omit<QuotesStore, 'study'>;

/** View state of the quotes. */
export const useQuotesStore = create<QuotesStore>()(() => ({ ...firstDay, study: '' }));

/** Forgets filters and ticks of another study; the same study is found as it was left. */
export function adoptStudy(study: string): void {
  if (useQuotesStore.getState().study !== study) useQuotesStore.setState({ ...firstDay, study });
}

/** Ticks a choice of a facet, or unticks it. */
export function toggleChoice(facet: Facet, id: string): void {
  useQuotesStore.setState(({ ticked }) => ({
    ticked: { ...ticked, [facet]: toggled(ticked[facet], id) },
    scroll: 0,
  }));
}

/** Ticks a value of an attribute, or unticks it. */
export function toggleAttribute(key: string, value: string): void {
  useQuotesStore.setState(({ attributes }) => {
    const { [key]: values = [], ...others } = attributes;
    const next = toggled(values, value);
    return { attributes: next.length === 0 ? others : { ...others, [key]: next }, scroll: 0 };
  });
}

/** Asks for starred, commented or reworded quotations only, or lets go of that. */
export function toggleMark(mark: Mark): void {
  useQuotesStore.setState(({ marks }) => ({
    marks: marks.includes(mark) ? marks.filter((other) => other !== mark) : [...marks, mark],
    scroll: 0,
  }));
}

/** Lets a facet choose all again. */
export function clearFacet(facet: Facet): void {
  useQuotesStore.setState(({ ticked }) => ({ ticked: { ...ticked, [facet]: [] } }));
}

/** Lets an attribute have any value again. */
export function clearAttribute(key: string): void {
  useQuotesStore.setState(({ attributes: { [key]: _, ...others } }) => ({ attributes: others }));
}

/** Shows every quote of the study; whether interviewers are among them stays as it is. */
export function clearFilters(): void {
  useQuotesStore.setState(({ interviewers }) => ({ ...noFilter, interviewers }));
  useViewStore.setState({ quotesCode: null });
}

/** Shows the quotes of one participant and of nobody else. */
export function showOnly(participant: string): void {
  clearFilters();
  useQuotesStore.setState({
    ...noFilter,
    ticked: { ...noFilter.ticked, participant: [participant] },
    scroll: 0,
  });
}

/** Limits the list to a code and everything below it; null for the whole tree. */
export function chooseBranch(code: string | null): void {
  useViewStore.setState({ quotesCode: code });
  clearFacet('codes');
}

/** Asks for a further code; the first one becomes the branch. */
export function addCode(code: string): void {
  if (useViewStore.getState().quotesCode === null) chooseBranch(code);
  else {
    const term: CodeTerm = { join: 'and', code, within: 'quotation' };
    useQuotesStore.setState(({ terms }) => ({ terms: [...terms, term], scroll: 0 }));
  }
}

/** Changes a further code in its place, or takes it off (null). */
export function changeTerm(place: number, change: Partial<CodeTerm> | null): void {
  useQuotesStore.setState(({ terms }) => ({
    terms: terms.flatMap((term, at) => {
      if (at !== place) return [term];
      return change === null ? [] : [{ ...term, ...change }];
    }),
  }));
}

function toggled(values: readonly string[], value: string): readonly string[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}

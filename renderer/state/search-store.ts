import { create } from 'zustand';

/** What the list of text hits is asked for. */
export interface TextListAsk {
  readonly typed: string;
  /** The typed text is a regular expression. */
  readonly pattern: boolean;
  readonly whole: boolean;
  /** Only what speakers of this stakeholder group say; null for all. */
  readonly group: string | null;
  /** Only in this document; null for all. */
  readonly document: string | null;
}

/** What a person is searching for; none of it is data. */
export interface SearchStore {
  /** Null while the list of text hits is not open. */
  readonly list: TextListAsk | null;
  /** What was opened from the search box in this session, the latest first, as `kind:id`. */
  readonly opened: readonly string[];
}

/** State of searching. */
export const useSearchStore = create<SearchStore>()(() => ({ list: null, opened: [] }));

/** Opens the list of all text hits, or searches anew in it; what is left out stays as it was. */
export function openTextList(ask: Partial<TextListAsk>): void {
  useSearchStore.setState(({ list }) => ({
    list: { ...(list ?? { typed: '', pattern: false, whole: false, group: null, document: null }), ...ask },
  }));
}

/** Closes the list of text hits. */
export function closeTextList(): void {
  useSearchStore.setState({ list: null });
}

/** Notes what was opened, so that it stands higher the next time. */
export function noteOpened(key: string): void {
  useSearchStore.setState(({ opened }) => ({
    opened: [key, ...opened.filter((other) => other !== key)].slice(0, 50),
  }));
}

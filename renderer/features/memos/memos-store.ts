import { create } from 'zustand';
import type { MemoFilter } from '../../../shared/memo/filter-memos';

/** What the memo view is narrowed to; it stays while other views are shown. */
export interface MemosStore {
  readonly filter: MemoFilter;
}

/** The filter of the memo view. */
export const useMemosStore = create<MemosStore>()(() => ({ filter: {} }));

/** Sets one field of the filter; undefined takes it off. */
export function setFilter<K extends keyof MemoFilter>(field: K, value: MemoFilter[K] | undefined): void {
  useMemosStore.setState(({ filter }) => {
    const { [field]: _gone, ...rest } = filter;
    return { filter: value === undefined ? rest : { ...rest, [field]: value } };
  });
}

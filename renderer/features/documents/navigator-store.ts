import { create } from 'zustand';
import type { NavigatorChoice } from './navigator-rows';

/** What is typed, closed and focused in the navigator; kept while other views are shown. */
export interface NavigatorStore extends NavigatorChoice {
  /** Row that has, or would get, the focus. */
  readonly focused: string | null;
  /** Document whose title is being typed. */
  readonly renaming: string | null;
}

/** State of the navigator. */
export const useNavigatorStore = create<NavigatorStore>()(() => ({
  query: '',
  status: 'all',
  collapsed: new Set<string>(),
  focused: null,
  renaming: null,
}));

/** Opens a closed branch or closes an open one. */
export function toggleBranch(id: string): void {
  useNavigatorStore.setState(({ collapsed }) => {
    const next = new Set(collapsed);
    if (!next.delete(id)) next.add(id);
    return { collapsed: next };
  });
}

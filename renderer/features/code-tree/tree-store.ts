import { create } from 'zustand';
import type { CodesPlan } from '../../../shared/ipc/messages';

/** How the code tree is looked at; kept when the panel is taken away and put back. */
export interface TreeStore {
  /** Codes whose children are folded away. */
  readonly collapsed: ReadonlySet<string>;
  readonly filter: string;
  /** Whether only the codes of the open document are shown. */
  readonly inDocument: boolean;
  /** The code whose name is being typed. */
  readonly renaming: string | null;
  /** Where a code is being added: below a code, or `parent: null` at the top; null when none is. */
  readonly adding: { readonly parent: string | null } | null;
  readonly archiveOpen: boolean;
  /** Codes read from a file, for the dialog that adds them; null: the dialog reads pasted text. */
  readonly loaded: CodesPlan | null;
}

/** View state of the tree, shared by its panel and dialogs. */
export const useTreeStore = create<TreeStore>()(() => ({
  collapsed: new Set(),
  filter: '',
  inDocument: false,
  renaming: null,
  adding: null,
  archiveOpen: false,
  loaded: null,
}));

/** Folds codes away or shows what is below them. */
export function setCollapsed(ids: readonly string[], collapse: boolean): void {
  useTreeStore.setState(({ collapsed }) => {
    const next = new Set(collapsed);
    for (const id of ids) {
      if (collapse) next.add(id);
      else next.delete(id);
    }
    return { collapsed: next };
  });
}

/** Starts typing the name of a new code below `parent` (null: at the top). */
export function startAdding(parent: string | null): void {
  if (parent !== null) setCollapsed([parent], false);
  useTreeStore.setState({ adding: { parent }, renaming: null, filter: '' });
}

import { create } from 'zustand';
import { codesInTreeOrder } from '../../../shared/code-tree/code-tree';
import type { CodesPlan } from '../../../shared/ipc/messages';
import { useStudyStore } from '../../state/study-store';
import { useViewStore } from '../../state/view-store';
import { noSelection, selectedIds, type RowSelection } from '../../services/row-selection';

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
  readonly selection: RowSelection;
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
  selection: noSelection,
}));

/** Selects codes and puts the keys on one of them, which is then the picked code of the whole window. */
export function select(selection: RowSelection): void {
  useTreeStore.setState({ selection });
  useViewStore.setState({ code: selection.lead });
}

/** The selected living codes, from the top of the tree down; at least the picked one. */
export function chosenCodes(): readonly string[] {
  const picked = useViewStore.getState().code;
  const ids = selectedIds(useTreeStore.getState().selection, picked);
  const { study } = useStudyStore.getState();
  return codesInTreeOrder(study).flatMap(({ id }) => (ids.has(id) ? [id] : []));
}

/** What an act on one code is about: all selected codes where it is one of them, else it alone. */
export function codesWith(id: string): readonly string[] {
  const chosen = chosenCodes();
  return chosen.includes(id) ? chosen : [id];
}

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

/** Folds the whole tree, or opens it. */
export function foldAll(collapse: boolean): void {
  setCollapsed([...useStudyStore.getState().study.codes.keys()], collapse);
}

/** Starts typing the name of a new code below `parent` (null: at the top). */
export function startAdding(parent: string | null): void {
  if (parent !== null) setCollapsed([parent], false);
  useTreeStore.setState({ adding: { parent }, renaming: null, filter: '' });
}

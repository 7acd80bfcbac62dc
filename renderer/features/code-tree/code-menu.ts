import type { MenuItem } from '../../components/menu';
import type { Study } from '../../../shared/model/study';
import { useViewStore } from '../../state/view-store';
import { applyCode, archiveCode, keepCode, openDialog, showQuotes } from './code-actions';
import { startAdding, useTreeStore } from './tree-store';

/** What can be done with a code; `next` is picked when the code goes away. */
export function codeMenu(study: Study, id: string, next: string | null): readonly MenuItem[] {
  const kept = study.codeStates.get(id)?.kind === 'kept-alive';
  const apply: MenuItem = {
    label: 'Code the selected words',
    shortcut: 'Enter',
    onChoose: () => void applyCode(id),
  };
  return [
    ...(useViewStore.getState().selected === null ? [] : ([apply, 'line'] as const)),
    { label: 'Add code here', onChoose: () => startAdding(id) },
    { label: 'Rename', shortcut: 'F2', onChoose: () => useTreeStore.setState({ renaming: id }) },
    { label: 'Definition & colour…', onChoose: () => openDialog({ kind: 'code', id }) },
    'line',
    { label: 'Move to…', onChoose: () => openDialog({ kind: 'move-code', id }) },
    { label: 'Merge into…', onChoose: () => openDialog({ kind: 'merge-code', id }) },
    { label: 'Show quotes', onChoose: () => showQuotes(id) },
    'line',
    ...(kept ? [{ label: 'Keep this code', onChoose: () => void keepCode(id) }] : []),
    { label: 'Archive', shortcut: 'Del', danger: true, onChoose: () => void archiveCode(id, next) },
  ];
}

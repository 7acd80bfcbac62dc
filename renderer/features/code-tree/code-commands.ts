import { i18n } from '../../i18n/i18n';
import { archiveCodes, duplicateCode, openDialog, showQuotes } from '../../services/code-surgery';
import type { InterfaceCommand, KeyNote } from '../../services/interface-commands';
import { useStudyStore } from '../../state/study-store';
import { useViewStore, type Dialog } from '../../state/view-store';
import { loadCodes, pasteCodes } from './code-actions';
import { pickedAfter } from './picked-after';
import { shownCodes } from './shown-codes';
import { chosenCodes, foldAll, startAdding, useTreeStore } from './tree-store';

const canEdit = (): boolean => useStudyStore.getState().save.kind !== 'stopped';
const hasCode = (): boolean => canEdit() && useStudyStore.getState().study.codes.has(picked());
const hasCodes = (): boolean => canEdit() && useStudyStore.getState().study.codes.size > 0;

/** What one can do with the codes selected in the tree, and with the tree as a whole. */
export const codeCommands: readonly InterfaceCommand[] = [
  about(
    'code-details',
    () => i18n.t('code-tree:keys.open'),
    ['Alt+Enter'],
    (id) => openDialog({ kind: 'code', id }),
  ),
  about(
    'code-rename',
    () => i18n.t('code-tree:keys.rename'),
    ['F2'],
    (id) => useTreeStore.setState({ renaming: id }),
  ),
  about('code-quotes', () => i18n.t('code-tree:keys.quotes'), ['Ctrl+Enter'], showQuotes),
  about(
    'code-duplicate',
    () => i18n.t('code-tree:keys.duplicate'),
    ['Ctrl+D'],
    (id) => void duplicateCode(id),
  ),
  about(
    'code-split',
    () => i18n.t('code-tree:keys.split'),
    ['Ctrl+Shift+S'],
    (id) => openDialog({ kind: 'split-code', id }),
  ),
  together(
    'code-merge',
    () => i18n.t('code-tree:keys.merge'),
    ['Ctrl+E'],
    (ids) => ({ kind: 'merge-codes', ids }),
  ),
  together(
    'code-move',
    () => i18n.t('code-tree:menu.move'),
    ['Ctrl+Shift+L'],
    (ids) => ({ kind: 'move-codes', ids }),
  ),
  together(
    'code-colour',
    () => i18n.t('code-tree:keys.colour'),
    ['Ctrl+Shift+C'],
    (ids) => ({ kind: 'colour-codes', ids }),
  ),
  together(
    'code-groups',
    () => i18n.t('code-tree:keys.group'),
    ['Ctrl+Shift+G'],
    (ids) => ({ kind: 'group-codes', ids }),
  ),
  {
    ...about(
      'code-archive',
      () => i18n.t('code-tree:keys.archive'),
      ['Delete'],
      () => undefined,
    ),
    run: () => void archiveCodes(chosenCodes(), pickedAfter(shownCodes(), chosenCodes())),
  },
  whole('add-code', () => i18n.t('code-tree:commands.add'), addCodeInSight, canEdit),
  whole('paste-codes', () => i18n.t('code-tree:commands.paste'), pasteCodes, canEdit),
  whole(
    'load-codes',
    () => i18n.t('code-tree:commands.load'),
    () => void loadCodes(),
    canEdit,
  ),
  whole(
    'starter-trees',
    () => i18n.t('code-tree:commands.starter'),
    () => openDialog({ kind: 'starter-trees' }),
    canEdit,
  ),
  whole(
    'expand-codes',
    () => i18n.t('code-tree:commands.expand'),
    () => foldAll(false),
    hasCodes,
  ),
  whole(
    'collapse-codes',
    () => i18n.t('code-tree:commands.collapse'),
    () => foldAll(true),
    hasCodes,
  ),
  {
    ...whole('codes-in-document', () => i18n.t('code-tree:commands.inDocument'), toggleInDocument, hasCodes),
    checked: () => useTreeStore.getState().inDocument,
  },
];

/** Keys of the tree that belong to no single command. */
export const codeKeyNotes: readonly KeyNote[] = [
  { group: 'codes', label: () => i18n.t('code-tree:keys.move'), keys: ['Ctrl Shift ↑ ↓ ← →'] },
  { group: 'codes', label: () => i18n.t('code-tree:keys.extend'), keys: ['Shift ↑', 'Shift ↓'] },
  { group: 'codes', label: () => i18n.t('code-tree:keys.select'), keys: ['Space'] },
  { group: 'codes', label: () => i18n.t('code-tree:keys.all'), keys: ['Ctrl A'] },
];

type Label = InterfaceCommand['label'];

/** About the picked code alone. */
function about(
  id: string,
  label: Label,
  keys: readonly string[],
  act: (code: string) => void,
): InterfaceCommand {
  const run = (): void => act(picked());
  return { id, group: 'codes', label, keys, scope: 'codes', enabled: hasCode, run };
}

/** Opens a dialog about all selected codes. */
function together(
  id: string,
  label: Label,
  keys: readonly string[],
  dialog: (codes: readonly string[]) => Dialog,
): InterfaceCommand {
  return about(id, label, keys, () => openDialog(dialog(chosenCodes())));
}

function whole(id: string, label: Label, run: () => void, enabled: () => boolean): InterfaceCommand {
  return { id, group: 'codes', label, enabled, run };
}

function addCodeInSight(): void {
  useViewStore.setState({ view: 'code' });
  startAdding(null);
}

function toggleInDocument(): void {
  useTreeStore.setState(({ inDocument }) => ({ inDocument: !inDocument }));
}

function picked(): string {
  return useViewStore.getState().code ?? '';
}

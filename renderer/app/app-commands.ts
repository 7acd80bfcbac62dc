import { timeText } from '../services/date-text';
import type { InterfaceCommand } from '../services/interface-commands';
import { stepHistory } from '../services/run-command';
import { startImport } from '../services/start-import';
import { leaveStudy, openSample, openStudy } from '../services/study-entry';
import { useStudyStore, type SaveState } from '../state/study-store';
import { showToast, useViewStore, type Dialog } from '../state/view-store';

const canEdit = (): boolean => useStudyStore.getState().save.kind !== 'stopped';
const { getState: study } = useStudyStore;

/** What concerns the study as a whole: opening and closing, team, undo. */
export const appCommands: readonly InterfaceCommand[] = [
  {
    id: 'new-study',
    group: 'study',
    label: () => 'New study…',
    keys: ['Ctrl+N'],
    needsStudy: false,
    run: () => openDialog({ kind: 'new-study' }),
  },
  {
    id: 'open-study',
    group: 'study',
    label: () => 'Open study…',
    keys: ['Ctrl+O'],
    needsStudy: false,
    run: () => void openStudy(),
  },
  {
    id: 'open-sample',
    group: 'study',
    label: () => 'Open sample study',
    needsStudy: false,
    run: () => void openSample(),
  },
  { id: 'close-study', group: 'study', label: () => 'Close study', run: () => void leaveStudy() },
  {
    id: 'rename-study',
    group: 'study',
    label: () => 'Rename study…',
    enabled: canEdit,
    run: () => openDialog({ kind: 'rename-study' }),
  },
  {
    id: 'save',
    group: 'study',
    label: () => 'Say when it was saved',
    keys: ['Ctrl+S'],
    inDialogs: true,
    run: () => showToast(savedSentence(study().save), false),
  },
  { id: 'export', group: 'study', label: () => 'Export quotes…', run: () => openDialog({ kind: 'export' }) },
  {
    id: 'coder',
    group: 'team',
    label: () => 'Change who is coding…',
    run: () => openDialog({ kind: 'coder' }),
  },
  {
    id: 'send-package',
    group: 'team',
    label: () => 'Send to colleague…',
    run: () => useViewStore.setState({ view: 'merge' }),
  },
  {
    id: 'merge-package',
    group: 'team',
    label: () => 'Merge a package…',
    run: () => useViewStore.setState({ view: 'merge' }),
  },
  {
    id: 'undo',
    group: 'edit',
    label: () => 'Undo',
    labelNow: () => named('Undo', study().history.undo),
    keys: ['Ctrl+Z'],
    whileTyping: false,
    enabled: () => study().history.undo !== null && canEdit(),
    run: () => void stepHistory('undo'),
  },
  {
    id: 'redo',
    group: 'edit',
    label: () => 'Redo',
    labelNow: () => named('Redo', study().history.redo),
    keys: ['Ctrl+Shift+Z', 'Ctrl+Y'],
    whileTyping: false,
    enabled: () => study().history.redo !== null && canEdit(),
    run: () => void stepHistory('redo'),
  },
  {
    id: 'import',
    group: 'documents',
    label: () => 'Import transcripts…',
    enabled: canEdit,
    run: () => void startImport(),
  },
  {
    id: 'paste-codes',
    group: 'codes',
    label: () => 'Paste a list of codes…',
    enabled: canEdit,
    run: () => openDialog({ kind: 'paste-codes' }),
  },
];

/** What somebody who asks to save wants to know; saving itself is never needed. */
export function savedSentence(save: SaveState): string {
  if (save.kind === 'stopped') return save.error.message;
  if (save.kind === 'saving') return 'Saving now. Everything is saved as you work.';
  return save.at === null
    ? 'Nothing to save yet. Everything is saved as you work.'
    : `Already saved ${timeText(save.at)}`;
}

function named(what: string, act: string | null): string {
  return act === null ? what : `${what} ${act}`;
}

function openDialog(dialog: Dialog): void {
  useViewStore.setState({ dialog });
}

import { i18n } from '../i18n/i18n';
import { said } from '../i18n/said';
import { timeText } from '../services/date-text';
import type { InterfaceCommand } from '../services/interface-commands';
import { stepHistory } from '../services/run-command';
import { pasteImport, startImport } from '../services/start-import';
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
    label: () => i18n.t('app:commands.newStudy'),
    keys: ['Ctrl+N'],
    needsStudy: false,
    run: () => openDialog({ kind: 'new-study' }),
  },
  {
    id: 'open-study',
    group: 'study',
    label: () => i18n.t('app:commands.openStudy'),
    keys: ['Ctrl+O'],
    needsStudy: false,
    run: () => void openStudy(),
  },
  {
    id: 'open-sample',
    group: 'study',
    label: () => i18n.t('app:commands.openSample'),
    needsStudy: false,
    run: () => void openSample(),
  },
  {
    id: 'close-study',
    group: 'study',
    label: () => i18n.t('app:commands.closeStudy'),
    run: () => void leaveStudy(),
  },
  {
    id: 'rename-study',
    group: 'study',
    label: () => i18n.t('app:commands.renameStudy'),
    enabled: canEdit,
    run: () => openDialog({ kind: 'rename-study' }),
  },
  {
    id: 'save',
    group: 'study',
    label: () => i18n.t('app:commands.saved'),
    keys: ['Ctrl+S'],
    inDialogs: true,
    run: () => showToast(savedSentence(study().save), false),
  },
  {
    id: 'export',
    group: 'study',
    label: () => i18n.t('app:commands.export'),
    run: () => openDialog({ kind: 'export' }),
  },
  {
    id: 'settings',
    group: 'study',
    label: () => i18n.t('app:commands.settings'),
    keys: ['Ctrl+,'],
    needsStudy: false,
    run: () => openDialog({ kind: 'settings' }),
  },
  {
    id: 'coder',
    group: 'team',
    label: () => i18n.t('app:commands.coder'),
    run: () => openDialog({ kind: 'coder' }),
  },
  {
    id: 'send-package',
    group: 'team',
    label: () => i18n.t('app:commands.send'),
    run: () => useViewStore.setState({ view: 'merge' }),
  },
  {
    id: 'merge-package',
    group: 'team',
    label: () => i18n.t('app:commands.mergePackage'),
    run: () => useViewStore.setState({ view: 'merge' }),
  },
  {
    id: 'undo',
    group: 'edit',
    label: () => i18n.t('app:commands.undo'),
    labelNow: () => stepName('undo'),
    keys: ['Ctrl+Z'],
    whileTyping: false,
    enabled: () => study().history.undo !== null && canEdit(),
    run: () => void stepHistory('undo'),
  },
  {
    id: 'redo',
    group: 'edit',
    label: () => i18n.t('app:commands.redo'),
    labelNow: () => stepName('redo'),
    keys: ['Ctrl+Shift+Z', 'Ctrl+Y'],
    whileTyping: false,
    enabled: () => study().history.redo !== null && canEdit(),
    run: () => void stepHistory('redo'),
  },
  {
    id: 'history',
    group: 'edit',
    label: () => i18n.t('app:commands.history'),
    keys: ['Ctrl+H'],
    checked: () => useViewStore.getState().history,
    run: () => useViewStore.setState(({ history }) => ({ history: !history })),
  },
  {
    id: 'import',
    group: 'documents',
    label: () => i18n.t('app:commands.import'),
    enabled: canEdit,
    run: () => void startImport(),
  },
  {
    id: 'import-folder',
    group: 'documents',
    label: () => i18n.t('app:commands.importFolder'),
    enabled: canEdit,
    run: () => void startImport('whole-folder'),
  },
  {
    id: 'import-paste',
    group: 'documents',
    label: () => i18n.t('app:commands.importPaste'),
    enabled: canEdit,
    run: () => void pasteImport(),
  },
];

/** What somebody who asks to save wants to know; saving itself is never needed. */
export function savedSentence(save: SaveState): string {
  if (save.kind === 'stopped') return said(save.error.message);
  if (save.kind === 'saving') return i18n.t('app:saved.now');
  return save.at === null
    ? i18n.t('app:saved.nothing')
    : i18n.t('app:saved.already', { time: timeText(save.at) });
}

/** What undo or redo would take now, `Undo: Code with Tijd`. */
export function stepName(step: 'undo' | 'redo'): string {
  const act = study().history[step];
  if (step === 'undo')
    return act === null ? i18n.t('app:commands.undo') : i18n.t('app:commands.undoAct', { act: said(act) });
  return act === null ? i18n.t('app:commands.redo') : i18n.t('app:commands.redoAct', { act: said(act) });
}

function openDialog(dialog: Dialog): void {
  useViewStore.setState({ dialog });
}

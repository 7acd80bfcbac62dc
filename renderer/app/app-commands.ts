import { timeText } from '../services/date-text';
import { stepHistory } from '../services/run-command';
import { startImport } from '../services/start-import';
import { leaveStudy, openSample, openStudy } from '../services/study-entry';
import { useStudyStore, type SaveState } from '../state/study-store';
import { showToast, useViewStore, viewNames, type Dialog } from '../state/view-store';

interface AppCommand {
  readonly needsStudy: boolean;
  readonly run: () => void;
}

/** What the application menu and the keyboard can ask of the window, besides `view-<name>`. */
const appCommands: Readonly<Record<string, AppCommand>> = {
  'new-study': { needsStudy: false, run: () => openDialog({ kind: 'new-study' }) },
  'open-study': { needsStudy: false, run: () => void openStudy() },
  'open-sample': { needsStudy: false, run: () => void openSample() },
  'close-study': { needsStudy: true, run: () => void leaveStudy() },
  'rename-study': { needsStudy: true, run: () => openDialog({ kind: 'rename-study' }) },
  import: { needsStudy: true, run: () => void startImport() },
  export: { needsStudy: true, run: () => openDialog({ kind: 'export' }) },
  'send-package': { needsStudy: true, run: () => useViewStore.setState({ view: 'merge' }) },
  'merge-package': { needsStudy: true, run: () => useViewStore.setState({ view: 'merge' }) },
  'paste-codes': { needsStudy: true, run: () => openDialog({ kind: 'paste-codes' }) },
  coder: { needsStudy: true, run: () => openDialog({ kind: 'coder' }) },
  save: { needsStudy: true, run: () => showToast(savedSentence(useStudyStore.getState().save), false) },
  undo: { needsStudy: true, run: () => void stepHistory('undo') },
  redo: { needsStudy: true, run: () => void stepHistory('redo') },
};

/** Carries out a command by name; an unknown one, or one that needs a study while none is open, does nothing. */
export function runAppCommand(name: string): void {
  const hasStudy = useStudyStore.getState().opening !== null;
  const view = viewNames.find((known) => name === `view-${known}`);
  if (view !== undefined && hasStudy) useViewStore.setState({ view });
  const command = Object.hasOwn(appCommands, name) ? appCommands[name] : undefined;
  if (command !== undefined && (hasStudy || !command.needsStudy)) command.run();
}

/** What somebody who asks to save wants to know; saving itself is never needed. */
export function savedSentence(save: SaveState): string {
  if (save.kind === 'stopped') return save.error.message;
  if (save.kind === 'saving') return 'Saving now. Everything is saved as you work.';
  return save.at === null
    ? 'Nothing to save yet. Everything is saved as you work.'
    : `Already saved ${timeText(save.at)}`;
}

function openDialog(dialog: Dialog): void {
  useViewStore.setState({ dialog });
}

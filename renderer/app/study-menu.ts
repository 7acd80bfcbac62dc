import type { MenuItem } from '../components/menu';
import { runInterfaceCommand } from '../services/interface-commands';

/** The menu under the name of the study. */
export const studyMenu: readonly MenuItem[] = [
  { label: 'Rename study…', onChoose: () => runInterfaceCommand('rename-study') },
  { label: 'Import documents…', icon: 'document', onChoose: () => runInterfaceCommand('import') },
  { label: 'Export quotes…', icon: 'download', onChoose: () => runInterfaceCommand('export') },
  'line',
  { label: 'New study…', icon: 'plus', shortcut: 'Ctrl N', onChoose: () => runInterfaceCommand('new-study') },
  {
    label: 'Open study…',
    icon: 'folder',
    shortcut: 'Ctrl O',
    onChoose: () => runInterfaceCommand('open-study'),
  },
  { label: 'Close study', icon: 'close', onChoose: () => runInterfaceCommand('close-study') },
];

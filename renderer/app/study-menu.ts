import type { MenuItem } from '../components/menu';
import { runAppCommand } from './app-commands';

/** The menu under the name of the study. */
export const studyMenu: readonly MenuItem[] = [
  { label: 'Rename study…', onChoose: () => runAppCommand('rename-study') },
  { label: 'Import documents…', icon: 'document', onChoose: () => runAppCommand('import') },
  { label: 'Export quotes…', icon: 'download', onChoose: () => runAppCommand('export') },
  'line',
  { label: 'New study…', icon: 'plus', shortcut: 'Ctrl N', onChoose: () => runAppCommand('new-study') },
  { label: 'Open study…', icon: 'folder', shortcut: 'Ctrl O', onChoose: () => runAppCommand('open-study') },
  { label: 'Close study', icon: 'close', onChoose: () => runAppCommand('close-study') },
];

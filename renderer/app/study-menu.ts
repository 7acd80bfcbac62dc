import type { MenuItem } from '../components/menu';
import { i18n } from '../i18n/i18n';
import { keysOf, runInterfaceCommand } from '../services/interface-commands';
import { shownKey } from '../services/key-name';

/** The menu under the name of the study, in the language of now. */
export function studyMenu(): readonly MenuItem[] {
  return [
    { label: i18n.t('app:menu.rename'), ...runs('rename-study') },
    { label: i18n.t('app:menu.import'), icon: 'document', ...runs('import') },
    { label: i18n.t('app:menu.export'), icon: 'download', ...runs('export') },
    { label: i18n.t('app:commands.history'), icon: 'clock', ...runs('history') },
    'line',
    { label: i18n.t('app:menu.new'), icon: 'plus', ...runs('new-study') },
    { label: i18n.t('app:menu.open'), icon: 'folder', ...runs('open-study') },
    { label: i18n.t('app:menu.close'), icon: 'close', ...runs('close-study') },
  ];
}

function runs(id: string): { readonly onChoose: () => void; readonly shortcut?: string } {
  const [key] = keysOf(id);
  return {
    onChoose: () => runInterfaceCommand(id),
    ...(key === undefined ? {} : { shortcut: shownKey(key) }),
  };
}

import { i18n } from '../../i18n/i18n';
import type { InterfaceCommand } from '../../services/interface-commands';
import { openTextList } from '../../state/search-store';
import { useViewStore } from '../../state/view-store';

/** What can be asked of searching, besides the search box itself. */
export const searchCommands: readonly InterfaceCommand[] = [
  {
    id: 'search-text',
    group: 'view',
    label: () => i18n.t('search:list.open'),
    keys: ['Ctrl+Shift+F'],
    run: () => openTextList({}),
  },
  {
    id: 'auto-code',
    group: 'coding',
    label: () => i18n.t('auto-code:command'),
    run: () => useViewStore.setState({ dialog: { kind: 'auto-code', ask: null } }),
  },
];

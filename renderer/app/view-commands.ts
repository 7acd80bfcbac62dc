import type { InterfaceCommand } from '../services/interface-commands';
import { useViewStore, viewNames } from '../state/view-store';
import { focusFilter, focusNextPane, hasFilter } from './panes';
import { viewSigns } from './views';

/** Where one looks: the views of the rail, the panes, the search box. */
export const viewCommands: readonly InterfaceCommand[] = [
  {
    id: 'search',
    group: 'view',
    label: () => 'Search or run a command',
    keys: ['Ctrl+K'],
    needsStudy: false,
    run: () => useViewStore.setState({ search: true }),
  },
  ...viewNames.map((view, index): InterfaceCommand => ({
    id: `view-${view}`,
    group: 'view',
    label: () => viewSigns[view].label,
    ...(index < 9 ? { keys: [`Ctrl+${index + 1}`] } : {}),
    checked: () => useViewStore.getState().view === view,
    run: () => useViewStore.setState({ view }),
  })),
  { id: 'next-pane', group: 'view', label: () => 'Next pane', keys: ['F6'], run: () => focusNextPane(1) },
  {
    id: 'previous-pane',
    group: 'view',
    label: () => 'Previous pane',
    keys: ['Shift+F6'],
    run: () => focusNextPane(-1),
  },
  {
    id: 'filter',
    group: 'view',
    label: () => 'Filter the list',
    keys: ['F', '/'],
    enabled: hasFilter,
    run: focusFilter,
  },
];

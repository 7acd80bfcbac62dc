import { i18n } from '../i18n/i18n';
import type { InterfaceCommand } from '../services/interface-commands';
import { nextZoom, useSettingsStore } from '../state/settings-store';
import { useViewStore, viewNames } from '../state/view-store';
import { focusFilter, focusNextPane, hasFilter } from './panes';
import { viewSigns } from './views';
import type { Theme } from './theme';

const themeCommand = (theme: Theme, label: () => string): InterfaceCommand => ({
  id: `theme-${theme}`,
  group: 'view',
  label,
  needsStudy: false,
  checked: () => useViewStore.getState().theme === theme,
  run: () => useViewStore.setState({ theme }),
});

/** Where one looks and how it looks: search box, views of the rail, panes, size, theme, language. */
export const viewCommands: readonly InterfaceCommand[] = [
  {
    id: 'search',
    group: 'view',
    label: () => i18n.t('app:commands.search'),
    keys: ['Ctrl+K'],
    needsStudy: false,
    run: () => useViewStore.setState({ search: true }),
  },
  ...viewNames.map((view, index): InterfaceCommand => ({
    id: `view-${view}`,
    group: 'view',
    label: () => viewSigns[view].label(),
    ...(index < 9 ? { keys: [`Ctrl+${index + 1}`] } : {}),
    checked: () => useViewStore.getState().view === view,
    run: () => useViewStore.setState({ view }),
  })),
  {
    id: 'next-pane',
    group: 'view',
    label: () => i18n.t('app:commands.nextPane'),
    keys: ['F6'],
    run: () => focusNextPane(1),
  },
  {
    id: 'previous-pane',
    group: 'view',
    label: () => i18n.t('app:commands.previousPane'),
    keys: ['Shift+F6'],
    run: () => focusNextPane(-1),
  },
  {
    id: 'filter',
    group: 'view',
    label: () => i18n.t('app:commands.filter'),
    keys: ['F', '/'],
    enabled: hasFilter,
    run: focusFilter,
  },
  {
    id: 'zoom-in',
    group: 'view',
    label: () => i18n.t('app:commands.zoomIn'),
    keys: ['Ctrl+Plus', 'Ctrl+='],
    run: () => useSettingsStore.setState(({ zoom }) => ({ zoom: nextZoom(zoom, 1) })),
  },
  {
    id: 'zoom-out',
    group: 'view',
    label: () => i18n.t('app:commands.zoomOut'),
    keys: ['Ctrl+Minus'],
    run: () => useSettingsStore.setState(({ zoom }) => ({ zoom: nextZoom(zoom, -1) })),
  },
  {
    id: 'zoom-reset',
    group: 'view',
    label: () => i18n.t('app:commands.zoomReset'),
    keys: ['Ctrl+0'],
    run: () => useSettingsStore.setState({ zoom: 1 }),
  },
  themeCommand('light', () => i18n.t('app:commands.themeLight')),
  themeCommand('dark', () => i18n.t('app:commands.themeDark')),
  themeCommand('system', () => i18n.t('app:commands.themeSystem')),
  {
    id: 'language-en',
    group: 'view',
    label: () => i18n.t('app:commands.english'),
    needsStudy: false,
    checked: () => i18n.language === 'en',
    run: () => useSettingsStore.setState({ language: 'en' }),
  },
  {
    id: 'language-nl',
    group: 'view',
    label: () => i18n.t('app:commands.dutch'),
    needsStudy: false,
    checked: () => i18n.language === 'nl',
    run: () => useSettingsStore.setState({ language: 'nl' }),
  },
];

import { startTour } from '../features/help/tour-store';
import { i18n } from '../i18n/i18n';
import type { InterfaceCommand } from '../services/interface-commands';
import { useViewStore } from '../state/view-store';

/** What helps somebody who is new here. */
export const helpCommands: readonly InterfaceCommand[] = [
  {
    id: 'keys',
    group: 'help',
    label: () => i18n.t('app:commands.keys'),
    keys: ['?'],
    needsStudy: false,
    run: () => useViewStore.setState({ dialog: { kind: 'keys' } }),
  },
  {
    id: 'tour',
    group: 'help',
    label: () => i18n.t('app:commands.tour'),
    run: () => {
      useViewStore.setState({ view: 'code' });
      startTour(true);
    },
  },
];

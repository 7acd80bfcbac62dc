import { i18n } from '../../i18n/i18n';
import { openDialog } from '../../services/code-surgery';
import type { InterfaceCommand } from '../../services/interface-commands';
import { useStudyStore } from '../../state/study-store';
import { useViewStore } from '../../state/view-store';
import { useBookStore } from './book-store';

const hasCodes = (): boolean => useStudyStore.getState().study.codes.size > 0;

/** What one can do with the code book as a whole. */
export const bookCommands: readonly InterfaceCommand[] = [
  {
    id: 'keep-code-book',
    group: 'codes',
    label: () => i18n.t('code-book:commands.keep'),
    enabled: () => hasCodes() && useStudyStore.getState().save.kind !== 'stopped',
    run: () => openDialog({ kind: 'keep-code-book' }),
  },
  {
    id: 'code-book-versions',
    group: 'codes',
    label: () => i18n.t('code-book:commands.versions'),
    run: () => {
      useBookStore.setState({ tab: 'versions' });
      useViewStore.setState({ view: 'code-book' });
    },
  },
  {
    id: 'export-code-book',
    group: 'codes',
    label: () => i18n.t('code-book:commands.export'),
    enabled: hasCodes,
    run: () => openDialog({ kind: 'export-code-book' }),
  },
];

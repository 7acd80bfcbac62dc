import { i18n } from '../../i18n/i18n';
import type { InterfaceCommand } from '../../services/interface-commands';
import { newMemo, openJournal } from '../../services/memo-actions';
import { useStudyStore } from '../../state/study-store';
import { useViewStore } from '../../state/view-store';
import { exportMemos } from './export-memos';

/** What can be asked about memos from menu, search box and keys. */
export const memoCommands: readonly InterfaceCommand[] = [
  {
    id: 'new-memo',
    group: 'memos',
    label: () => i18n.t('memos:commands.new'),
    keys: ['Ctrl+M'],
    run: () => void newMemo(),
  },
  {
    id: 'memo-on-document',
    group: 'memos',
    label: () => i18n.t('memos:commands.onDocument'),
    enabled: () => useViewStore.getState().document !== null,
    run: () => {
      const { document } = useViewStore.getState();
      if (document !== null) void newMemo({ kind: 'document', document });
    },
  },
  {
    id: 'memo-on-code',
    group: 'memos',
    label: () => i18n.t('memos:commands.onCode'),
    enabled: () => useViewStore.getState().code !== null,
    run: () => {
      const { code } = useViewStore.getState();
      if (code !== null) void newMemo({ kind: 'code', code });
    },
  },
  {
    id: 'memo-on-quotation',
    group: 'memos',
    label: () => i18n.t('memos:commands.onQuotation'),
    keys: ['Ctrl+Shift+M'],
    enabled: () => useViewStore.getState().quotation !== null,
    run: () => {
      const { document, quotation } = useViewStore.getState();
      if (document !== null && quotation !== null)
        void newMemo({ kind: 'quotation', document, from: quotation.from, to: quotation.to });
    },
  },
  {
    id: 'journal-memo',
    group: 'memos',
    label: () => i18n.t('memos:commands.journal'),
    keys: ['Ctrl+J'],
    run: () => void openJournal(),
  },
  {
    id: 'export-memos',
    group: 'memos',
    label: () => i18n.t('memos:commands.export'),
    enabled: () => useStudyStore.getState().study.memos.size > 0,
    run: () => void exportMemos('memos-docx'),
  },
];

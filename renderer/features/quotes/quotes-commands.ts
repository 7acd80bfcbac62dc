import { i18n } from '../../i18n/i18n';
import type { InterfaceCommand, KeyNote } from '../../services/interface-commands';
import { useStudyStore } from '../../state/study-store';
import { useViewStore } from '../../state/view-store';
import { copyQuotations, starQuotations } from './bulk-actions';
import { clearFilters, useQuotesStore, type NoteEditing } from './quotes-store';
import { activeId, targetIds, targets } from './select-quotes';

const here = (): boolean => useViewStore.getState().view === 'quotes';
const canEdit = (): boolean => useStudyStore.getState().save.kind !== 'stopped';
const hasTarget = (): boolean => here() && targetIds().length > 0;
const canChange = (): boolean => hasTarget() && canEdit();

/** What can be asked about the ticked quotations of the list, else the active one. */
export const quotesCommands: readonly InterfaceCommand[] = [
  command('quotes-star', 'star', ['S'], canChange, () => {
    const passages = targets(useStudyStore.getState().study);
    const all = passages.every(({ note }) => note?.starred === true);
    void starQuotations(passages, !all);
  }),
  command('quotes-comment', 'comment', ['M'], canChange, () => {
    const ids = targetIds();
    if (ids.length > 1) useQuotesStore.setState({ dialog: { kind: 'comment', quotations: ids } });
    else edit('comment');
  }),
  command('quotes-wording', 'wording', ['W'], canChange, () => edit('wording')),
  command('quotes-code', 'code', ['C'], canChange, () =>
    useQuotesStore.setState({ dialog: { kind: 'code', quotations: targetIds() } }),
  ),
  command('quotes-copy', 'copy', ['Ctrl+C'], hasTarget, () => void copyQuotations(targetIds())),
  command('quotes-clear-filters', 'clear', [], here, clearFilters),
];

/** Keys of the list that are no command. */
export const quotesKeyNotes: readonly KeyNote[] = [
  { group: 'quotes', label: () => i18n.t('quotes:commands.select'), keys: ['Space', 'Shift+Space'] },
  { group: 'quotes', label: () => i18n.t('quotes:commands.selectAll'), keys: ['Ctrl+A'] },
  { group: 'quotes', label: () => i18n.t('quotes:commands.open'), keys: ['Enter'] },
];

type Word = 'star' | 'comment' | 'wording' | 'code' | 'copy' | 'clear';

function command(
  id: string,
  word: Word,
  keys: readonly string[],
  enabled: () => boolean,
  run: () => void,
): InterfaceCommand {
  return {
    id,
    group: 'quotes',
    scope: 'quotes',
    label: () => i18n.t(`quotes:commands.${word}`),
    keys,
    enabled,
    run,
  };
}

/** Opens a field below the one quotation that is meant. */
function edit(field: NoteEditing['field']): void {
  const quotation = activeId() ?? targetIds()[0];
  if (quotation !== undefined) useQuotesStore.setState({ editing: { quotation, field } });
}

import { i18n } from '../../i18n/i18n';
import type { reader as words } from '../../i18n/en/reader';
import type { InterfaceCommand, KeyNote } from '../../services/interface-commands';
import { useViewStore } from '../../state/view-store';
import { codingCommands, codingKeyNotes } from './gestures/coding-commands';
import { navigationCommands } from './navigation-commands';
import { editRemark, toggleActiveStar } from './note-actions';
import { correctHere, selectTurn, stepQuotation, stepTurn } from './reader-actions';
import { selectedRange, useReaderStore } from './reader-store';
import { toggleInspector } from './toggle-inspector';

const isSelected = (): boolean => selectedRange(useReaderStore.getState().pointing) !== null;

type CommandName = keyof typeof words.command;

/** A text is open in the view that shows texts. */
const isReading = (): boolean => {
  const { view, document } = useViewStore.getState();
  return view === 'code' && document !== null;
};

/** What one can do in a transcript; the keys are heard by the reader itself. */
export const readerCommands: readonly InterfaceCommand[] = [
  reading('next-quotation', 'nextQuotation', ['J'], () => stepQuotation(1)),
  reading('previous-quotation', 'previousQuotation', ['K'], () => stepQuotation(-1)),
  reading('next-turn', 'nextTurn', ['N'], () => stepTurn(1)),
  reading('previous-turn', 'previousTurn', ['P'], () => stepTurn(-1)),
  reading('select-turn', 'selectTurn', ['T'], selectTurn),
  reading('highlights', 'highlights', ['H'], () =>
    useReaderStore.setState(({ highlights }) => ({ highlights: !highlights })),
  ),
  reading('inspector', 'inspector', ['I'], toggleInspector),
  noting('star-quotation', 'star', ['S'], toggleActiveStar),
  noting('comment-quotation', 'comment', ['M'], () => editRemark('comment')),
  noting('wording-quotation', 'wording', ['W'], () => editRemark('wording')),
  reading('correct-text', 'correct', ['F2'], correctHere),
  ...navigationCommands,
  ...codingCommands,
];

/** Keys of the reader that belong to no single command. */
export const readerKeyNotes: readonly KeyNote[] = codingKeyNotes;

function noting(id: string, name: CommandName, keys: readonly string[], run: () => void): InterfaceCommand {
  // With words selected a letter starts a search for a code.
  const enabled = (): boolean => isReading() && !isSelected() && useViewStore.getState().quotation !== null;
  return { ...reading(id, name, keys, run), enabled };
}

function reading(id: string, name: CommandName, keys: readonly string[], run: () => void): InterfaceCommand {
  return {
    id,
    group: 'reading',
    label: () => i18n.t(`reader:command.${name}`),
    keys,
    scope: 'reader',
    enabled: isReading,
    run,
  };
}

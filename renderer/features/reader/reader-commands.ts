import type { InterfaceCommand, KeyNote } from '../../services/interface-commands';
import { useViewStore } from '../../state/view-store';
import { codingCommands, codingKeyNotes } from './gestures/coding-commands';
import { navigationCommands } from './navigation-commands';
import { selectTurn, stepQuotation, stepTurn } from './reader-actions';
import { useReaderStore } from './reader-store';
import { toggleInspector } from './use-reader-keys';

/** A text is open in the view that shows texts. */
const isReading = (): boolean => {
  const { view, document } = useViewStore.getState();
  return view === 'code' && document !== null;
};

/** What one can do in a transcript; the keys are heard by the reader itself. */
export const readerCommands: readonly InterfaceCommand[] = [
  reading('next-quotation', 'Next quotation', ['J'], () => stepQuotation(1)),
  reading('previous-quotation', 'Previous quotation', ['K'], () => stepQuotation(-1)),
  reading('next-turn', 'Next speaker turn', ['N'], () => stepTurn(1)),
  reading('previous-turn', 'Previous speaker turn', ['P'], () => stepTurn(-1)),
  reading('select-turn', 'Select the turn', ['T'], selectTurn),
  reading('highlights', 'Highlights on or off', ['H'], () =>
    useReaderStore.setState(({ highlights }) => ({ highlights: !highlights })),
  ),
  reading('inspector', 'Inspector on or off', ['I'], toggleInspector),
  ...navigationCommands,
  ...codingCommands,
];

/** Keys of the reader that belong to no single command. */
export const readerKeyNotes: readonly KeyNote[] = codingKeyNotes;

function reading(id: string, label: string, keys: readonly string[], run: () => void): InterfaceCommand {
  return { id, group: 'reading', label: () => label, keys, scope: 'reader', enabled: isReading, run };
}

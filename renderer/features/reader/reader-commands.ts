import type { InterfaceCommand, KeyNote } from '../../services/interface-commands';
import { useViewStore } from '../../state/view-store';
import { codeInVivo, removeCode } from './coding-actions';
import { openPalette, selectTurn, stepQuotation, stepTurn } from './reader-actions';
import { selectedRange, useReaderStore } from './reader-store';
import { toggleInspector } from './use-reader-keys';

/** A text is open in the view that shows texts. */
const isReading = (): boolean => {
  const { view, document } = useViewStore.getState();
  return view === 'code' && document !== null;
};
const hasSelection = (): boolean => isReading() && selectedRange(useReaderStore.getState().pointing) !== null;

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
  coding('code-selection', 'Code the selection…', ['C', 'Enter'], () => openPalette('')),
  coding('in-vivo', 'Code in the words of the selection', ['Ctrl+I'], () => void codeInVivo(false)),
  {
    ...coding('remove-code', 'Take the code off the quotation', ['X', 'Delete'], () => void removeCode()),
    enabled: isReading,
  },
];

/** Keys of the reader that belong to no single command. */
export const readerKeyNotes: readonly KeyNote[] = [
  { group: 'coding', label: () => 'Apply a recent code', keys: ['Alt 1…9'] },
  { group: 'reading', label: () => 'Shrink or expand the selection by a word', keys: ['[', ']'] },
  { group: 'reading', label: () => 'The same by a sentence', keys: ['Shift [', 'Shift ]'] },
  { group: 'reading', label: () => 'The same at its start', keys: ['Alt [', 'Alt ]'] },
];

function reading(id: string, label: string, keys: readonly string[], run: () => void): InterfaceCommand {
  return { id, group: 'reading', label: () => label, keys, scope: 'reader', enabled: isReading, run };
}

function coding(id: string, label: string, keys: readonly string[], run: () => void): InterfaceCommand {
  return { id, group: 'coding', label: () => label, keys, scope: 'reader', enabled: hasSelection, run };
}

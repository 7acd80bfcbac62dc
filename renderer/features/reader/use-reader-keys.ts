import { useEffect, type RefObject } from 'react';
import { assertNever } from '../../../shared/lib/assert-never';
import { codeOnKey } from '../../services/code-keys';
import { commandFor, isEnabled } from '../../services/interface-commands';
import { keyNameOf } from '../../services/key-name';
import { showNow } from '../../services/with-change';
import { useViewStore } from '../../state/view-store';
import { codeSelection, codingTarget } from './coding-actions';
import { askAfterSelection } from './gestures/coding-modes';
import { keepEnds, leaveEnds, resizeByKey } from './gestures/resize-quotation';
import { adjustSelection, escape, moveOrExtend, openPalette, selectTurn } from './reader-actions';
import { readerAction, type KeyContext, type ReaderAction } from './reader-keys';
import { selectedRange, useReaderStore } from './reader-store';
import { recentCodes } from './recent-codes';

/** Listens for the reader's keys while the focus is in it, or nowhere; text fields keep their own. */
export function useReaderKeys(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      // A key right after one that coded may still be aimed at the palette, which is closed by now.
      const wasWaiting = showNow() && useReaderStore.getState().palette === null;
      if (event.defaultPrevented || !(wasWaiting || isOurs(event, root.current))) return;
      if (!take(event)) return;
      event.preventDefault();
      if (wasWaiting) event.stopPropagation();
    };
    const onKeyUp = (event: KeyboardEvent): void => {
      if (event.key === 'Shift' && isOurs(event, root.current)) askAfterSelection();
    };
    const onCopy = (event: ClipboardEvent): void => {
      const { reading, pointing } = useReaderStore.getState();
      const range = selectedRange(pointing);
      if (reading === null || range === null || isField(event.target)) return;
      event.clipboardData?.setData('text/plain', reading.layout.text.slice(range.from, range.to));
      event.preventDefault();
    };
    // Before the window's own keys: with words selected a letter starts a search for a code, "f" included.
    window.addEventListener('keydown', onKeyDown, true);
    window.addEventListener('keyup', onKeyUp);
    document.addEventListener('copy', onCopy);
    return () => {
      window.removeEventListener('keydown', onKeyDown, true);
      window.removeEventListener('keyup', onKeyUp);
      document.removeEventListener('copy', onCopy);
    };
  }, [root]);
}

/** Does what a key means; false where it means nothing here. */
function take(event: KeyboardEvent): boolean {
  const context = contextNow();
  const action = readerAction(event, context);
  if (action?.kind !== 'resize' && endResizing(event)) return true;
  if (takeCodeKey(event)) return true;
  if (action?.kind === 'resize' || action?.kind === 'adjust') return act(action);
  const command = commandFor(event, 'reader');
  if (command !== null && isEnabled(command)) {
    command.run();
    if (!event.shiftKey) askAfterSelection();
    return true;
  }
  return action !== null && act(action);
}

function contextNow(): KeyContext {
  const { pointing } = useReaderStore.getState();
  const active = useViewStore.getState().quotation !== null;
  return { selected: selectedRange(pointing) !== null, placed: pointing !== null, active };
}

/** Ends that are being moved by keys: Escape and Ctrl+Z leave them, Enter keeps them, any other act keeps them first. */
function endResizing({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  const isUndo = (ctrlKey || metaKey) && key.toLowerCase() === 'z';
  if (key === 'Escape' || isUndo) return leaveEnds();
  if (key === 'Shift' || key === 'Alt' || key === 'Control' || key === 'Meta') return false;
  return keepEnds() && key === 'Enter';
}

/** The code that a key was given, on the selection or the active quotation. */
function takeCodeKey(event: KeyboardEvent): boolean {
  const name = keyNameOf(event);
  const code = name === null ? undefined : codeOnKey(name);
  if (code === undefined || codingTarget() === null) return false;
  void codeSelection([code], false);
  return true;
}

function act(action: ReaderAction): true {
  switch (action.kind) {
    case 'select-turn':
      selectTurn();
      askAfterSelection();
      return true;
    case 'adjust':
      adjustSelection(action.adjustment);
      return true;
    case 'resize':
      resizeByKey(action.adjustment);
      return true;
    case 'caret':
      moveOrExtend(action.move, action.extend);
      return true;
    case 'palette':
      openPalette(action.typed);
      return true;
    case 'recent':
      applyRecent(action.place);
      return true;
    case 'escape':
      escape();
      return true;
    default:
      return assertNever(action);
  }
}

function applyRecent(place: number): void {
  const code = recentCodes()[place];
  if (code !== undefined) void codeSelection([code], false);
}

function isOurs(event: KeyboardEvent, root: HTMLElement | null): boolean {
  const { dialog } = useViewStore.getState();
  // The list of quotations to check stands beside the text, for one to read and select in it.
  const isCovered = dialog !== null && dialog.kind !== 'doubts';
  if (root === null || isField(event.target) || isCovered) return false;
  if (document.querySelector('dialog[open], [role="menu"]') !== null) return false;
  const { target } = event;
  if (target instanceof HTMLElement && target.closest('button, a') !== null && isPress(event)) return false;
  return target === document.body || (target instanceof Node && root.contains(target));
}

/** Enter and the space bar press the button that has the focus. */
function isPress({ key }: KeyboardEvent): boolean {
  return key === 'Enter' || key === ' ';
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

import { useEffect, type RefObject } from 'react';
import { assertNever } from '../../../shared/lib/assert-never';
import { useViewStore } from '../../state/view-store';
import { codeInVivo, codeSelection, recentCodes, removeCode } from './coding-actions';
import {
  adjustSelection,
  escape,
  moveOrExtend,
  openPalette,
  selectTurn,
  stepQuotation,
  stepTurn,
} from './reader-actions';
import { readerAction, type ReaderAction } from './reader-keys';
import { selectedRange, useReaderStore } from './reader-store';

/** Listens for the reader's keys while the focus is in it, or nowhere; text fields keep their own. */
export function useReaderKeys(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || !isOurs(event, root.current)) return;
      const { pointing } = useReaderStore.getState();
      const context = { selected: selectedRange(pointing) !== null, placed: pointing !== null };
      const action = readerAction(event, context);
      if (action === null) return;
      event.preventDefault();
      act(action);
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
    document.addEventListener('copy', onCopy);
    return () => {
      window.removeEventListener('keydown', onKeyDown, true);
      document.removeEventListener('copy', onCopy);
    };
  }, [root]);
}

function act(action: ReaderAction): void {
  switch (action.kind) {
    case 'quotation':
      return stepQuotation(action.step);
    case 'turn':
      return stepTurn(action.step);
    case 'select-turn':
      return selectTurn();
    case 'adjust':
      return adjustSelection(action.adjustment);
    case 'caret':
      return moveOrExtend(action.move, action.extend);
    case 'palette':
      return openPalette(action.typed);
    case 'recent':
      return applyRecent(action.place);
    case 'in-vivo':
      return void codeInVivo(false);
    case 'remove':
      return void removeCode();
    case 'highlights':
      return useReaderStore.setState(({ highlights }) => ({ highlights: !highlights }));
    case 'inspector':
      return toggleInspector();
    case 'escape':
      return escape();
    default:
      return assertNever(action);
  }
}

/** Folds or opens the inspector; from then on the height of the window no longer decides. */
export function toggleInspector(): void {
  const byHeight = !window.matchMedia('(max-height: 780px)').matches;
  useReaderStore.setState(({ inspectorOpen }) => ({ inspectorOpen: !(inspectorOpen ?? byHeight) }));
}

function applyRecent(place: number): void {
  const code = recentCodes()[place];
  if (code !== undefined) void codeSelection(code, false);
}

function isOurs(event: KeyboardEvent, root: HTMLElement | null): boolean {
  if (root === null || isField(event.target) || useViewStore.getState().dialog !== null) return false;
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

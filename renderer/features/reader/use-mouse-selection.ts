import { useEffect, type RefObject } from 'react';
import type { Coding } from '../../../shared/model/coding';
import { showNow } from '../../services/with-change';
import { DragSelection } from './drag-selection';
import { DragEnd } from './gestures/drag-end';
import { mayDragWords } from './gestures/drag-words';
import { useGestureStore } from './gestures/gesture-store';
import { keepEnds } from './gestures/resize-quotation';
import { useDrop } from './gestures/use-drop';
import { codingUnder, isOverText } from './pointer-hit';
import { activate, point } from './reader-actions';
import { takeFocus } from './take-focus';
import { useReaderStore, type Reading } from './reader-store';

/**
 * Selects text by mouse in the model: where the pointer is follows from line geometry, so a selection may run
 * over any number of turns, drawn or not. `lines` is the element at the top left corner of the first line.
 * What one presses on decides what a drag does: words select, selected words and stripes are carried away, and
 * handles move an end.
 */
export function useMouseSelection(
  scroller: RefObject<HTMLElement | null>,
  lines: RefObject<HTMLElement | null>,
): void {
  useDrop(scroller, lines);
  useEffect(() => {
    const element = scroller.current;
    if (element === null || lines.current === null) return;
    const presses = new Presses(element, lines.current);
    element.addEventListener('mousedown', presses.onMouseDown);
    element.addEventListener('click', onPressByKey);
    element.addEventListener('contextmenu', onContextMenu);
    return () => {
      element.removeEventListener('mousedown', presses.onMouseDown);
      element.removeEventListener('click', onPressByKey);
      element.removeEventListener('contextmenu', onContextMenu);
      presses.stop();
    };
  }, [scroller, lines]);
}

/** Tells by what is pressed which gesture begins. */
class Presses {
  private drag: DragSelection | DragEnd | undefined;

  constructor(
    private readonly element: HTMLElement,
    private readonly lines: HTMLElement,
  ) {}

  /** Ends a gesture under way. */
  stop(): void {
    this.drag?.stop();
  }

  readonly onMouseDown = (event: MouseEvent): void => {
    // A press on a timestamp plays the recording and selects nothing.
    if (event.target instanceof Element && event.target.closest('[data-play]') !== null) return;
    showNow();
    const { target } = event;
    const { reading } = useReaderStore.getState();
    if (event.button !== 0 || reading === null || !(target instanceof HTMLElement)) return;
    if (target.closest('[role="dialog"], [role="menu"]') !== null) return;
    this.drag?.stop();
    const end = target.closest<HTMLElement>('[data-end]')?.dataset['end'];
    if (end !== 'start' && end !== 'end') keepEnds();
    takeFocus(this.element);
    const coding = codingUnder(reading, target);
    if (coding !== undefined) return this.pressCoding(reading, coding, target);
    const isText = isOverText(event, this.lines);
    if (isText && end === undefined && mayDragWords(event, reading, this.lines)) return;
    // The browser's own selection would show through ours and end where the drawn turns end.
    event.preventDefault();
    if (end === 'start' || end === 'end') this.drag = new DragEnd(end, reading, this.lines);
    else if (isText) this.drag = new DragSelection(event, reading, this.element, this.lines);
  };

  /** A stripe or its label can be dragged onto another one or onto words; the keys stay with the text. */
  private pressCoding(reading: Reading, coding: Coding, target: HTMLElement): void {
    activateCoding(reading, coding);
    const mark = target.closest<HTMLElement>('[data-coding]');
    if (mark !== null) mark.draggable = true;
    window.addEventListener('mouseup', () => takeFocus(this.element), { once: true });
  }
}

/** A press by keyboard or by a screen reader comes without a mouse button. */
function onPressByKey(event: MouseEvent): void {
  const { reading } = useReaderStore.getState();
  if (event.detail !== 0 || reading === null || !(event.target instanceof HTMLElement)) return;
  const coding = codingUnder(reading, event.target);
  if (coding !== undefined) activateCoding(reading, coding);
}

/** On a stripe its actions; elsewhere in the text the browser's menu would offer nothing that works. */
function onContextMenu(event: MouseEvent): void {
  const { reading } = useReaderStore.getState();
  if (reading === null || !(event.target instanceof HTMLElement)) return;
  const coding = codingUnder(reading, event.target);
  if (coding === undefined) return;
  event.preventDefault();
  activateCoding(reading, coding);
  useGestureStore.setState({ popover: { kind: 'menu', coding, x: event.clientX, y: event.clientY } });
}

function activateCoding({ index }: Reading, coding: Coding): void {
  const quotation = index.quotations.find(({ codings }) => codings.includes(coding));
  if (quotation === undefined) return;
  if (useReaderStore.getState().palette !== null) point(null);
  activate(quotation, coding.code);
}

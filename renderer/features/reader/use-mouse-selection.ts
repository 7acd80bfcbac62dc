import { useEffect, type RefObject } from 'react';
import { DragSelection } from './drag-selection';
import { isOverText } from './pointer-hit';
import { activate } from './reader-actions';
import { takeFocus } from './take-focus';
import { useReaderStore, type Reading } from './reader-store';

/**
 * Selects text by mouse in the model: where the pointer is follows from line geometry, so a selection may run
 * over any number of turns, drawn or not. `lines` is the element at the top left corner of the first line.
 */
export function useMouseSelection(
  scroller: RefObject<HTMLElement | null>,
  lines: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    let drag: DragSelection | undefined;
    const onMouseDown = (event: MouseEvent): void => {
      const { reading } = useReaderStore.getState();
      if (event.button !== 0 || reading === null || lines.current === null) return;
      if (!(event.target instanceof Element) || event.target.closest('[role="dialog"]') !== null) return;
      // The browser's own selection would show through ours and end where the drawn turns end.
      event.preventDefault();
      takeFocus(element);
      const coding = event.target.closest('[data-coding]')?.getAttribute('data-coding') ?? null;
      if (coding !== null) activateCoding(reading, coding);
      else if (isOverText(event, lines.current)) {
        drag?.stop();
        drag = new DragSelection(event, reading, element, lines.current);
      }
    };
    // A press by keyboard or by a screen reader comes without a mouse button.
    const onClick = (event: MouseEvent): void => {
      const { reading } = useReaderStore.getState();
      const target = event.target instanceof Element ? event.target.closest('[data-coding]') : null;
      const coding = target?.getAttribute('data-coding') ?? null;
      if (event.detail === 0 && reading !== null && coding !== null) activateCoding(reading, coding);
    };
    element.addEventListener('mousedown', onMouseDown);
    element.addEventListener('click', onClick);
    return () => {
      element.removeEventListener('mousedown', onMouseDown);
      element.removeEventListener('click', onClick);
      drag?.stop();
    };
  }, [scroller, lines]);
}

function activateCoding({ index }: Reading, id: string): void {
  const quotation = index.quotations.find(({ codings }) => codings.some((coding) => coding.id === id));
  const coding = quotation?.codings.find((one) => one.id === id);
  if (quotation !== undefined) activate(quotation, coding?.code);
}

import { useLayoutEffect, type RefObject } from 'react';
import type { TextRange } from '../../../shared/lib/text-range';
import { useViewStore } from '../../state/view-store';
import { blockAt, linesOf, topOfLine } from './line-geometry';
import { useSide } from './reader-side';
import { selectedRange, setReading, setSide, readerAt, useReaderStore, type Reading } from './reader-store';
import { isTypingElsewhere, takeFocus } from './take-focus';
import { LINE_HEIGHT } from './transcript-layout';
import { PLACED } from './use-reading-place';

/** Pixels kept free above and below what is brought into view. */
const MARGIN = 2 * LINE_HEIGHT;
/** Where something far away is put: this share of the view from its top. */
const THIRD = 0.3;
/** Brings into view what was asked for, and gives a document the keys when it is opened. */
export function useReveal(reading: Reading, scroller: RefObject<HTMLElement | null>, top: number): void {
  const id = reading.document.id;
  const side = useSide();
  const opened = useViewStore((state) => (state.side === side ? state.opened : null));
  // Whoever opens a document wants to read it: its keys work at once.
  useLayoutEffect(() => {
    if (opened !== null && scroller.current !== null && !isTypingElsewhere()) takeFocus(scroller.current);
  }, [id, opened, scroller]);

  const goTo = useViewStore((state) => (state.side === side ? state.goTo : null));
  useLayoutEffect(() => {
    if (goTo?.document !== id || scroller.current === null) return;
    bring(reading, scroller.current, goTo, top, readerAt(side).scale);
    // The document may be new to this side: what is selected in it now must not be taken for another's.
    setReading(reading, side);
    const caret = selectedRange(readerAt(side).pointing) === null;
    setSide(side, {
      chosen: null,
      turn: blockAt(reading.layout, goTo.from),
      ...(caret ? { pointing: null } : {}),
      ...(goTo.select === true ? { pointing: { anchor: goTo.from, focus: goTo.to } } : {}),
    });
    useViewStore.setState({ goTo: null });
  }, [goTo, id, reading, scroller, side, top]);

  const reveal = useReaderStore((state) => state.reveal);
  useLayoutEffect(() => {
    if (reveal === null || scroller.current === null) return;
    bring(reading, scroller.current, reveal, top, readerAt(side).scale);
    setSide(side, { reveal: null });
  }, [reveal, reading, scroller, side, top]);
}

/** Scrolls only as far as needed for what is near, else puts it in the upper third; never animated. */
function bring(
  { layout }: Reading,
  element: HTMLElement,
  range: TextRange,
  padding: number,
  scale: number,
): void {
  const { first, last } = linesOf(layout, range);
  const from = (topOfLine(layout, first) + padding) * scale;
  const to = (topOfLine(layout, last) + padding + LINE_HEIGHT) * scale;
  const { scrollTop, clientHeight } = element;
  if (from >= scrollTop && to <= scrollTop + clientHeight) return;
  const near = from > scrollTop - clientHeight && from < scrollTop + 2 * clientHeight;
  if (near && to > scrollTop + clientHeight && to - from < clientHeight - 2 * MARGIN) {
    element.scrollTop = to + MARGIN - clientHeight;
  } else element.scrollTop = near ? from - MARGIN : from - clientHeight * THIRD;
  element.dispatchEvent(new Event(PLACED));
}

import { trimRange } from '../../../shared/anchoring/word-boundaries';
import type { TextRange } from '../../../shared/lib/text-range';
import { useCodingStore } from '../../state/coding-store';
import { useViewStore } from '../../state/view-store';
import { quotationIndex, quotationsAt } from './coding-index';
import { hitAt, isOnSpeaker, unitAt, type Hit, type PointerPlace } from './pointer-hit';
import { activate, openPalette, point } from './reader-actions';
import { selectedRange, useReaderStore, type Reading } from './reader-store';

/** Clicks that select a whole turn. */
const TURN_CLICKS = 4;
/** How much of the distance outside the reader is scrolled per frame while dragging. */
const SCROLL_SHARE = 0.15;

/** Selects from a press of the button until it is let go, scrolling where the pointer leaves the reader. */
export class DragSelection {
  private readonly first: Hit;
  private readonly held: TextRange;
  private readonly clicks: number;
  private place: PointerPlace;
  private frame = 0;

  constructor(
    start: MouseEvent,
    private readonly reading: Reading,
    private readonly scroller: HTMLElement,
    private readonly lines: HTMLElement,
  ) {
    this.place = start;
    // On the name of who speaks whole turns are selected.
    this.clicks = isOnSpeaker(start, lines) ? TURN_CLICKS : Math.min(start.detail, TURN_CLICKS);
    this.first = hitAt(reading, lines, start);
    this.held = start.shiftKey ? heldEnd(this.first.offset) : unitAt(reading, this.first.offset, this.clicks);
    window.addEventListener('mousemove', this.onMove);
    window.addEventListener('mouseup', this.onUp);
    this.frame = requestAnimationFrame(this.onFrame);
    this.extend();
  }

  /** Stops listening; what is selected stays. */
  stop(): void {
    cancelAnimationFrame(this.frame);
    window.removeEventListener('mousemove', this.onMove);
    window.removeEventListener('mouseup', this.onUp);
  }

  private readonly onMove = (event: MouseEvent): void => {
    this.place = event;
    this.extend();
  };

  private readonly onUp = (): void => {
    this.stop();
    finishPress(this.reading, this.first);
  };

  private readonly onFrame = (): void => {
    const { top, bottom } = this.scroller.getBoundingClientRect();
    const { clientY } = this.place;
    const outside = Math.min(clientY - top, 0) + Math.max(clientY - bottom, 0);
    if (outside !== 0) {
      this.scroller.scrollTop += Math.sign(outside) * Math.max(2, Math.abs(outside) * SCROLL_SHARE);
      this.extend();
    }
    this.frame = requestAnimationFrame(this.onFrame);
  };

  private extend(): void {
    const { offset } = hitAt(this.reading, this.lines, this.place);
    const reached = unitAt(this.reading, offset, this.clicks);
    if (reached.from < this.held.from) point({ anchor: this.held.to, focus: reached.from });
    else point({ anchor: this.held.from, focus: Math.max(this.held.to, reached.to) });
  }
}

/** The end of the present selection that a shift-click leaves where it is. */
function heldEnd(offset: number): TextRange {
  const anchor = useReaderStore.getState().pointing?.anchor ?? offset;
  return { from: anchor, to: anchor };
}

/** Opens the palette on what was selected; a plain click activates the quotation under it instead. */
export function finishPress(reading: Reading, first: Hit): void {
  const range = selectedRange(useReaderStore.getState().pointing);
  if (range === null) {
    if (first.onWords) cycleQuotation(reading, first.offset);
    return;
  }
  const words = trimRange(reading.layout.text, range);
  if (words.from === words.to) return point(null);
  point({ anchor: words.from, focus: words.to });
  // Where a click on a code applies it, the palette would only be in the way.
  if (!useCodingStore.getState().clickToApply) openPalette('');
}

/** The innermost quotation at a place; clicking again goes on to the next one that holds it. */
function cycleQuotation({ index }: Reading, offset: number): void {
  const here = quotationsAt(index, offset);
  const active = index.quotations[quotationIndex(index, useViewStore.getState().quotation)];
  const at = active === undefined ? -1 : here.indexOf(active);
  const next = here[(at + 1) % Math.max(here.length, 1)];
  if (next !== undefined) activate(next);
}

import { useEffect, type RefObject } from 'react';
import { sentenceAt } from '../../../shared/anchoring/sentence-boundaries';
import { trimRange, wordAt } from '../../../shared/anchoring/word-boundaries';
import type { TextRange } from '../../../shared/lib/text-range';
import { useViewStore } from '../../state/view-store';
import { quotationIndex, quotationsAt } from './coding-index';
import { blockAt, lineAtHeight, offsetInLine } from './line-geometry';
import { activate, openPalette, point } from './reader-actions';
import { selectedRange, useReaderStore, type Reading } from './reader-store';
import { MEASURE } from './transcript-layout';

/** Pixels right of the measure that still belong to the line. */
const OVERHANG = 10;
/** How much of the distance outside the reader is scrolled per frame while dragging. */
const SCROLL_SHARE = 0.15;

interface Hit {
  readonly offset: number;
  /** Whether it is on the words themselves, not beside them. */
  readonly onWords: boolean;
}

/**
 * Selects text by mouse in the model: where the pointer is follows from line geometry, so a selection may run
 * over any number of turns, drawn or not. `lines` is the element whose top left corner is that of the first line.
 */
export function useMouseSelection(
  scroller: RefObject<HTMLElement | null>,
  lines: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const stops: (() => void)[] = [];
    const onMouseDown = (event: MouseEvent): void => {
      const { reading } = useReaderStore.getState();
      if (event.button !== 0 || reading === null || lines.current === null) return;
      if (!(event.target instanceof Element) || event.target.closest('[role="dialog"]') !== null) return;
      event.preventDefault();
      element.focus({ preventScroll: true });
      const coding = event.target.closest('[data-coding]')?.getAttribute('data-coding') ?? null;
      if (coding !== null) activateCoding(reading, coding);
      else if (isOverText(event, lines.current))
        stops.push(startDrag(event, element, lines.current, reading));
    };
    element.addEventListener('mousedown', onMouseDown);
    return () => {
      element.removeEventListener('mousedown', onMouseDown);
      for (const stop of stops) stop();
    };
  }, [scroller, lines]);
}

/** Follows one drag to its end; the returned function breaks it off. */
function startDrag(
  start: MouseEvent,
  scroller: HTMLElement,
  lines: HTMLElement,
  reading: Reading,
): () => void {
  const unit = unitOf(start.detail);
  const first = hitAt(reading, lines, start.clientX, start.clientY);
  const held = start.shiftKey ? heldAnchor(first.offset) : unit(reading, first.offset);
  let pointer: { readonly clientX: number; readonly clientY: number } = start;
  let frame = 0;
  const extend = (): void => {
    const { offset } = hitAt(reading, lines, pointer.clientX, pointer.clientY);
    const reached = unit(reading, offset);
    const backwards = reached.from < held.from;
    point(
      backwards
        ? { anchor: held.to, focus: reached.from }
        : { anchor: held.from, focus: Math.max(held.to, reached.to) },
    );
  };
  const scroll = (): void => {
    const { top, bottom } = scroller.getBoundingClientRect();
    const outside = Math.min(pointer.clientY - top, 0) + Math.max(pointer.clientY - bottom, 0);
    if (outside !== 0) {
      scroller.scrollTop += Math.sign(outside) * Math.max(2, Math.abs(outside) * SCROLL_SHARE);
      extend();
    }
    frame = requestAnimationFrame(scroll);
  };
  const onMove = (event: MouseEvent): void => {
    pointer = event;
    extend();
  };
  const stop = (): void => {
    cancelAnimationFrame(frame);
    window.removeEventListener('mousemove', onMove);
    window.removeEventListener('mouseup', onUp);
  };
  const onUp = (): void => {
    stop();
    finish(reading, first);
  };
  window.addEventListener('mousemove', onMove);
  window.addEventListener('mouseup', onUp);
  frame = requestAnimationFrame(scroll);
  extend();
  return stop;
}

/** Opens the palette on what was selected; a plain click activates the quotation under it instead. */
function finish(reading: Reading, first: Hit): void {
  const range = selectedRange(useReaderStore.getState().pointing);
  if (range === null) {
    if (first.onWords) cycleQuotation(reading, first.offset);
    return;
  }
  const words = trimRange(reading.layout.text, range);
  if (words.from === words.to) return point(null);
  point({ anchor: words.from, focus: words.to });
  openPalette('');
}

/** The innermost quotation at a place; clicking again goes on to the next one that holds it. */
function cycleQuotation(reading: Reading, offset: number): void {
  const here = quotationsAt(reading.index, offset);
  const active = reading.index.quotations[quotationIndex(reading.index, useViewStore.getState().quotation)];
  const next = here[(active === undefined ? 0 : here.indexOf(active) + 1) % Math.max(here.length, 1)];
  if (next !== undefined) activate(next);
}

function activateCoding(reading: Reading, id: string): void {
  const quotation = reading.index.quotations.find(({ codings }) =>
    codings.some((coding) => coding.id === id),
  );
  const coding = quotation?.codings.find((one) => one.id === id);
  if (quotation !== undefined) activate(quotation, coding?.code);
}

/** The end of the present selection that a shift-click leaves where it is. */
function heldAnchor(offset: number): TextRange {
  const anchor = useReaderStore.getState().pointing?.anchor ?? offset;
  return { from: anchor, to: anchor };
}

/** What one click, two or three select: a place, a word, a sentence. */
function unitOf(clicks: number): (reading: Reading, offset: number) => TextRange {
  if (clicks === 2) return ({ layout }, offset) => wordAt(layout.text, offset);
  if (clicks < 3) return (_, offset) => ({ from: offset, to: offset });
  return ({ layout }, offset) => {
    const block = layout.blocks[blockAt(layout, offset)];
    return block === undefined ? { from: offset, to: offset } : sentenceAt(layout.text, block, offset);
  };
}

function hitAt({ layout, font }: Reading, lines: HTMLElement, clientX: number, clientY: number): Hit {
  const { left, top } = lines.getBoundingClientRect();
  const x = clientX - left;
  const line = layout.lines[lineAtHeight(layout, clientY - top)];
  if (line === undefined) return { offset: 0, onWords: false };
  const width = font.widthOf(layout.text.slice(line.from, line.end));
  return { offset: offsetInLine(layout.text, line, x, font.widthOf), onWords: x >= 0 && x < width };
}

function isOverText(event: MouseEvent, lines: HTMLElement): boolean {
  return event.clientX - lines.getBoundingClientRect().left < MEASURE + OVERHANG;
}

import { useLayoutEffect, useRef, type RefObject } from 'react';
import { useStudyStore } from '../../state/study-store';
import { lineAtHeight, topOfLine } from './line-geometry';
import { ReadingPlaces, type ReadingPlace } from './reading-places';
import { useSide } from './reader-side';
import { readerAt, useReaderStore, type Reading } from './reader-store';
import type { TranscriptLayout } from './transcript-layout';

/** Told to a scrolled element that was scrolled by us, because its own event comes only when that was drawn. */
export const PLACED = 'codeboom:placed';
/** Milliseconds after the last scrolling at which the place is written down. */
const DELAY = 400;

let kept: { readonly study: string; readonly places: ReadingPlaces } | undefined;

/**
 * Takes a document up where it was left, by its top line: in this window, or before it was closed. The same line
 * stays at the top while the text is drawn larger or smaller. `padding` is the space above the first line.
 */
export function useReadingPlace(
  { document, layout }: Reading,
  scroller: RefObject<HTMLElement | null>,
  padding: number,
): void {
  const id = document.id;
  const side = useSide();
  const study = useStudyStore((state) => state.opening?.id ?? '');
  const scale = useReaderStore((state) => state.scale);
  const last = useRef<ReadingPlace>({ line: 0, beyond: 0 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const places = placesOf(study);
    last.current = places.placeOf(id, side) ?? { line: 0, beyond: 0 };
    element.scrollTop = topOf(layout, last.current, padding) * readerAt(side).scale;
    let timer = 0;
    const note = (): void => places.note(id, side, last.current);
    // Not read when the document goes: by then the next one may have shortened the way.
    const follow = (): void => {
      last.current = placeAt(layout, element.scrollTop / readerAt(side).scale, padding);
      note();
      window.clearTimeout(timer);
      timer = window.setTimeout(keep, DELAY);
    };
    const keep = (): void => places.keep();
    element.addEventListener('scroll', follow, { passive: true });
    element.addEventListener(PLACED, follow);
    window.addEventListener('pagehide', keep);
    return () => {
      window.clearTimeout(timer);
      element.removeEventListener('scroll', follow);
      element.removeEventListener(PLACED, follow);
      window.removeEventListener('pagehide', keep);
      note();
      keep();
    };
  }, [id, layout, scroller, side, study, padding]);
  useLayoutEffect(() => {
    if (scroller.current !== null) scroller.current.scrollTop = topOf(layout, last.current, padding) * scale;
  }, [layout, scroller, scale, padding]);
}

function placesOf(study: string): ReadingPlaces {
  if (kept?.study !== study) {
    kept = { study, places: new ReadingPlaces(localStorage, `codeboom.reading.${study}`) };
  }
  return kept.places;
}

/** Pixels of the layout above a place; none above the very first line, so that the space above it shows. */
function topOf(layout: TranscriptLayout, { line, beyond }: ReadingPlace, padding: number): number {
  return line === 0 && beyond === 0 ? 0 : topOfLine(layout, line) + padding + beyond;
}

function placeAt(layout: TranscriptLayout, top: number, padding: number): ReadingPlace {
  const line = lineAtHeight(layout, top - padding);
  return { line, beyond: top - padding - topOfLine(layout, line) };
}

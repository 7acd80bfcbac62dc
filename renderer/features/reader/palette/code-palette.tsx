import { useLayoutEffect, useState, type ReactNode, type RefObject } from 'react';
import type { TextRange } from '../../../../shared/lib/text-range';
import { linesOf, topOfLine } from '../line-geometry';
import { selectedRange, useReaderStore, type Reading } from '../reader-store';
import { LINE_HEIGHT } from '../transcript-layout';
import { PaletteBox } from './palette-box';
import { placePalette, type PalettePlace } from './place-palette';
import styles from './palette.module.css';

/** Pixels of the palette without codes, and of one code; as the style sheet draws them. */
const SIZE = { frame: 149, row: 27, most: 8, least: 5 };
/** Pixels between the top of the scrolled element and the first line. */
const PADDING = 10;

interface CodePaletteProps {
  readonly reading: Reading;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** The palette on the selected words; nothing while it is closed. It scrolls along with the words. */
export function CodePalette({ reading, scroller }: CodePaletteProps): ReactNode {
  const palette = useReaderStore((state) => state.palette);
  const range = selectedRange(useReaderStore((state) => state.pointing));
  const scale = useReaderStore((state) => state.scale);
  const [place, setPlace] = useState<PalettePlace | null>(null);
  const open = palette !== null && range !== null;
  const from = range?.from ?? 0;
  const to = range?.to ?? 0;
  useLayoutEffect(() => {
    const view = scroller.current;
    if (open && view !== null) setPlace(placePalette(roomAround(reading, { from, to }, view, scale), SIZE));
  }, [open, from, to, reading, scroller, scale]);
  if (!open || place === null) return null;
  // Above the selection the palette hangs from its bottom edge, so that it does not jump when rows come and go.
  const top = place.edge / scale;
  const style = place.side === 'below' ? { top } : { top, transform: 'translateY(-100%)' };
  return (
    <div className={styles['place']} style={style}>
      <PaletteBox reading={reading} range={range} typed={palette.typed} rows={place.rows} />
    </div>
  );
}

function roomAround(
  { layout }: Reading,
  range: TextRange,
  view: HTMLElement,
  scale: number,
): Parameters<typeof placePalette>[0] {
  const { first, last } = linesOf(layout, range);
  return {
    selectionTop: topOfLine(layout, first) * scale,
    selectionBottom: (topOfLine(layout, last) + LINE_HEIGHT) * scale,
    viewTop: view.scrollTop - PADDING * scale,
    viewBottom: view.scrollTop + view.clientHeight - PADDING * scale,
  };
}

import { useLayoutEffect, useState, type ReactNode, type RefObject } from 'react';
import type { TextRange } from '../../../../shared/lib/text-range';
import { useCodingStore } from '../../../state/coding-store';
import { useStudyStore } from '../../../state/study-store';
import { linesOf, topOfLine } from '../line-geometry';
import { selectedRange, useReaderStore, type Reading } from '../reader-store';
import { LINE_HEIGHT } from '../transcript-layout';
import { ownCodings } from './own-codings';
import { PaletteBox } from './palette-box';
import { placePalette, type PalettePlace } from './place-palette';
import styles from './palette.module.css';

/** Pixels of the palette without codes, and of one code; as the style sheet draws them. */
const SIZE = { frame: 149, row: 27, most: 8, least: 5 };
/** Pixels of the line with the codes on the words so far. */
const APPLIED = 30;
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
  const open = palette !== null && range !== null;
  return open ? <OpenPalette {...{ reading, scroller, palette, range }} /> : null;
}

interface OpenPaletteProps extends CodePaletteProps {
  readonly palette: NonNullable<ReturnType<typeof useReaderStore.getState>['palette']>;
  readonly range: TextRange;
}

function OpenPalette({ reading, scroller, palette, range: { from, to } }: OpenPaletteProps): ReactNode {
  const scale = useReaderStore((state) => state.scale);
  const coder = useStudyStore((state) => state.coder);
  const [place, setPlace] = useState<PalettePlace | null>(null);
  const { typed, change } = palette;
  // Read, not followed: what is used changes just when the palette closes, which must not draw it once more.
  const { recent } = useCodingStore.getState();
  const applied = change === undefined ? ownCodings(reading, { from, to }, coder, recent) : [];
  const frame = SIZE.frame + (applied.length === 0 ? 0 : APPLIED);
  useLayoutEffect(() => {
    const view = scroller.current;
    if (view === null) return;
    setPlace(placePalette(roomAround(reading.layout, { from, to }, view, scale), { ...SIZE, frame }));
  }, [from, to, reading.layout, scroller, scale, frame]);
  if (place === null) return null;
  // Above the selection the palette hangs from its bottom edge, so that it does not jump when rows come and go.
  const top = place.edge / scale;
  const style = place.side === 'below' ? { top } : { top, transform: 'translateY(-100%)' };
  return (
    <div className={styles['place']} style={style}>
      <PaletteBox
        reading={reading}
        range={{ from, to }}
        start={{ typed, change, applied, rows: place.rows }}
      />
    </div>
  );
}

function roomAround(
  layout: Reading['layout'],
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

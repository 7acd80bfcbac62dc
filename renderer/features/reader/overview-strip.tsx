import type { TextRange } from '../../../shared/lib/text-range';
import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { lineAt, topOfLine } from './line-geometry';
import type { Reading } from './reader-store';
import styles from './transcript.module.css';

/** Pixels a mark has at least, so that one coded word is seen in a long document. */
const LEAST = 3;
const WIDTH = 11;
/** Pixels of a coding at the right of it, and of a hit at its left. */
const CODING = 5;
const HIT = 4;
/** Milliseconds the marks wait for more changes. */
const DELAY = 30;

interface OverviewStripProps {
  readonly reading: Reading;
  readonly scroller: RefObject<HTMLElement | null>;
  /** Pixels of the layout that are in view, and that there are. */
  readonly height: number;
  readonly contentHeight: number;
  /** Pixels on the screen per pixel of the layout. */
  readonly scale: number;
  /** Words that were found, ticked beside the codings. */
  readonly hits: readonly TextRange[];
}

/** The codings of the whole document at a glance, which is also its scroll bar: click or drag to go there. */
export function OverviewStrip(props: OverviewStripProps): ReactNode {
  const { reading, scroller, scale, hits } = props;
  const height = props.height * scale;
  const contentHeight = props.contentHeight * scale;
  const strip = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const thumb = useRef<HTMLElement>(null);
  const colours = useThemeColours();
  const { stripes, looks, layout } = reading;
  useEffect(() => {
    // After the words are painted: nobody waits for the overview.
    const timer = setTimeout(() => {
      if (canvas.current !== null)
        drawMarks(
          canvas.current,
          { height, contentHeight, scale },
          { stripes, looks, colours, layout, hits },
        );
    }, DELAY);
    return () => clearTimeout(timer);
  }, [stripes, looks, colours, layout, hits, height, contentHeight, scale]);
  useEffect(
    () => followScroll(scroller.current, thumb.current, contentHeight),
    [scroller, contentHeight, height],
  );
  useEffect(() => followDrag(strip.current, scroller.current), [scroller]);
  return (
    <div className={styles['overview']} ref={strip} aria-hidden="true" data-overview="">
      <canvas ref={canvas} />
      <i ref={thumb} hidden={contentHeight <= height} />
    </div>
  );
}

interface Marks extends Pick<Reading, 'stripes' | 'looks' | 'layout'> {
  /** By hue, from 1; at 0 the colour of what was found. */
  readonly colours: readonly string[];
  readonly hits: readonly TextRange[];
}

type Extent = Pick<OverviewStripProps, 'height' | 'contentHeight' | 'scale'>;

/** Draws a mark per coding; `extent` is in pixels of the screen. */
function drawMarks(canvas: HTMLCanvasElement, extent: Extent, marks: Marks): void {
  const { height, contentHeight } = extent;
  const ratio = window.devicePixelRatio;
  canvas.width = WIDTH * ratio;
  canvas.height = Math.max(1, height * ratio);
  const context = canvas.getContext('2d');
  if (context === null) return;
  context.scale(ratio, ratio);
  context.globalAlpha = 0.8;
  const scale = Math.min(1, height / contentHeight) * extent.scale;
  for (const stripe of marks.stripes.stripes) {
    context.fillStyle = marks.colours[marks.looks.hueOf(stripe.coding.code)] ?? '';
    context.fillRect(WIDTH - CODING, stripe.top * scale, CODING, Math.max(LEAST, stripe.height * scale));
  }
  context.globalAlpha = 1;
  context.fillStyle = marks.colours[0] ?? '';
  for (const { from } of marks.hits) {
    context.fillRect(0, topOfLine(marks.layout, lineAt(marks.layout, from)) * scale, HIT, 2);
  }
}

/** The code colours of the theme that is on, by hue. */
function readColours(): readonly string[] {
  const style = getComputedStyle(document.documentElement);
  return Array.from({ length: 13 }, (_, hue) =>
    style.getPropertyValue(hue === 0 ? '--warn' : `--code-${hue}`),
  );
}

/** Keeps the thumb where the view is without drawing the component again. */
function followScroll(
  scroller: HTMLElement | null,
  thumb: HTMLElement | null,
  contentHeight: number,
): (() => void) | undefined {
  if (scroller === null || thumb === null) return undefined;
  const place = (): void => {
    const { scrollTop, clientHeight } = scroller;
    thumb.style.height = `${Math.max(24, (clientHeight * clientHeight) / contentHeight)}px`;
    thumb.style.top = `${(scrollTop / contentHeight) * clientHeight}px`;
  };
  place();
  scroller.addEventListener('scroll', place, { passive: true });
  return () => scroller.removeEventListener('scroll', place);
}

/** Centres the view on the place under the pointer, for as long as the button is down. */
function followDrag(strip: HTMLElement | null, scroller: HTMLElement | null): (() => void) | undefined {
  if (strip === null || scroller === null) return undefined;
  const go = (event: PointerEvent): void => {
    const { top, height } = strip.getBoundingClientRect();
    const share = (event.clientY - top) / height;
    scroller.scrollTop = share * scroller.scrollHeight - scroller.clientHeight / 2;
  };
  const onDown = (event: PointerEvent): void => {
    event.preventDefault();
    strip.setPointerCapture(event.pointerId);
    strip.addEventListener('pointermove', go);
    go(event);
  };
  const onUp = (): void => strip.removeEventListener('pointermove', go);
  strip.addEventListener('pointerdown', onDown);
  strip.addEventListener('pointerup', onUp);
  return () => {
    strip.removeEventListener('pointerdown', onDown);
    strip.removeEventListener('pointerup', onUp);
    onUp();
  };
}

/** The code colours, read again when the theme changes: a canvas does not follow the style sheet. */
function useThemeColours(): readonly string[] {
  const [colours, setColours] = useState(readColours);
  useEffect(() => {
    const observer = new MutationObserver(() => setColours(readColours()));
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => observer.disconnect();
  }, []);
  return colours;
}

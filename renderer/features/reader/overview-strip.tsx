import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import type { Reading } from './reader-store';
import styles from './transcript.module.css';

/** Pixels a mark has at least, so that one coded word is seen in a long document. */
const LEAST = 3;
const WIDTH = 5;

interface OverviewStripProps {
  readonly reading: Reading;
  readonly scroller: RefObject<HTMLElement | null>;
  /** Pixels that are in view, and how far they are down the document. */
  readonly height: number;
  readonly contentHeight: number;
}

/** The codings of the whole document at a glance, which is also its scroll bar: click or drag to go there. */
export function OverviewStrip({ reading, scroller, height, contentHeight }: OverviewStripProps): ReactNode {
  const strip = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const thumb = useRef<HTMLElement>(null);
  const theme = useThemeName();
  const { stripes, looks } = reading;
  useEffect(() => {
    if (canvas.current !== null) drawMarks(canvas.current, height, contentHeight, { stripes, looks });
  }, [stripes, looks, height, contentHeight, theme]);
  useEffect(() => followScroll(scroller.current, thumb.current, contentHeight), [scroller, contentHeight, height]);
  useEffect(() => followDrag(strip.current, scroller.current), [scroller]);
  return (
    <div className={styles['overview']} ref={strip} aria-hidden="true">
      <canvas ref={canvas} />
      <i ref={thumb} hidden={contentHeight <= height} />
    </div>
  );
}

type Marks = Pick<Reading, 'stripes' | 'looks'>;

function drawMarks(canvas: HTMLCanvasElement, height: number, contentHeight: number, marks: Marks): void {
  const ratio = window.devicePixelRatio;
  canvas.width = WIDTH * ratio;
  canvas.height = Math.max(1, height * ratio);
  const context = canvas.getContext('2d');
  if (context === null) return;
  const colours = getComputedStyle(document.documentElement);
  const hues = Array.from({ length: 13 }, (_, hue) => colours.getPropertyValue(`--code-${hue}`));
  context.scale(ratio, ratio);
  context.globalAlpha = 0.8;
  const scale = Math.min(1, height / contentHeight);
  for (const stripe of marks.stripes.stripes) {
    context.fillStyle = hues[marks.looks.hueOf(stripe.coding.code)] ?? '';
    context.fillRect(0, stripe.top * scale, WIDTH, Math.max(LEAST, stripe.height * scale));
  }
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

/** The theme that is on; the canvas has to be drawn again when it changes. */
function useThemeName(): string {
  const [theme, setTheme] = useState(document.documentElement.dataset['theme'] ?? '');
  useEffect(() => {
    const read = (): void => setTheme(document.documentElement.dataset['theme'] ?? '');
    const observer = new MutationObserver(read);
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => observer.disconnect();
  }, []);
  return theme;
}

import { useLayoutEffect, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';

/** What is in view, in pixels of the layout; `top` moves in steps, so that not every pixel draws again. */
export interface Viewport {
  readonly top: number;
  readonly height: number;
}

/** Steps in which `top` moves. */
const STEP = 130;
/** Pixels drawn beyond the view on either side. */
export const OVERSCAN = 390;

/** Follows the scrolling and the size of an element whose content is drawn `scale` times as large as laid out. */
export function useViewport(scroller: RefObject<HTMLElement | null>, scale: number): Viewport {
  const [viewport, setViewport] = useState<Viewport>({ top: 0, height: 0 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const measure = (): Viewport => ({
      top: Math.floor(element.scrollTop / scale / STEP) * STEP,
      height: element.clientHeight / scale,
    });
    let shown = measure();
    const read = (): void => {
      const next = measure();
      if (next.top === shown.top && next.height === shown.height) return;
      // A jump beyond what is drawn would show one empty frame if React took its time.
      const jumped = Math.abs(next.top - shown.top) > OVERSCAN - STEP;
      shown = next;
      if (jumped) flushSync(() => setViewport(next));
      else setViewport(next);
    };
    setViewport(shown);
    const observer = new ResizeObserver(read);
    observer.observe(element);
    element.addEventListener('scroll', read, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', read);
    };
  }, [scroller, scale]);
  return viewport;
}

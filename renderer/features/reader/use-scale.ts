import { useLayoutEffect, type RefObject } from 'react';
import { useSettingsStore } from '../../state/settings-store';
import { useSide } from './reader-side';
import { setSide, useReaderStore } from './reader-store';
import { MEASURE } from './transcript-layout';

/** Pixels beside the measure with the names of speakers and codes, and with monograms and stripes only. */
const BESIDE = { full: 240, compact: 140 };
/** A narrow side is not drawn smaller than this share of the chosen size; beyond that one scrolls sideways. */
const LEAST_FIT = 0.8;

/** How large the text of a side is drawn, and with how much beside it. */
export interface Scale {
  readonly scale: number;
  readonly compact: boolean;
}

/**
 * The scale that shows the whole measure in `width` pixels at a zoom: lines are never broken anew, so a narrow side
 * first loses the names beside them and then some of its size.
 */
export function scaleFor(width: number, zoom: number): Scale {
  if (width >= (MEASURE + BESIDE.full) * zoom) return { scale: zoom, compact: false };
  const fit = width / (MEASURE + BESIDE.compact) / zoom;
  return { scale: zoom * Math.min(1, Math.max(LEAST_FIT, fit)), compact: true };
}

/** Keeps the scale of a side to the width of its scrolled element and to the chosen zoom. */
export function useScale(scroller: RefObject<HTMLElement | null>): Scale {
  const side = useSide();
  const zoom = useSettingsStore((state) => state.zoom);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const fit = (): void => {
      // Panels that are being laid out have no width yet.
      if (element.clientWidth > 0) setSide(side, scaleFor(element.clientWidth, zoom));
    };
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller, side, zoom]);
  const scale = useReaderStore((state) => state.scale);
  const compact = useReaderStore((state) => state.compact);
  return { scale, compact };
}

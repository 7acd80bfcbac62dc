import { useEffect, useState } from 'react';
import type { MeasureWord } from '../../../shared/anchoring/break-lines';

/** Measures text as the transcript draws it. Widths are in pixels at the reading size. */
export interface ReadFont {
  /** Remembers what it measured: a study has far fewer different words than words. */
  readonly wordWidth: MeasureWord;
  readonly widthOf: (text: string) => number;
}

const FAMILY = '"Charis SIL", Charter, Georgia, serif';
const SIZE = 15.5;
/** Measured this many times larger, because small sizes are rounded to the screen and would move line breaks. */
const SCALE = 64;

let loading: Promise<ReadFont> | undefined;
let loaded: ReadFont | undefined;

/** The reading font once its file is there; null until then, so that no line is ever broken by another font. */
export function useReadFont(): ReadFont | null {
  const [font, setFont] = useState<ReadFont | null>(loaded ?? null);
  useEffect(() => {
    if (font !== null) return;
    loading ??= loadFont();
    void loading.then(setFont);
  }, [font]);
  return font;
}

async function loadFont(): Promise<ReadFont> {
  // A sample of both Latin files of the font; a script it lacks falls back to the system, here and on screen alike.
  await document.fonts.load(`${SIZE}px "Charis SIL"`, 'aé“Šő');
  loaded = measureWith(`${SIZE * SCALE}px ${FAMILY}`);
  return loaded;
}

function measureWith(font: string): ReadFont {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('this browser has no 2d canvas');
  context.font = font;
  context.textRendering = 'geometricPrecision';
  const widths = new Map<string, number>();
  const widthOf = (text: string): number => context.measureText(text).width / SCALE;
  return {
    widthOf,
    wordWidth: (word) => {
      const known = widths.get(word);
      if (known !== undefined) return known;
      const width = widthOf(word);
      widths.set(word, width);
      return width;
    },
  };
}

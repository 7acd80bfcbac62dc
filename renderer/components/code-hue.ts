import type { CSSProperties } from 'react';

/** The custom properties a coloured part of a code reads: stripe `--c`, highlight `--h`, active highlight `--a`, ink `--i`. */
export type CodeHueStyle = CSSProperties & Record<'--c' | '--h' | '--a' | '--i', string>;

/** Colours of a code by its hue (1-12, see `hueOf`), in whichever theme is on. */
export function codeHue(hue: number): CodeHueStyle {
  return {
    '--c': `var(--code-${hue})`,
    '--h': `var(--code-${hue}-hl)`,
    '--a': `var(--code-${hue}-hl-active)`,
    '--i': `var(--code-${hue}-ink)`,
  };
}

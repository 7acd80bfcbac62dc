/** A part of the window, as `getBoundingClientRect` tells it. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** On which side of its part a card stands: below it, right of it, or left of its lower corner. */
export type Side = 'below' | 'right' | 'left';

/** Space between a card, its part and the edge of the window, in pixels. */
const GAP = 10;

/** Where a card of this size stands beside a part; always whole inside the window. */
export function placeCard(
  part: Area,
  card: { readonly width: number; readonly height: number },
  side: Side,
  window: { readonly width: number; readonly height: number },
): { readonly left: number; readonly top: number } {
  const wanted = {
    below: { left: part.left + part.width / 2 - card.width / 2, top: part.top + part.height + GAP },
    right: { left: part.left + part.width + GAP, top: part.top + GAP },
    left: { left: part.left - card.width - GAP, top: part.top + part.height - card.height - GAP },
  }[side];
  return {
    left: Math.round(Math.max(GAP, Math.min(wanted.left, window.width - card.width - GAP))),
    top: Math.round(Math.max(GAP, Math.min(wanted.top, window.height - card.height - GAP))),
  };
}

import type { Coding } from '../../../shared/model/coding';
import { linesOf, topOfLine } from './line-geometry';
import { LINE_HEIGHT, type TranscriptLayout } from './transcript-layout';

/** Stripes side by side before the rest of a crowd is told as a number. */
export const LANES = 4;
/** Pixels from one lane to the next. */
export const LANE_PITCH = 9;
/** Pixels from one label to the next below it. */
export const LABEL_PITCH = 18;
const FIRST_LANE = 4;
const LABEL_LEFT = 24;

/** One coding in the margin. Pixels count from the top left corner of the margin. */
export interface Stripe {
  readonly coding: Coding;
  readonly first: number;
  readonly last: number;
  readonly top: number;
  readonly height: number;
  readonly left: number;
  /** Absent where the label would stand too far below its stripe, or a twin by another coder carries it. */
  readonly label?: { readonly top: number; readonly left: number };
}

/** Codings for which there was no lane left, told as "+n" where they start. */
export interface StripeCrowd {
  readonly first: number;
  readonly last: number;
  readonly top: number;
  readonly left: number;
  readonly codings: readonly Coding[];
}

/** The whole margin of a document. */
export interface StripeLayout {
  /** In text order, so by `first`. */
  readonly stripes: readonly Stripe[];
  readonly crowds: readonly StripeCrowd[];
}

interface Lanes {
  readonly ends: number[];
  readonly members: { readonly coding: Coding; readonly first: number; readonly last: number; readonly lane: number }[];
  last: number;
}

/**
 * Gives every coding its lane and its label a place, from line numbers alone. A lane is free again on the line
 * after its stripe ends. Labels move down to avoid each other, never sideways; one that would end up more than
 * three lines below its stripe is left to the stripe's own name.
 */
export function layStripes(layout: TranscriptLayout, sorted: readonly Coding[]): StripeLayout {
  const stripes: Stripe[] = [];
  const crowds: StripeCrowd[] = [];
  let free = 0;
  for (const cluster of clusters(layout, sorted)) {
    const left = LABEL_LEFT + Math.max(0, Math.min(cluster.ends.length, LANES) - 2) * LANE_PITCH;
    const crowd = cluster.members.filter(({ lane }) => lane >= LANES);
    let twin = '';
    for (const { coding, first, last, lane } of cluster.members) {
      if (lane >= LANES) continue;
      const top = topOfLine(layout, first);
      const height = topOfLine(layout, last) + LINE_HEIGHT - top;
      const stripe = { coding, first, last, top: top + 4, height: height - 8, left: FIRST_LANE + lane * LANE_PITCH };
      const label = Math.max(top + 3, free);
      const words = `${coding.from}-${coding.to}-${coding.code}`;
      const near = label <= top + height + 3 * LINE_HEIGHT;
      if (near && words !== twin) {
        stripes.push({ ...stripe, label: { top: label, left } });
        free = label + LABEL_PITCH;
      } else stripes.push(stripe);
      twin = words;
    }
    const [head] = crowd;
    if (head !== undefined) {
      const top = Math.max(topOfLine(layout, head.first) + 3, free);
      crowds.push({ first: head.first, last: cluster.last, top, left, codings: crowd.map(({ coding }) => coding) });
      free = top + LABEL_PITCH;
    }
  }
  return { stripes, crowds };
}

/** Codings that overlap line by line, one after another, with the lane each takes. */
function clusters(layout: TranscriptLayout, sorted: readonly Coding[]): readonly Lanes[] {
  const found: Lanes[] = [];
  let current: Lanes | undefined;
  for (const coding of sorted) {
    const { first, last } = linesOf(layout, coding);
    if (current === undefined || first > current.last) {
      current = { ends: [], members: [], last: -1 };
      found.push(current);
    }
    const open = current.ends.findIndex((end) => end < first);
    const lane = open === -1 ? current.ends.length : open;
    current.ends[lane] = last;
    current.last = Math.max(current.last, last);
    current.members.push({ coding, first, last, lane });
  }
  return found;
}

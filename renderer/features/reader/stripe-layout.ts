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

/** Lines a coding touches, and where these stand. */
interface Extent {
  readonly first: number;
  readonly last: number;
  readonly top: number;
  readonly height: number;
}

interface Lanes {
  readonly ends: number[];
  readonly members: (Extent & { readonly coding: Coding; readonly lane: number })[];
  last: number;
}

/** Extents found before: one coding more must not make thousands be looked up again. */
const extents = new WeakMap<TranscriptLayout, WeakMap<Coding, Extent>>();

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
    let before: Coding | undefined;
    for (const { coding, first, last, top, height, lane } of cluster.members) {
      if (lane >= LANES) continue;
      const stripe = {
        coding,
        first,
        last,
        top: top + 4,
        height: height - 8,
        left: FIRST_LANE + lane * LANE_PITCH,
      };
      const label = Math.max(top + 3, free);
      const near = label <= top + height + 3 * LINE_HEIGHT;
      if (near && !isTwin(coding, before)) {
        stripes.push({ ...stripe, label: { top: label, left } });
        free = label + LABEL_PITCH;
      } else stripes.push(stripe);
      before = coding;
    }
    const [head] = crowd;
    if (head !== undefined) {
      const label = Math.max(head.top + 3, free);
      const codings = crowd.map(({ coding }) => coding);
      crowds.push({ first: head.first, last: cluster.last, top: label, left, codings });
      free = label + LABEL_PITCH;
    }
  }
  return { stripes, crowds };
}

/** Codings that overlap line by line, one after another, with the lane each takes. */
function clusters(layout: TranscriptLayout, sorted: readonly Coding[]): readonly Lanes[] {
  const found: Lanes[] = [];
  let current: Lanes | undefined;
  const known = extents.get(layout) ?? new WeakMap<Coding, Extent>();
  extents.set(layout, known);
  for (const coding of sorted) {
    const extent = known.get(coding) ?? extentOf(layout, coding);
    known.set(coding, extent);
    const { first, last } = extent;
    if (current === undefined || first > current.last) {
      current = { ends: [], members: [], last: -1 };
      found.push(current);
    }
    const open = current.ends.findIndex((end) => end < first);
    const lane = open === -1 ? current.ends.length : open;
    current.ends[lane] = last;
    current.last = Math.max(current.last, last);
    current.members.push({ ...extent, coding, lane });
  }
  return found;
}

function extentOf(layout: TranscriptLayout, coding: Coding): Extent {
  const { first, last } = linesOf(layout, coding);
  const top = topOfLine(layout, first);
  return { first, last, top, height: topOfLine(layout, last) + LINE_HEIGHT - top };
}

/** Whether two codings give the same code to the same words. */
function isTwin(coding: Coding, other: Coding | undefined): boolean {
  return coding.code === other?.code && coding.from === other.from && coding.to === other.to;
}

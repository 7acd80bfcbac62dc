import type { Coding } from '../../../shared/model/coding';
import { assignLanes, type Cluster, type LanedCoding } from './stripe-lanes';
import { LINE_HEIGHT, type TranscriptLayout } from './transcript-layout';

/** Stripes side by side before the rest of a crowd is told as a number. */
export const LANES = 4;
/** Pixels from one lane to the next. */
export const LANE_PITCH = 9;
/** Pixels from one label to the next below it. */
export const LABEL_PITCH = 18;
const FIRST_LANE = 4;
const LABEL_LEFT = 24;
/** Pixels a stripe keeps from the top of its first line and the bottom of its last. */
const INSET = 4;
const LABEL_INSET = 3;
/** Pixels below its stripe at which a label would no longer be taken for its. */
const LABEL_REACH = 3 * LINE_HEIGHT;

/** Place of a label. */
export interface Label {
  readonly top: number;
  readonly left: number;
}

/** One coding in the margin. Pixels count from the top left corner of the margin. */
export interface Stripe {
  readonly coding: Coding;
  readonly first: number;
  readonly last: number;
  readonly top: number;
  readonly height: number;
  readonly left: number;
  /** Absent where the label would stand too far below its stripe, or a twin by another coder carries it. */
  readonly label?: Label;
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

/**
 * Gives every coding its lane and its label a place, from line numbers alone. Labels move down to avoid each
 * other, never sideways; one that would end up more than three lines below its stripe is left to the stripe's
 * own name.
 */
export function layStripes(layout: TranscriptLayout, sorted: readonly Coding[]): StripeLayout {
  const stripes: Stripe[] = [];
  const crowds: StripeCrowd[] = [];
  let free = 0;
  for (const cluster of assignLanes(layout, sorted)) {
    const left = LABEL_LEFT + Math.max(0, Math.min(cluster.lanes, LANES) - 2) * LANE_PITCH;
    let before: Coding | undefined;
    for (const member of cluster.members) {
      if (member.lane >= LANES) continue;
      const label = labelTop(member, before, free);
      stripes.push(stripeOf(member, label === null ? null : { top: label, left }));
      if (label !== null) free = label + LABEL_PITCH;
      before = member.coding;
    }
    const crowd = crowdOf(cluster, free, left);
    if (crowd === undefined) continue;
    crowds.push(crowd);
    free = crowd.top + LABEL_PITCH;
  }
  return { stripes, crowds };
}

function stripeOf({ coding, first, last, top, height, lane }: LanedCoding, label: Label | null): Stripe {
  const left = FIRST_LANE + lane * LANE_PITCH;
  const stripe = { coding, first, last, top: top + INSET, height: height - 2 * INSET, left };
  return label === null ? stripe : { ...stripe, label };
}

/** Where the label of a coding goes, below `free`; null where it has none. */
function labelTop(
  { coding, top, height }: LanedCoding,
  before: Coding | undefined,
  free: number,
): number | null {
  const label = Math.max(top + LABEL_INSET, free);
  const isFar = label > top + height + LABEL_REACH;
  return isFar || isTwin(coding, before) ? null : label;
}

function crowdOf({ members, last }: Cluster, free: number, left: number): StripeCrowd | undefined {
  const crowd = members.filter(({ lane }) => lane >= LANES);
  const [head] = crowd;
  if (head === undefined) return undefined;
  const top = Math.max(head.top + LABEL_INSET, free);
  return { first: head.first, last, top, left, codings: crowd.map(({ coding }) => coding) };
}

/** Whether two codings give the same code to the same words. */
function isTwin(coding: Coding, other: Coding | undefined): boolean {
  return coding.code === other?.code && coding.from === other.from && coding.to === other.to;
}

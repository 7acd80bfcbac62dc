import type { LineHead } from './speaker-head';
import type { LineHeads } from './speaker-lines';

/** How often a label opens a line, and in which ways. */
export interface LabelUse {
  readonly count: number;
  /** With a time that can be nothing else, and a colon. */
  readonly timed: number;
  /** With a time that could be one of the day. */
  readonly weaklyTimed: number;
  /** Where words stand against the colon. */
  readonly tight: number;
  /** Without a colon: brackets, bold, a bare name beside a time, a dash. */
  readonly loose: number;
  /** A bare name beside a time. */
  readonly timedNames: number;
  /** Said by the file's structure or a person's own expression. */
  readonly given: number;
}

const NONE: LabelUse = { count: 0, timed: 0, weaklyTimed: 0, tight: 0, loose: 0, timedNames: 0, given: 0 };

/** The use of every label, in order of first appearance. */
export function countUses(heads: LineHeads): ReadonlyMap<string, LabelUse> {
  const uses = new Map<string, LabelUse>();
  for (const head of heads) {
    if (head !== undefined) uses.set(head.label, withUse(uses.get(head.label) ?? NONE, head));
  }
  return uses;
}

function withUse(use: LabelUse, { form, at, weak, tight }: LineHead): LabelUse {
  const isTimed = at !== undefined;
  const isGiven = form === 'structure' || form === 'pattern';
  return {
    count: use.count + 1,
    timed: use.timed + (isTimed && !weak ? 1 : 0),
    weaklyTimed: use.weaklyTimed + (isTimed && weak ? 1 : 0),
    tight: use.tight + (tight ? 1 : 0),
    loose: use.loose + (form === 'colon' || isGiven ? 0 : 1),
    timedNames: use.timedNames + (form === 'timed-name' ? 1 : 0),
    given: use.given + (isGiven ? 1 : 0),
  };
}

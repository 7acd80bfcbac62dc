import type { Turn } from '../../shared/model/document';
import type { TimeRange } from '../state/player-store';

/** A turn while it is heard: its place among the turns and when it is spoken. */
export interface HeardTurn extends TimeRange {
  readonly index: number;
}

/**
 * The turn that is spoken at `seconds`: the last one that has begun by then. It ends where the next turn with a time
 * begins, or never. Undefined before the first timed turn, and in a transcript without times.
 */
export function heardTurn(turns: readonly Turn[], seconds: number): HeardTurn | undefined {
  const begun = turns.findLastIndex(({ at }) => at !== undefined && at <= seconds);
  const from = turns[begun]?.at;
  if (from === undefined) return undefined;
  const next = turns.slice(begun + 1).find(({ at }) => at !== undefined && at > from);
  return { index: begun, from, to: next?.at ?? Number.POSITIVE_INFINITY };
}

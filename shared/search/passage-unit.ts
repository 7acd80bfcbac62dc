import { sentenceEnds } from '../anchoring/sentence-boundaries';
import { trimRange } from '../anchoring/word-boundaries';
import type { TextRange } from '../lib/text-range';
import type { Turn } from '../model/document';

/** How much around a hit is coded: the hit itself, the sentence it stands in, or the whole turn. */
export type PassageUnit = 'hit' | 'sentence' | 'turn';

/**
 * Makes the function that widens hits to passages; give it hits in order of place. Undefined for a hit whose passage
 * was given before, so that two hits in one sentence are one passage.
 *
 * Text outside all turns (a report, a preamble) counts by its lines.
 */
export function passageWidener(
  text: string,
  turns: readonly Turn[],
  unit: PassageUnit,
): (hit: TextRange) => TextRange | undefined {
  if (unit === 'hit') return (hit) => hit;
  const turnOf = turnFollower(text, turns);
  const sentenceOf = sentenceFollower(text);
  let last: TextRange | undefined;
  return (hit) => {
    const turn = turnOf(hit.from);
    const passage = unit === 'turn' ? trimRange(text, turn) : sentenceOf(turn, hit);
    if (passage.from >= passage.to) return undefined;
    if (last !== undefined && passage.from <= last.from && passage.to <= last.to) return undefined;
    last = passage;
    return passage;
  };
}

/** The turn around an offset, or the line of text where no turn is; offsets only grow. */
function turnFollower(text: string, turns: readonly Turn[]): (offset: number) => TextRange {
  let next = 0;
  return (offset) => {
    while ((turns[next]?.to ?? Infinity) <= offset) next += 1;
    const turn = turns[next];
    if (turn !== undefined && turn.from <= offset) return turn;
    const from = text.lastIndexOf('\n', offset - 1) + 1;
    const end = text.indexOf('\n', offset);
    return { from: offset === 0 ? 0 : from, to: end === -1 ? text.length : end };
  };
}

/** The sentences a hit touches, as one stretch. The sentences of a turn are worked out once. */
function sentenceFollower(text: string): (turn: TextRange, hit: TextRange) => TextRange {
  let known: TextRange | undefined;
  let ends: readonly number[] = [];
  return (turn, hit) => {
    if (known !== turn) ends = sentenceEnds(text, turn);
    known = turn;
    let { from } = turn;
    for (const end of ends) if (end <= hit.from) from = end;
    const to = ends.find((end) => end >= hit.to) ?? Math.max(turn.to, hit.to);
    return trimRange(text, { from, to });
  };
}

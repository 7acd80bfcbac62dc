import type { TextRange } from '../lib/text-range';
import { nextEnd, nextStart, previousEnd, previousStart } from './word-boundaries';

/**
 * A range with one end dragged to `offset` and set to the nearest place where a word begins or ends. The ends never
 * meet or cross: at least the last word before the other end stays.
 */
export function dragEnd(text: string, range: TextRange, end: 'start' | 'end', offset: number): TextRange {
  if (end === 'end') {
    const least = nextEnd(text, range.from);
    const near = nearest(offset, previousEnd(text, offset + 1), nextEnd(text, offset));
    return { from: range.from, to: Math.max(near, least) };
  }
  const most = previousStart(text, range.to);
  const near = nearest(offset, previousStart(text, offset + 1), nextStart(text, offset));
  return { from: Math.min(near, most), to: range.to };
}

function nearest(offset: number, before: number, after: number): number {
  return offset - before <= after - offset ? before : after;
}

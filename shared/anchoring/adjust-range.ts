import type { TextRange } from '../lib/text-range';
import { sentenceEnds } from './sentence-boundaries';
import { nextEnd, nextStart, previousEnd, previousStart } from './word-boundaries';

/** Which end of a selection moves, which way, and how far. */
export interface Adjustment {
  readonly end: 'start' | 'end';
  readonly way: 'expand' | 'shrink';
  readonly by: 'word' | 'sentence';
}

/** How far sentences are looked for on either side: beyond any sentence ever spoken, short of the whole text. */
const REACH = 4000;

/**
 * A selection with one end moved by a word or a sentence. It never becomes empty and never leaves the text:
 * where there is nowhere to go, the same range comes back.
 */
export function adjustRange(text: string, range: TextRange, { end, way, by }: Adjustment): TextRange {
  if (end === 'end') {
    const to = by === 'word' ? wordEnd(text, range, way) : sentenceEnd(text, range, way);
    return to > range.from && to !== range.to ? { from: range.from, to } : range;
  }
  const from = by === 'word' ? wordStart(text, range, way) : sentenceStart(text, range, way);
  return from < range.to && from !== range.from ? { from, to: range.to } : range;
}

function wordEnd(text: string, { to }: TextRange, way: Adjustment['way']): number {
  return way === 'expand' ? nextEnd(text, to) : previousEnd(text, to);
}

function wordStart(text: string, { from }: TextRange, way: Adjustment['way']): number {
  return way === 'expand' ? previousStart(text, from) : nextStart(text, from);
}

function sentenceEnd(text: string, { from, to }: TextRange, way: Adjustment['way']): number {
  const stretch = { from, to: Math.min(text.length, to + REACH) };
  const ends = sentenceEnds(text, stretch).filter((end) => text.slice(from, end).trim() !== '');
  if (way === 'expand') return ends.find((end) => end > to && text.slice(to, end).trim() !== '') ?? to;
  return [...ends].reverse().find((end) => end < to) ?? to;
}

function sentenceStart(text: string, { from, to }: TextRange, way: Adjustment['way']): number {
  const first = Math.max(0, from - REACH);
  const starts = [first, ...sentenceEnds(text, { from: first, to })].map((end) => skipSpace(text, end));
  if (way === 'expand') return [...starts].reverse().find((start) => start < from) ?? from;
  return starts.find((start) => start > from && start < to) ?? from;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (/\s/.test(text.charAt(at))) at += 1;
  return at;
}

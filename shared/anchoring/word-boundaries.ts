import type { TextRange } from '../lib/text-range';

const word = /[\p{L}\p{N}\p{M}]+(?:['’\u2010\u2011-][\p{L}\p{N}\p{M}]+)*/gu;
/** A word, or the punctuation that closes a run of characters: the places where a selection may end. */
const ending = /[\p{L}\p{N}\p{M}]+(?:['’\u2010\u2011-][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]+(?=\s|$)/gu;
/** A word, or the punctuation that opens a run of characters: the places where a selection may start. */
const opening = /(?<!\S)[^\s\p{L}\p{N}\p{M}]+|[\p{L}\p{N}\p{M}]+(?:['’\u2010\u2011-][\p{L}\p{N}\p{M}]+)*/gu;

/** How far back a boundary is looked for; longer runs without a space are no words. */
const REACH = 240;

/** Number of words in a text; `zo’n` and `vmbo-t` are one each. */
export function countWords(text: string): number {
  return text.match(word)?.length ?? 0;
}

/** The range without white space at its ends; empty at its start when there is nothing else in it. */
export function trimRange(text: string, range: TextRange): TextRange {
  const words = text.slice(range.from, range.to);
  const lead = words.length - words.trimStart().length;
  const length = words.trim().length;
  return length === 0
    ? { from: range.from, to: range.from }
    : { from: range.from + lead, to: range.from + lead + length };
}

/** The word around `offset`, for a double click; an empty range between words. */
export function wordAt(text: string, offset: number): TextRange {
  const start = windowStart(text, offset);
  for (const match of text.slice(start, offset + REACH).matchAll(word)) {
    const from = start + match.index;
    if (from > offset) break;
    if (from + match[0].length >= offset) return { from, to: from + match[0].length };
  }
  return { from: offset, to: offset };
}

/** The first place after `offset` where a selection may end: after a word, then after its punctuation. */
export function nextEnd(text: string, offset: number): number {
  const match = text
    .slice(offset, offset + REACH)
    .matchAll(ending)
    .next().value;
  return match === undefined ? offset : offset + match.index + match[0].length;
}

/** The last place before `offset` where a selection may end; 0 when there is none. */
export function previousEnd(text: string, offset: number): number {
  const start = windowStart(text, offset - 1);
  let found = start;
  for (const match of text.slice(start, offset).matchAll(ending)) {
    const end = start + match.index + match[0].length;
    if (end < offset) found = end;
  }
  return found;
}

/** The first place after `offset` where a selection may start; `offset` itself when there is none. */
export function nextStart(text: string, offset: number): number {
  const start = windowStart(text, offset);
  for (const match of text.slice(start, offset + REACH).matchAll(opening)) {
    if (start + match.index > offset) return start + match.index;
  }
  return offset;
}

/** The last place before `offset` where a selection may start: a word, or the quotation mark that opens it. */
export function previousStart(text: string, offset: number): number {
  const start = windowStart(text, offset - 1);
  let found = start;
  for (const match of text.slice(start, offset).matchAll(opening)) found = start + match.index;
  return found;
}

/** A place before `offset` where no word is under way. */
function windowStart(text: string, offset: number): number {
  for (let at = Math.max(0, offset - REACH); at > 0 && at < offset; at += 1) {
    if (/\s/.test(text.charAt(at))) return at;
  }
  return Math.max(0, offset - REACH);
}

import type { TextRange } from '../lib/text-range';

/** Width in pixels of a stretch of text without spaces, in the one font of the reader. */
export type MeasureWord = (word: string) => number;

/**
 * Wraps a text greedily at `width` pixels, between words.
 *
 * The lines join up to the text: spaces at a break hang on the line before it, and a newline ends its line.
 * A word wider than the measure (a long web address) is cut; a line is wider only when one character is.
 * Kerning between a word and its spaces is left out, so that a word is measured once for the whole study.
 *
 * @example breakLines('aan tafel al', (word) => word.length * 8, 72) // 'aan ' | 'tafel al'... as ranges
 */
export function breakLines(text: string, measureWord: MeasureWord, width: number): readonly TextRange[] {
  const lines: TextRange[] = [];
  const space = measureWord(' ');
  let from = 0;
  let x = 0;
  let at = 0;
  const endLine = (to: number): void => {
    lines.push({ from, to });
    from = to;
    x = 0;
  };
  while (at < text.length) {
    const wordEnd = endOfWord(text, at);
    const wordWidth = wordEnd === at ? 0 : measureWord(text.slice(at, wordEnd));
    if (x + wordWidth > width && from < at) endLine(at);
    if (wordWidth > width) {
      for (const cut of cutWord(text, at, wordEnd, measureWord, width)) endLine(cut);
      x = measureWord(text.slice(from, wordEnd));
    } else x += wordWidth;
    at = wordEnd;
    while (isSpace(text.charCodeAt(at))) {
      x += space;
      at += 1;
    }
    if (text.charCodeAt(at) === NEWLINE) {
      at += 1;
      endLine(at);
    }
  }
  if (from < text.length) endLine(text.length);
  return lines;
}

const NEWLINE = 10;

/** Spaces one may break at; a no-break space holds its neighbours together. */
function isSpace(unit: number): boolean {
  return unit === 32 || unit === 9;
}

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (isSpace(unit) || unit === NEWLINE) return at;
    at += 1;
  }
  return at;
}

/** Where to cut a word so that every piece but the last fills a line; a surrogate pair stays whole. */
function cutWord(
  text: string,
  from: number,
  to: number,
  measureWord: MeasureWord,
  width: number,
): readonly number[] {
  const cuts: number[] = [];
  let start = from;
  let at = from;
  for (const character of text.slice(from, to)) {
    const next = at + character.length;
    if (at > start && measureWord(text.slice(start, next)) > width) {
      cuts.push(at);
      start = at;
    }
    at = next;
  }
  return cuts;
}

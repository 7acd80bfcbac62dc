import type { TextRange } from '../lib/text-range';

/** Words at either end of a passage by which it is looked for where it is not there word for word. */
const END_WORDS = 3;

/** Times as long as it was that a passage found by its ends may be, and as short. */
const MOST_GROWN = 1.6;

/**
 * Where a passage most likely stands in a text that was written anew: where its words stand, else from its first words
 * to its last ones. Of several places the one nearest to `expected`; undefined where nothing like it is there.
 *
 * It is a proposal for a person, never more.
 */
export function locateWords(text: string, passage: string, expected: number): TextRange | undefined {
  const words = passage.trim();
  if (words === '') return undefined;
  const exact = nearestTo(expected, placesOf(text, words));
  if (exact !== undefined) return { from: exact, to: exact + words.length };
  const tokens = words.split(/\s+/);
  if (tokens.length < END_WORDS * 2) return undefined;
  const opening = new RegExp(patternOf(tokens.slice(0, END_WORDS)), 'g');
  const closing = new RegExp(patternOf(tokens.slice(-END_WORDS)), 'g');
  const starts = [...text.matchAll(opening)].map(({ index }) => index);
  const ends = [...text.matchAll(closing)].map((match) => match.index + match[0].length);
  const spans = starts.flatMap((from) => {
    const to = ends.find((end) => end - from >= words.length / MOST_GROWN);
    return to !== undefined && to - from <= words.length * MOST_GROWN ? [{ from, to }] : [];
  });
  const best = nearestTo(
    expected,
    spans.map(({ from }) => from),
  );
  return spans.find(({ from }) => from === best);
}

function placesOf(text: string, words: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

function nearestTo(expected: number, places: readonly number[]): number | undefined {
  return [...places].sort((a, b) => Math.abs(a - expected) - Math.abs(b - expected))[0];
}

/** Words in a row, whatever white space is between them. */
function patternOf(words: readonly string[]): string {
  return words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+');
}

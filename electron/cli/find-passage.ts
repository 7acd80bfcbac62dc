import { fail, ok, type Result } from '../../shared/lib/result';
import type { TextRange } from '../../shared/lib/text-range';

/** The one place where the words stand; white space in them may be any white space of the text. */
export function findWords(text: string, words: string): Result<TextRange> {
  const pattern = words.trim().split(/\s+/).map(escapeRegExp).join('\\s+');
  const places = pattern === '' ? [] : [...text.matchAll(new RegExp(pattern, 'g'))];
  const [first] = places;
  if (first === undefined) {
    return fail(
      'words-not-found',
      'These words are not in the document. Nothing was coded. Copy them from it exactly.',
    );
  }
  if (places.length === 1) return ok({ from: first.index, to: first.index + first[0].length });
  const ranges = places.slice(0, 10).map((place) => `${place.index}-${place.index + place[0].length}`);
  const more = places.length > ranges.length ? ', …' : '';
  return fail(
    'words-ambiguous',
    `These words stand at ${places.length} places (${ranges.join(', ')}${more}). Nothing was coded. Give more words, or --from and --to.`,
  );
}

/** A range that lies inside a text of this length and is not empty. */
export function checkRange(length: number, { from, to }: TextRange): Result<TextRange> {
  if (from < to && to <= length) return ok({ from, to });
  const where =
    from < to ? `${from}-${to} is outside the document, which ends at ${length}` : `${from}-${to} is empty`;
  return fail(
    'range-outside',
    `${where}. Nothing was coded. Give offsets inside it, the start below the end.`,
  );
}

function escapeRegExp(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

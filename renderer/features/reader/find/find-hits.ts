import type { TextRange } from '../../../../shared/lib/text-range';
import { foldText, originalRange, type FoldedText } from '../../../../shared/search/fold-text';
import { findWords } from '../../../../shared/search/find-words';
import { foldTerms } from '../../../../shared/search/text-query';
import type { TranscriptLayout } from '../transcript-layout';

/** No words found; one object, so that nothing is drawn again for it. */
export const NO_HITS: readonly TextRange[] = [];

const folded = new WeakMap<TranscriptLayout, FoldedText>();

/** Where the words of a query stand in a document, in order; capitals and accents do not matter, `*` ends a word. */
export function findHits(layout: TranscriptLayout, query: string): readonly TextRange[] {
  const terms = foldTerms([query]);
  if (terms.length === 0) return NO_HITS;
  const text = folded.get(layout) ?? foldText(layout.text);
  folded.set(layout, text);
  const hits: TextRange[] = [];
  findWords(text.text, terms, false, (from, to) => hits.push(originalRange(text, { from, to })));
  return hits;
}

/** Index of the first range that ends after `offset`, in ordered ranges that do not overlap; their number for none. */
export function firstAfter(ranges: readonly TextRange[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.to ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

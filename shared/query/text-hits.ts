import { searchable } from './quote-filter';
import type { Passage } from './passages';

/** Gives the frozen text of a document, or undefined where it cannot be read (yet). */
export type TextOf = (document: string) => string | undefined;

/**
 * Makes the test whether a passage holds some words. A whole text is folded once; where folding keeps every
 * place (it nearly always does) a passage is then found without being cut out of it.
 */
export function textTest(words: string, textOf: TextOf): (passage: Passage) => boolean {
  const wanted = searchable(words).trim();
  if (wanted === '') return () => true;
  let last: { readonly document: string; readonly hits: Hits } | undefined;
  return (passage) => {
    if (last?.document !== passage.document) {
      last = { document: passage.document, hits: hitsIn(textOf(passage.document) ?? '', wanted) };
    }
    return last.hits(passage);
  };
}

type Hits = (range: { readonly from: number; readonly to: number }) => boolean;

function hitsIn(text: string, wanted: string): Hits {
  const folded = foldEach(text);
  if (folded.length !== text.length)
    return ({ from, to }) => searchable(text.slice(from, to)).includes(wanted);
  const starts: number[] = [];
  for (let at = folded.indexOf(wanted); at !== -1; at = folded.indexOf(wanted, at + 1)) starts.push(at);
  return ({ from, to }) => {
    const first = firstFrom(starts, from);
    return first !== undefined && first + wanted.length <= to;
  };
}

/** Folds letter by letter; '' where one letter becomes more or fewer, because places then no longer fit. */
function foldEach(text: string): string {
  const plain = text.toLowerCase();
  const letters = new Set(plain.match(/[^\0-\x7f]/gu) ?? []);
  const bare = new Map([...letters].map((letter) => [letter, searchable(letter)]));
  const isEven = [...bare].every(([letter, folded]) => letter.length === folded.length);
  if (!isEven || plain.length !== text.length) return '';
  return bare.size === 0 ? plain : plain.replace(/[^\0-\x7f]/gu, (letter) => bare.get(letter) ?? letter);
}

function firstFrom(starts: readonly number[], from: number): number | undefined {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return starts[low];
}

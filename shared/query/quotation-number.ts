import type { TextRange } from '../lib/text-range';
import { passageKey } from '../model/participant';
import type { Study } from '../model/study';

/** Gives the number of a quotation as people cite it, `3:10`; undefined where it was made before there were numbers. */
export type NumberOf = (quotation: { readonly document: string } & TextRange) => string | undefined;

/**
 * Makes the function that numbers quotations: the number of the document, then that of the quotation in it.
 *
 * Two coders working apart may have given one number twice. The first in the order of the fold, which is the
 * same on every copy, then keeps it plain and the next are 3:10b, 3:10c; documents likewise. Codings of one range
 * with several numbers go by the lowest. Each document is looked through once, when it is first asked for.
 */
export function quotationNumbers(study: Study): NumberOf {
  const documents = lettered([...study.documents.values()].map(({ id, number }) => [id, number] as const));
  const known = new Map<string, ReadonlyMap<string, string>>();
  return ({ document, from, to }) => {
    const numbers = known.get(document) ?? numbersIn(study, document);
    known.set(document, numbers);
    const own = numbers.get(passageKey({ from, to }));
    const of = documents.get(document);
    return own === undefined || of === undefined ? undefined : `${of}:${own}`;
  };
}

function numbersIn(study: Study, document: string): ReadonlyMap<string, string> {
  const lowest = new Map<string, number>();
  for (const coding of study.codings.get(document)?.values() ?? []) {
    if (coding.number === undefined) continue;
    const key = passageKey(coding);
    lowest.set(key, Math.min(coding.number, lowest.get(key) ?? Infinity));
  }
  return lettered([...lowest]);
}

/** Numbers as text, a letter after those that were given before. */
function lettered(
  numbers: readonly (readonly [id: string, number: number | undefined])[],
): ReadonlyMap<string, string> {
  const given = new Map<number, number>();
  const texts = new Map<string, string>();
  for (const [id, number] of numbers) {
    if (number === undefined) continue;
    const before = given.get(number) ?? 0;
    given.set(number, before + 1);
    texts.set(id, `${number}${before === 0 ? '' : letters(before)}`);
  }
  return texts;
}

/** b, c … z, then ba, bb …, for the second, third … of one number. */
function letters(place: number): string {
  const last = String.fromCharCode(97 + (place % 26));
  return place < 26 ? last : `${letters(Math.floor(place / 26))}${last}`;
}

import { keptAnswers } from './kept-answers';

/** Ways to address someone that may stand before a name or be left out: “juf Marleen” and “Marleen”. */
const TITLES: ReadonlySet<string> = new Set(
  'juf juffrouw meester mevrouw mevr mw mej dhr meneer mijnheer heer dr drs ir ing prof mr mrs ms miss sir'.split(
    ' ',
  ),
);
const ARTICLES_BEFORE_TITLES: ReadonlySet<string> = new Set(['de', 'the']);

/**
 * A label with case, spaces and its last full stop taken away: two labels with one fold are one writing.
 *
 * @example foldLabel(' YASMINA  B.') === 'yasmina b'
 */
export const foldLabel = keptAnswers((label) =>
  label.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim().replace(/\.+$/u, ''),
);

/**
 * The words of a name that tell who it is: no titles, accents, full stops; “Wit, Anna de” as “Anna de Wit”.
 *
 * @example nameWords('juf Márleen') // ['marleen']
 */
export const nameWords = keptAnswers((label): readonly string[] => {
  const [last = '', first] = label.split(/,\s*/u, 2);
  const plain = foldLabel(first === undefined ? label : `${first} ${last}`)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  const words = plain.split(/[\s.\-–_]+/u).filter((word) => word !== '');
  let start = 0;
  while (start < words.length - 1 && mayBeLeftOut(words, start)) start += 1;
  return words.slice(start);
});

/** A label without the title before the name, as written; a title by itself stays. */
export function withoutTitle(label: string): string {
  const words = label.split(' ');
  const lower = words.map((word) => foldLabel(word));
  let start = 0;
  while (start < words.length - 1 && mayBeLeftOut(lower, start)) start += 1;
  return words.slice(start).join(' ');
}

function mayBeLeftOut(words: readonly string[], index: number): boolean {
  const word = words[index] ?? '';
  return TITLES.has(word) || (ARTICLES_BEFORE_TITLES.has(word) && TITLES.has(words[index + 1] ?? ''));
}

/** How much two labels look like one person: the same writing, a longer form of it, something alike, or not. */
export type Likeness = 'same' | 'longer' | 'alike' | 'none';

/**
 * How much two labels look like one person.
 *
 * `same`: case, accents or a title differ. `longer`: one adds an initial or surname to the other. `alike`: a single
 * letter that the other begins with, or one slip of the keyboard. Only the first two are ever joined, and the second
 * only where no third label fits as well (`joinableLabels`).
 */
export function likeness(a: string, b: string): Likeness {
  const [one, other] = [nameWords(a), nameWords(b)];
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length === 0) return 'none';
  if (short.every((word, index) => word === long[index])) {
    if (short.length === long.length) return 'same';
    return addition(short, long[short.length] ?? '');
  }
  const [left, right] = [short.join(' '), long.join(' ')];
  const [few, many] = left.length <= right.length ? [left, right] : [right, left];
  if (few.length === 1) return many.startsWith(few) ? 'alike' : 'none';
  return isOneSlip(left, right) ? 'alike' : 'none';
}

/** What the next word of a longer label makes of it. */
function addition(short: readonly string[], next: string): Likeness {
  // “Anna en Bram” are two people.
  if (/^(?:en|and|met|with|[&+/])/u.test(next) && !/^(?:en|and|met|with)\p{L}/u.test(next)) return 'none';
  // “M.” is no shorter form of “M. de Wit”, “Leerling” none of “Leerling 3”, “Noor” perhaps none of “Noor (moeder)”.
  const isWeak = (short[0] ?? '').length === 1 || /^(?:\p{N}+$|\()/u.test(next);
  return isWeak ? 'alike' : 'longer';
}

/** Whether two writings of five letters or more differ by one letter added, left out, changed or swapped. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1 || /\p{N}/u.test(a + b))
    return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true;
  const swapped = `${restA.charAt(1)}${restA.charAt(0)}`;
  return restA.length > 1 && restB === swapped + restA.slice(2);
}

/**
 * Pairs of labels that may stand for one person and for nobody else among these: `same` ones, and a longer form where
 * the short one has only one. “Yasmina” is not joined to “Yasmina B.” where there is a “Yasmina K.” too.
 */
export function joinableLabels(labels: readonly string[]): readonly (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = [];
  for (const [index, a] of labels.entries()) {
    for (const b of labels.slice(index + 1)) {
      const like = likeness(a, b);
      if (like === 'same' || (like === 'longer' && isOnlyLonger(a, b, labels))) pairs.push([a, b]);
    }
  }
  return pairs;
}

function isOnlyLonger(a: string, b: string, labels: readonly string[]): boolean {
  const [short, long] = nameWords(a).length < nameWords(b).length ? [a, b] : [b, a];
  return labels.every((other) => {
    if (nameWords(other).length <= nameWords(short).length || likeness(short, other) !== 'longer')
      return true;
    return ['same', 'longer'].includes(likeness(long, other));
  });
}

/** The words of a document, to tell a word broken at a line end from one that is written with a hyphen. */
export interface PageWords {
  /** How often a word stands by itself, in any spelling of capitals and accents. */
  readonly alone: (word: string) => number;
  /** How many words written solid begin with this. */
  readonly solid: (start: string) => number;
  /** How often `left-right…` stands within a line. */
  readonly hyphened: (left: string, right: string) => number;
  /** How often a word stands before a hyphen within a line, whatever follows. */
  readonly beforeHyphen: (left: string) => number;
  /** How the document spells a word most often, accents included; undefined for a word it does not hold. */
  readonly spelling: (word: string) => string | undefined;
  readonly isEnglish: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:[-\u2010\u2011][\p{L}\p{N}\p{M}]+)*/gu;
const HYPHEN = /[-\u2010\u2011]/;

/** A word without capitals and accents, for comparing. */
export function plainWord(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

/** Counts the words of whole lines; words that touch a line-end hyphen are to be left out by the caller. */
export function countPageWords(lines: readonly string[]): PageWords {
  const alone = new Map<string, number>();
  const spellings = new Map<string, number>();
  const pairs = new Map<string, number>();
  for (const line of lines) {
    for (const [token] of line.matchAll(WORD)) {
      const parts = token.split(HYPHEN);
      if (parts.length === 1) {
        increase(alone, plainWord(token));
        increase(spellings, token.toLowerCase());
        continue;
      }
      for (let at = 1; at < parts.length; at += 1) {
        increase(pairs, `${plainWord(parts[at - 1] ?? '')}-${plainWord(parts[at] ?? '')}`);
      }
    }
  }
  const sortedWords = sorted(alone);
  const sortedPairs = sorted(pairs);
  const common = commonSpellings(spellings);
  return {
    alone: (word) => alone.get(plainWord(word)) ?? 0,
    solid: (start) => startingWith(sortedWords, plainWord(start)),
    hyphened: (left, right) => startingWith(sortedPairs, `${plainWord(left)}-${plainWord(right)}`),
    beforeHyphen: (left) => startingWith(sortedPairs, `${plainWord(left)}-`),
    spelling: (word) => common.get(plainWord(word)),
    isEnglish: isEnglish(alone),
  };
}

type Counted = readonly (readonly [word: string, count: number])[];

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function sorted(counts: ReadonlyMap<string, number>): Counted {
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Sum of the counts of all words with this beginning. */
function startingWith(words: Counted, start: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.[0] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  let sum = 0;
  for (let at = low; words[at]?.[0].startsWith(start) === true; at += 1) sum += words[at]?.[1] ?? 0;
  return sum;
}

function commonSpellings(spellings: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  const common = new Map<string, string>();
  for (const [spelling, count] of spellings) {
    const plain = plainWord(spelling);
    const known = common.get(plain);
    if (known === undefined || count > (spellings.get(known) ?? 0)) common.set(plain, spelling);
  }
  return common;
}

function isEnglish(alone: ReadonlyMap<string, number>): boolean {
  const count = (words: readonly string[]): number =>
    words.reduce((sum, word) => sum + (alone.get(word) ?? 0), 0);
  return count(['the', 'and', 'that', 'was', 'with']) > count(['het', 'een', 'en', 'van', 'niet', 'dat']);
}

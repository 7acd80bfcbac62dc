import { foldText } from './fold-text';
import { namePrefixes, ordinaryWords } from './ordinary-words';

/** A person of the key file: every way the real name is written, and what is printed instead. */
export interface NameEntry {
  readonly realNames: readonly string[];
  readonly pseudonym: string;
}

/** A name taken apart into folded words, ready to be looked for. */
export interface CompiledName {
  readonly words: readonly string[];
  /** Whether an apostrophe before the first word is part of it, as in "'t Hooft". */
  readonly apostrophe: boolean;
  /** Whether the words that are no prefix must start with a capital in the text. */
  readonly needsCapital: boolean;
  /** Indices of the words that must then have one. */
  readonly capitalWords: readonly number[];
  /** Printed instead; "Leerling 02/Leerling 07" where two people share the name. */
  readonly pseudonym: string;
}

/** Names by their first word, the longest name first. */
export type NameIndex = ReadonlyMap<string, readonly CompiledName[]>;

/** Runs of letters or of digits in folded text; a digit beside a letter ends the word, as in "Fatima2B". */
export const foldedWord = /[\p{L}\p{M}]+|\p{N}+/gu;

/**
 * Sorts the names of the key file for lookup.
 *
 * Only what is given counts: no part of "Fatima van der Berg" is guessed to be a name of its own. A name
 * two people share stands for either of them, because the text alone cannot tell who is meant.
 */
export function compileNames(entries: readonly NameEntry[]): NameIndex {
  const index = new Map<string, CompiledName[]>();
  for (const { words, apostrophe, pseudonyms } of pseudonymsByName(entries).values()) {
    const first = words[0];
    if (first === undefined) continue;
    const name = { words, apostrophe, ...capitalRule(words), pseudonym: [...pseudonyms].join('/') };
    index.set(first, [...(index.get(first) ?? []), name]);
  }
  for (const names of index.values()) names.sort(longestFirst);
  return index;
}

interface SharedName {
  readonly words: readonly string[];
  readonly apostrophe: boolean;
  readonly pseudonyms: Set<string>;
}

function pseudonymsByName(entries: readonly NameEntry[]): ReadonlyMap<string, SharedName> {
  const names = new Map<string, SharedName>();
  for (const { realNames, pseudonym } of entries) {
    for (const realName of realNames) {
      const folded = foldText(realName, 'see-through').text.trim();
      const words = folded.match(foldedWord) ?? [];
      const key = words.join(' ');
      const apostrophe = folded.startsWith("'");
      const known = names.get(key) ?? { words, apostrophe, pseudonyms: new Set<string>() };
      known.pseudonyms.add(pseudonym);
      names.set(key, known);
    }
  }
  return names;
}

function capitalRule(words: readonly string[]): Pick<CompiledName, 'needsCapital' | 'capitalWords'> {
  const places = words.map((_, place) => place);
  const proper = places.filter((place) => !namePrefixes.has(words[place] ?? ''));
  const capitalWords = proper.length > 0 ? proper : places.slice(-1);
  const needsCapital = capitalWords.every((place) => mayBeOrdinary(words[place] ?? ''));
  return { needsCapital, capitalWords };
}

/** One letter is never enough to tell a name from a word; digits have no case. */
function mayBeOrdinary(word: string): boolean {
  if (/^\p{N}/u.test(word)) return false;
  return word.length === 1 || ordinaryWords.has(word) || namePrefixes.has(word);
}

function longestFirst(a: CompiledName, b: CompiledName): number {
  return b.words.length - a.words.length || b.words.join('').length - a.words.join('').length;
}

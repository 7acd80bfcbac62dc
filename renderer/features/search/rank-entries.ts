import Fuse from 'fuse.js';
import { foldWord } from '../../services/fold-word';
import type { NamedEntry } from './box-entries';

/** Simple matches below which near ones are added. */
const ENOUGH = 4;
/** Entries that fuzzy matching looks at: more would be felt between two keys. */
const MOST_FUZZY = 400;

/** An entry with how well it fits: up to `BY_NAME` the name itself holds the query, `NEAR` only comes near it. */
export interface RankedEntry {
  readonly entry: NamedEntry;
  readonly rank: number;
}

/** The worst rank of a name that holds the whole query. */
export const BY_NAME = 2;
/** The rank of what only comes near the query. */
export const NEAR = 9;

/**
 * The entries a query means, best first: names that begin with it, then a word of the name that does, then a part
 * of the name, then other names, then all words of the query anywhere; equals by what was opened last, then by use.
 * Names that only come near follow where little else was found.
 */
export function rankEntries(
  entries: readonly NamedEntry[],
  query: string,
  opened: readonly string[],
  limit: number,
): readonly RankedEntry[] {
  const phrase = foldWord(query.trim()).replace(/\s+/g, ' ');
  const words = phrase.split(' ');
  const ranked: RankedEntry[] = [];
  for (const entry of entries) {
    const rank = phrase === '' ? 0 : rankOf(entry, phrase, words);
    if (rank !== null) ranked.push({ entry, rank });
  }
  const place = (entry: NamedEntry): number => {
    const at = opened.indexOf(entry.key);
    return at === -1 ? opened.length : at;
  };
  const found = ranked.sort(
    (a, b) => a.rank - b.rank || place(a.entry) - place(b.entry) || b.entry.use - a.entry.use,
  );
  const near = found.length < Math.min(ENOUGH, limit) ? nearEntries(entries, phrase, found) : [];
  return [...found, ...near].slice(0, limit);
}

/** Where in a name the query stands, to be shown bold; null where it is found by other words. */
export function markedPart(
  name: string,
  query: string,
): { readonly from: number; readonly to: number } | null {
  const folded = foldWord(name);
  const phrase = foldWord(query.trim());
  // A name in which accents are letters of their own folds shorter, so that places would be wrong.
  if (phrase === '' || folded.length !== name.length) return null;
  const at = wordPlace(folded, phrase);
  return at === -1 ? null : { from: at, to: at + phrase.length };
}

function rankOf(
  { folded, others, all }: NamedEntry,
  phrase: string,
  words: readonly string[],
): number | null {
  const inName = placeRank(folded, phrase);
  if (inName !== null) return inName;
  const inOthers = others.map((other) => placeRank(other, phrase)).filter((rank) => rank !== null);
  if (inOthers.length > 0) return 3 + Math.min(...inOthers);
  return words.every((word) => all.includes(word)) ? 6 : null;
}

/** 0 at the start, 1 at the start of a word, 2 elsewhere, null for not at all. */
function placeRank(text: string, phrase: string): number | null {
  const at = wordPlace(text, phrase);
  if (at === -1) return null;
  return at === 0 ? 0 : isWordStart(text, at) ? 1 : 2;
}

/** The first place at the start of a word, else the first of all. */
function wordPlace(text: string, phrase: string): number {
  const first = text.indexOf(phrase);
  for (let at = first; at !== -1; at = text.indexOf(phrase, at + 1)) if (isWordStart(text, at)) return at;
  return first;
}

function isWordStart(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));
}

/** Names with a typing error or two; only those that share half of the query's pairs of letters are compared. */
function nearEntries(
  entries: readonly NamedEntry[],
  phrase: string,
  found: readonly RankedEntry[],
): readonly RankedEntry[] {
  if (phrase.length < 3) return [];
  const pairs = Array.from({ length: phrase.length - 1 }, (_, at) => phrase.slice(at, at + 2));
  const known = new Set(found.map(({ entry }) => entry));
  const alike = entries.filter(
    (entry) =>
      !known.has(entry) && pairs.filter((pair) => entry.folded.includes(pair)).length * 2 >= pairs.length,
  );
  const fuse = new Fuse(alike.slice(0, MOST_FUZZY), {
    keys: ['folded'],
    threshold: 0.35,
    ignoreLocation: true,
  });
  return fuse.search(phrase, { limit: ENOUGH }).map(({ item }) => ({ entry: item, rank: NEAR }));
}

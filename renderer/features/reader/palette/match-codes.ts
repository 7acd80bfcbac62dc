import { bestPlace, isWordStart } from './match-place';
import { foldName, type CodeCatalogue, type CodeEntry } from './code-catalogue';

/** What orders codes that match equally well. */
export interface CodeUse {
  /** Ids of the codes used last, the latest first. */
  readonly recent: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
}

/** Simple matches below which fuzzy ones are added, and the most rows that are shown. */
export const ENOUGH = 8;

/**
 * The codes a query means, best first: names that begin with it, then a word of the name that does, then a part
 * of the name, then aliases, then the path; equals by recency, then by use. Every word of the query must be found.
 */
export function matchCodes(catalogue: CodeCatalogue, query: string, use: CodeUse): readonly CodeEntry[] {
  const words = foldName(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  const phrase = words.join(' ');
  const hits: { readonly entry: CodeEntry; readonly rank: number }[] = [];
  for (const entry of catalogue.entries) {
    const rank = phrase === '' ? 0 : rankOf(entry, phrase, words);
    if (rank !== null) hits.push({ entry, rank });
  }
  return hits
    .sort((a, b) => a.rank - b.rank || compareUse(a.entry, b.entry, use))
    .slice(0, ENOUGH)
    .map(({ entry }) => entry);
}

/** Codes that come near a query without holding it, for typing errors; those in `found` are left out. */
export function nearCodes(
  catalogue: CodeCatalogue,
  query: string,
  found: readonly CodeEntry[],
): readonly CodeEntry[] {
  const folded = foldName(query.trim());
  if (folded.length < 3 || found.length >= ENOUGH) return [];
  const known = new Set(found);
  return catalogue
    .fuzzy()
    .search(folded, { limit: ENOUGH * 2 })
    .map(({ item }) => item)
    .filter((entry) => !known.has(entry))
    .slice(0, ENOUGH - found.length);
}

function rankOf(entry: CodeEntry, phrase: string, words: readonly string[]): number | null {
  const { foldedName, foldedAliases, foldedAll } = entry;
  const inName = placeRank(foldedName, phrase);
  if (inName !== null) return inName;
  const inAlias = foldedAliases.map((alias) => placeRank(alias, phrase)).filter((rank) => rank !== null);
  if (inAlias.length > 0) return 3 + Math.min(...inAlias);
  if (!words.every((word) => foldedAll.includes(word))) return null;
  return words.some((word) => foldedName.includes(word)) ? 6 : 7;
}

/** 0 at the start, 1 at the start of a word, 2 elsewhere, null for not at all. */
function placeRank(text: string, phrase: string): number | null {
  const at = bestPlace(text, phrase);
  if (at < 0) return null;
  return at === 0 ? 0 : isWordStart(text, at) ? 1 : 2;
}

function compareUse(a: CodeEntry, b: CodeEntry, { recent, counts }: CodeUse): number {
  const place = (entry: CodeEntry): number => {
    const at = recent.indexOf(entry.id);
    return at < 0 ? recent.length : at;
  };
  return place(a) - place(b) || (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0);
}

import Fuse from 'fuse.js';
import { childIndex } from '../../../../shared/code-tree/code-tree';
import type { Study } from '../../../../shared/model/study';

/** A code as the palette knows it. Folded words are compared, the others are shown. */
export interface CodeEntry {
  readonly id: string;
  readonly name: string;
  /** Names of the codes above it, from the top. */
  readonly above: readonly string[];
  readonly aliases: readonly string[];
  readonly foldedName: string;
  readonly foldedAliases: readonly string[];
  readonly foldedPath: string;
}

/** All living codes, ready to be searched; made once per revision of the tree. */
export interface CodeCatalogue {
  readonly entries: readonly CodeEntry[];
  readonly byId: ReadonlyMap<string, CodeEntry>;
  /** The fuzzy index, built when it is first needed. */
  readonly fuzzy: () => Fuse<CodeEntry>;
}

/** What orders codes that match equally well. */
export interface CodeUse {
  /** Ids of the codes used last, the latest first. */
  readonly recent: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
}

/** Simple matches below which fuzzy ones are added, and the most rows that are shown. */
export const ENOUGH = 8;

/** Lower case without marks, unit for unit, so that offsets in it are offsets in the original. */
export function foldName(name: string): string {
  let folded = '';
  for (const character of name) {
    const plain = character.normalize('NFD').charAt(0).toLowerCase();
    folded += plain.length === character.length ? plain : character;
  }
  return folded;
}

/** The catalogue of a study's living codes, in tree order. */
export function catalogueCodes(study: Study): CodeCatalogue {
  const index = childIndex(study);
  const entries: CodeEntry[] = [];
  const visit = (parent: string | null, above: readonly string[]): void => {
    for (const code of index.get(parent) ?? []) {
      entries.push({
        id: code.id,
        name: code.name,
        above,
        aliases: code.aliases,
        foldedName: foldName(code.name),
        foldedAliases: code.aliases.map(foldName),
        foldedPath: foldName(above.join(' ')),
      });
      visit(code.id, [...above, code.name]);
    }
  };
  visit(null, []);
  let fuse: Fuse<CodeEntry> | undefined;
  return {
    entries,
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    fuzzy: () => (fuse ??= new Fuse(entries, { keys: fuzzyKeys, threshold: 0.34, ignoreLocation: true })),
  };
}

const fuzzyKeys = [
  { name: 'foldedName', weight: 3 },
  { name: 'foldedAliases', weight: 2 },
  { name: 'foldedPath', weight: 1 },
];

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

/** The part of a name to print in bold: where the query, or its first word, stands in it; null for none. */
export function markedPart(
  name: string,
  query: string,
): { readonly from: number; readonly to: number } | null {
  const folded = foldName(name);
  const phrase = foldName(query.trim());
  for (const wanted of [phrase, ...phrase.split(/\s+/)]) {
    const from = wanted === '' ? -1 : bestPlace(folded, wanted);
    if (from >= 0) return { from, to: from + wanted.length };
  }
  return null;
}

/** The alias under which a query finds a code, where its name does not hold the query; undefined otherwise. */
export function matchedAlias(entry: CodeEntry, query: string): string | undefined {
  const phrase = foldName(query.trim());
  if (phrase === '' || entry.foldedName.includes(phrase)) return undefined;
  return entry.aliases.find((_, index) => entry.foldedAliases[index]?.includes(phrase) === true);
}

function rankOf(entry: CodeEntry, phrase: string, words: readonly string[]): number | null {
  const { foldedName, foldedAliases, foldedPath } = entry;
  const inName = placeRank(foldedName, phrase);
  if (inName !== null) return inName;
  const inAlias = foldedAliases.map((alias) => placeRank(alias, phrase)).filter((rank) => rank !== null);
  if (inAlias.length > 0) return 3 + Math.min(...inAlias);
  const all = [foldedName, ...foldedAliases, foldedPath].join(' ');
  if (!words.every((word) => all.includes(word))) return null;
  return words.some((word) => foldedName.includes(word)) ? 6 : 7;
}

/** 0 at the start, 1 at the start of a word, 2 elsewhere, null for not at all. */
function placeRank(text: string, phrase: string): number | null {
  const at = bestPlace(text, phrase);
  if (at < 0) return null;
  return at === 0 ? 0 : isWordStart(text, at) ? 1 : 2;
}

/** Where the phrase stands best: at the start of a word if it does anywhere; -1 for nowhere. */
function bestPlace(text: string, phrase: string): number {
  const first = text.indexOf(phrase);
  for (let at = first; at >= 0; at = text.indexOf(phrase, at + 1)) if (isWordStart(text, at)) return at;
  return first;
}

function isWordStart(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));
}

function compareUse(a: CodeEntry, b: CodeEntry, { recent, counts }: CodeUse): number {
  const place = (entry: CodeEntry): number => {
    const at = recent.indexOf(entry.id);
    return at < 0 ? recent.length : at;
  };
  return place(a) - place(b) || (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0);
}

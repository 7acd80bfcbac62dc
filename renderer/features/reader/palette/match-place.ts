import { foldName, type CodeEntry } from './code-catalogue';

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

/** Where the phrase stands best: at the start of a word if it does anywhere; -1 for nowhere. */
export function bestPlace(text: string, phrase: string): number {
  const first = text.indexOf(phrase);
  for (let at = first; at >= 0; at = text.indexOf(phrase, at + 1)) if (isWordStart(text, at)) return at;
  return first;
}

/** Whether a word starts at an offset. */
export function isWordStart(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));
}

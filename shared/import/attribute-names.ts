/** Longest name of an attribute, in UTF-16 units; the command that adds one refuses a longer name. */
const LONGEST_NAME = 100;

/**
 * By heading of a column, the name of the attribute it fills, for all headings of one import together.
 *
 * A survey question is often longer than a name may be, so names are cut. Headings that differ keep names that differ,
 * also without regard to case, as the study looks attributes up that way: the second of them gets a number. Headings
 * that differ only in the space around them are one; empty ones have no name.
 */
export function attributeNames(headings: Iterable<string>): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const byWords = new Map<string, string>();
  const names = new Map<string, string>();
  for (const heading of headings) {
    const words = heading.trim();
    if (words === '') continue;
    const name = byWords.get(words) ?? freeName(words, taken);
    taken.add(name.toLowerCase());
    byWords.set(words, name);
    names.set(heading, name);
  }
  return names;
}

function freeName(words: string, taken: ReadonlySet<string>): string {
  let name = cut(words, '');
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = cut(words, ` (${number})`);
  return name;
}

/** The words with an ending, the words cut so that both fit and no character is cut in half. */
function cut(words: string, ending: string): string {
  const start = words.slice(0, LONGEST_NAME - ending.length).replace(/[\uD800-\uDBFF]$/, '');
  return `${start.trim()}${ending}`;
}

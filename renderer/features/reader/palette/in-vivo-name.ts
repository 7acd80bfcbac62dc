/** Characters an in-vivo name may have before it is cut. */
const LONGEST = 60;

/** The name of a code made from participants' own words: on one line, cut at a word with an ellipsis. */
export function inVivoName(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST);
  const space = cut.lastIndexOf(' ');
  return `${(space > LONGEST / 2 ? cut.slice(0, space) : cut.slice(0, LONGEST - 1)).trimEnd()}…`;
}

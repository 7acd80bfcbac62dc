/** What makes an edited wording more than a shorter form of what was said. */
export type WordingFault =
  /** Nothing that was said is left. */
  | { readonly kind: 'empty' }
  /** A bracket is opened or closed alone. */
  | { readonly kind: 'bracket' }
  /** These words were not said, and do not stand in brackets. */
  | { readonly kind: 'unsaid'; readonly words: string }
  /** These words were said, but not at this point. */
  | { readonly kind: 'order'; readonly words: string }
  /** Words before these are left out without a mark. */
  | { readonly kind: 'omission'; readonly words: string };

/** The mark of an omission. */
export const OMISSION = '(…)';

/**
 * Compares an edited wording with the verbatim it is printed for; null where it may be printed.
 *
 * Allowed are marked omissions, "(…)" or "(...)", and inserts in [brackets], which may stand in the place of one
 * stretch of words ("bij [het havenbedrijf] stuurde"). Capitals, punctuation and white space are free; the
 * beginning and the end may be left out unmarked. Of several faults the first is told.
 *
 * @example checkWording('Ik dacht echt: haven, nou ja.', 'Ik dacht (…) nou ja.') === null
 */
export function checkWording(verbatim: string, wording: string): WordingFault | null {
  const parts = partsOf(wording);
  if (parts === null) return { kind: 'bracket' };
  const said = wordsOf(verbatim);
  const stretches = parts.filter((part) => part.kind === 'words');
  if (stretches.every((part) => wordsOf(part.text).length === 0)) return { kind: 'empty' };
  return checkParts(said, parts);
}

type Part = { readonly kind: 'words'; readonly text: string } | { readonly kind: 'gap' };

/** Parts the wording at its marks; null where a bracket stands alone. */
function partsOf(wording: string): readonly Part[] | null {
  const parts: Part[] = [];
  let at = 0;
  for (const mark of wording.matchAll(marks)) {
    parts.push({ kind: 'words', text: wording.slice(at, mark.index) }, { kind: 'gap' });
    at = mark.index + mark[0].length;
  }
  parts.push({ kind: 'words', text: wording.slice(at) });
  const isWhole = parts.every((part) => part.kind === 'gap' || !/[[\]]/.test(part.text));
  return isWhole ? parts : null;
}

const marks = /\(\s*(?:…|\.{3})\s*\)|\[[^[\]]*\]/g;

interface Place {
  /** Number of spoken words used up so far. */
  readonly at: number;
  /** Whether words may be left out before the next. */
  readonly open: boolean;
}

function checkParts(said: readonly string[], parts: readonly Part[]): WordingFault | null {
  let place: Place = { at: 0, open: true };
  for (const part of parts) {
    if (part.kind === 'gap') {
      place = { at: place.at, open: true };
      continue;
    }
    const words = wordsOf(part.text);
    if (words.length === 0) continue;
    const found = nextPlace(said, words, place);
    if (typeof found !== 'number') return found;
    place = { at: found, open: false };
  }
  return null;
}

/** Where the words of one stretch end in what was said, or what is wrong with them. */
function nextPlace(
  said: readonly string[],
  words: readonly string[],
  { at, open }: Place,
): number | WordingFault {
  const last = open ? said.length - words.length : at;
  for (let start = at; start <= last; start += 1) {
    if (startsWith(said, start, words)) return start + words.length;
  }
  return faultOf(said, words, at);
}

function faultOf(said: readonly string[], words: readonly string[], at: number): WordingFault {
  const unsaid = words.filter((word) => !said.includes(word));
  if (unsaid.length > 0) return { kind: 'unsaid', words: unsaid.join(' ') };
  const rest = said.slice(at);
  const kind = isWithin(words, rest) ? 'omission' : 'order';
  return { kind, words: words.slice(0, 6).join(' ') };
}

/** Whether the words stand in this order, others between them. */
function isWithin(words: readonly string[], said: readonly string[]): boolean {
  let at = 0;
  for (const word of said) if (word === words[at]) at += 1;
  return at === words.length;
}

function startsWith(said: readonly string[], start: number, words: readonly string[]): boolean {
  return words.every((word, index) => said[start + index] === word);
}

/** Words without capitals and punctuation; accents and apostrophes inside a word are part of it. */
function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+(?:[’'`-][\p{L}\p{N}\p{M}]+)*/gu) ?? []
  ).map((word) => word.replace(/[’`]/g, "'"));
}

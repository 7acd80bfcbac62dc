import type { TextRange } from '../lib/text-range';
import type { Term } from './text-query';

/** Called for each hit, in order of place. */
export type Visit = (from: number, to: number) => void;

/** How many letters a `*` stands for at most; longer words are no words. */
const LONGEST_WORD = 60;

/**
 * Finds terms in a folded text and tells of each hit as a range of that text, in order, never overlapping.
 *
 * A plain term is found anywhere unless `whole` asks for words of their own; a term with stars always fills whole
 * words. Where hits of several terms overlap, the one that starts first holds, of equals the longest.
 */
export function findWords(text: string, terms: readonly Term[], whole: boolean, visit: Visit): void {
  const [only] = terms;
  if (terms.length === 1 && only !== undefined) {
    findTerm(text, only, whole, visit);
    return;
  }
  const hits: TextRange[] = [];
  for (const term of terms) findTerm(text, term, whole, (from, to) => hits.push({ from, to }));
  hits.sort((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  for (const { from, to } of hits) {
    if (from < end) continue;
    visit(from, to);
    end = to;
  }
}

function findTerm(text: string, term: Term, whole: boolean, visit: Visit): void {
  if (term.kind === 'starred') {
    findStarred(text, term.parts, visit);
    return;
  }
  const { words } = term;
  for (let at = text.indexOf(words); at !== -1;) {
    const end = at + words.length;
    const counts = !whole || isWhole(text, at, end);
    if (counts) visit(at, end);
    at = text.indexOf(words, counts ? end : at + 1);
  }
}

/** Walks from one occurrence of the first letters that are given to the next, and looks whether the rest follows. */
function findStarred(text: string, parts: readonly string[], visit: Visit): void {
  const first = parts.find((part) => part !== '') ?? '';
  const rest = starredPattern(parts);
  for (let at = text.indexOf(first); at !== -1;) {
    const from = parts[0] === '' ? wordStart(text, at) : at;
    rest.lastIndex = from;
    const match = isLetterBefore(text, from) ? null : rest.exec(text);
    if (match !== null) visit(from, rest.lastIndex);
    at = text.indexOf(first, match === null ? at + 1 : Math.max(rest.lastIndex, at + 1));
  }
}

function starredPattern(parts: readonly string[]): RegExp {
  const letters = `[\\p{L}\\p{N}\\p{M}]{0,${LONGEST_WORD}}`;
  const quoted = parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return new RegExp(`${quoted.join(letters)}(?![\\p{L}\\p{N}\\p{M}])`, 'uy');
}

function wordStart(text: string, at: number): number {
  let from = at;
  while (at - from < LONGEST_WORD && isLetterBefore(text, from))
    from -= isLowSurrogate(text, from - 1) ? 2 : 1;
  return from;
}

/** Whether neither neighbour of a stretch is part of a word. */
function isWhole(text: string, from: number, to: number): boolean {
  return !isLetterBefore(text, from) && !isLetterAt(text, to);
}

function isLetterAt(text: string, at: number): boolean {
  const code = text.codePointAt(at);
  return code !== undefined && isLetter(code);
}

function isLetterBefore(text: string, at: number): boolean {
  if (at === 0) return false;
  return isLetter(text.codePointAt(isLowSurrogate(text, at - 1) ? at - 2 : at - 1) ?? 0);
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff && at > 0;
}

const letter = /[\p{L}\p{N}\p{M}]/u;

/** Folded text is nearly all ASCII, where two comparisons decide. */
function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return letter.test(String.fromCodePoint(code));
}

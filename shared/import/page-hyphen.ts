import {
  ABBREVIATIONS,
  isPerson,
  SHORT_NAMES,
  TAKES_HYPHEN,
  TAKES_HYPHEN_ENGLISH,
} from './page-hyphen-words';
import type { Joint } from './page-line';
import { plainWord } from './page-words';
import type { PageWords } from './page-words';

/** A hyphen, or the soft hyphen that only line ends show; a dash with a space before it is no hyphen. */
const LINE_END_HYPHEN = /\S([-\u2010\u2011\u00AD])\s*$/u;
const SUSPENDED = /^(?:en|én|of|óf|and|or|und|noch|tot|als|resp\.?|c\.?q\.?|&|\+)(?![\p{L}\p{N}])/u;
/** Verbs whose ending is the very word “en”: bemoei-|en. */
const BEFORE_ENDING = /(?:aai|oei|ooi|ui|ij|ie)$/;
/** Characters on both sides of a line end that are looked at: a file may hold one word of a million letters. */
const REACH = 200;
/** Letters of the right half that must agree with a word of the document: its ending may be another. */
const SEAM = 5;
const SHORT_SEAM = 3;
/** Vowels that Dutch does not let meet at the seam of a compound: it writes a hyphen there. */
const CLASH = /^(?:a[aeiu]|e[eiu]|ij|o[eiou]|u[iu])$/;

const KEPT: Joint = { kind: 'tight' };

/** Whether a line ends in a hyphen that may go on in the next. */
export function endsInHyphen(text: string): boolean {
  return LINE_END_HYPHEN.test(text.slice(-REACH));
}

/**
 * What becomes of a hyphen at a line end: the halves are one word, the hyphen belongs to it, or it stands for a
 * word that follows later (“po- en vo-docenten”). Undefined where the lines do not belong together by it.
 *
 * The document itself decides first: the word solid or with its hyphen elsewhere. What stays in doubt keeps its hyphen:
 * a hyphen too many can be read over, a word made wrongly cannot be found again.
 */
export function judgeHyphen(before: string, next: string, words: PageWords): Joint | undefined {
  const line = before.slice(-REACH);
  const hyphen = LINE_END_HYPHEN.exec(line)?.[1];
  const rest = next.trimStart().slice(0, REACH);
  if (hyphen === undefined || !/^[\p{L}\p{N}(&+‘’'"“]/u.test(rest)) return undefined;
  const [left, right] = halves(line, rest);
  if (hyphen === '\u00AD') return mended(right);
  if (SUSPENDED.test(rest) && !isOneWord(left, right, words)) return { kind: 'spaced' };
  if (hyphen === '\u2011' || belongsByShape(line, rest, left, right)) return KEPT;
  if (/^[äëïöü]/.test(right)) return mended(right);
  const spelling = accented(left, right, words);
  if (spelling !== undefined) return mended(spelling);
  return isBroken(left, right, line, words) ? mended(right) : KEPT;
}

function mended(right: string): Joint {
  return { kind: 'mended', start: right };
}

/** The letters on both sides of the hyphen: the last part of the one word and the first of the other. */
function halves(line: string, rest: string): readonly [left: string, right: string] {
  const left = /[\p{L}\p{N}\p{M}]*(?=[-\u2010\u2011\u00AD]\s*$)/u.exec(line)?.[0] ?? '';
  return [left, /^[\p{L}\p{N}\p{M}]*/u.exec(rest)?.[0] ?? ''];
}

/** Words that end in one of the words that a hyphen may wait for: bemoei-|en, zo-|als. */
function isOneWord(left: string, right: string, words: PageWords): boolean {
  if (words.solid(left + right) > 0 || /^(?:zo|even|als)$/i.test(left)) return true;
  return right === 'en' && BEFORE_ENDING.test(left) && words.alone(left) === 0;
}

/** Addresses, brackets, figures, capitals inside a word and single letters tell without any dictionary. */
function belongsByShape(line: string, rest: string, left: string, right: string): boolean {
  const token = /\S+$/.exec(line.trimEnd())?.[0] ?? '';
  const nextToken = /^\S+/.exec(rest)?.[0] ?? '';
  if (
    isAddress(token) ||
    isAddress(nextToken) ||
    /^(?:the|(?:to|in|of|and|op|de|het|een|aan)-)/i.test(nextToken)
  )
    return true;
  if (left.length < 2 || right.length < 2 || /\p{N}/u.test(left) || /^\p{N}/u.test(right)) return true;
  if (/^\p{Lu}+$/u.test(left) && /^\p{Lu}+$/u.test(right)) return left.length < 3;
  return (
    /\p{Lu}/u.test(left.slice(1)) || /^\p{Lu}/u.test(right) || !/[aeiouyáéíóúàèìòùäëïöüâêîôû]/i.test(left)
  );
}

function isAddress(token: string): boolean {
  return /:\/\/|www\.|@|\.(?:nl|com|org|be|eu)\/|\w\/.*-.*-|-.*-.*\w\/|-.*-.*-.*-/i.test(token);
}

/** The right half as the document spells the whole word where it has a mark the break took away: ge-|interesseerd. */
function accented(left: string, right: string, words: PageWords): string | undefined {
  const known = words.spelling(left + right);
  if (
    known !== undefined &&
    known !== (left + right).toLowerCase() &&
    known.length === left.length + right.length
  ) {
    const start = known.slice(left.length);
    return known.slice(0, left.length) === left.toLowerCase() ? start : undefined;
  }
  const bare = !words.isEnglish && /(?:^|[^aeiou])ge$/i.test(left) && /^[eiu]/.test(right);
  return bare && words.hyphened(left, right) === 0 ? withDiaeresis(right) : undefined;
}

function withDiaeresis(word: string): string {
  return `${word.slice(0, 1)}\u0308`.normalize('NFC') + word.slice(1);
}

function isBroken(left: string, right: string, line: string, words: PageWords): boolean {
  const solid = words.solid(left + right.slice(0, SEAM));
  const hyphened = words.hyphened(left, right.slice(0, SEAM));
  if (solid !== hyphened) return solid > hyphened;
  if (isPerson(left) && isPerson(right)) return false;
  if (ABBREVIATIONS.has(right.toLowerCase()) || isAmongTopics(line, left) || isName(line)) return false;
  const plain = plainWord(left);
  if (TAKES_HYPHEN.has(plain)) return false;
  if (isShortName(plain, right, words)) return false;
  if (words.beforeHyphen(left) > words.solid(left) - words.alone(left)) return false;
  if (CLASH.test(plain.slice(-1) + plainWord(right).slice(0, 1))) return false;
  if (!words.isEnglish) return true;
  return !TAKES_HYPHEN_ENGLISH.has(plain) && !(words.alone(left) > 0 && words.alone(right) > 0);
}

/** “po”, “so”: a kind of school in a document that uses it so, a syllable where the word is at home or it is not. */
function isShortName(left: string, right: string, words: PageWords): boolean {
  if (!SHORT_NAMES.has(left) || words.solid(left + right.slice(0, SHORT_SEAM)) > 0) return false;
  return words.alone(right) > 0 || words.alone(left) + words.beforeHyphen(left) > 0;
}

/** A capitalised word after a slash is one of several topics, and what follows may be another. */
function isAmongTopics(line: string, left: string): boolean {
  return /\/\s*[\p{L}\p{M}]+-\s*$/u.test(line) && /^\p{Lu}/u.test(left);
}

/** The second word of a name keeps its hyphen: “City Deal-project”. */
function isName(line: string): boolean {
  return /[\p{L}\p{N}]\s+(?!De |Het |Een |The )\p{Lu}\p{L}+\s+\p{Lu}\p{Ll}+-\s*$/u.test(line);
}

import { secondsOf, TIMESTAMP_SOURCE } from './timestamp';

/** Longest label that is taken as one, in UTF-16 units after stray spaces are removed. */
export const MAX_LABEL_LENGTH = 63;
const MAX_LABEL_WORDS = 5;
/** Label, two timestamps and stray spaces fit well within; it keeps the pattern's work per line bounded. */
const HEAD_LENGTH = 160;

/** A line that begins the way a speaker's turn does; whether it is one depends on the whole document. */
export interface LabelledLine {
  /** As written, with runs of spaces made one. */
  readonly label: string;
  /** Seconds from the start of the recording. */
  readonly at?: number;
  /** The words after the label, without leading spaces. */
  readonly words: string;
  /** No space between the colon and the words, as in a link or a ratio. */
  readonly tight: boolean;
}

const TIME = String.raw`[[(]\s*(${TIMESTAMP_SOURCE})\s*[\])]`;
const HEAD = new RegExp(
  String.raw`^\s*(?:${TIME}\s*)?(\p{L}[\p{L}\p{M}\p{N}\s.?'’()&/+_\-–]{0,79}?)\s*(?:${TIME}\s*)?:`,
  'u',
);
const TIME_AFTER = new RegExp(String.raw`^\s*${TIME}`, 'u');
/** Abbreviations that keep their full stop inside a label; single letters (“M.”) always may. */
const ABBREVIATION =
  /^\(?(?:\p{L}|\p{L}\.\p{L}|dhr|mw|mevr|mej|dr|drs|ir|ing|prof|mr|mrs|ms|jr|sr|st|resp|lln|ll|int|mod|deeln)\.\)?$/iu;

/**
 * Reads `Name:`, `Name [00:12:31]:`, `[00:12:31] Name:` and `Name: [00:12:31] words`, brackets round or square.
 *
 * Undefined for a line that cannot open a turn: a whole sentence before the colon, a link, a clock time.
 */
export function readLabelledLine(line: string): LabelledLine | undefined {
  const match = HEAD.exec(line.slice(0, HEAD_LENGTH));
  if (match === null) return undefined;
  const label = (match[2] ?? '').replace(/\s+/g, ' ').trim();
  const rest = line.slice(match[0].length);
  if (!looksLikeLabel(label) || /^[\d/\\]/.test(rest)) return undefined;
  const before = match[1] ?? match[3];
  const after = before === undefined ? TIME_AFTER.exec(rest) : null;
  const at = secondsOf(before ?? after?.[1] ?? '');
  if (at === undefined) {
    // A bracketed time that is no time (1:75:00) is the speaker's label gone wrong: keep the line as it is.
    return before === undefined ? { label, words: rest.trimStart(), tight: /^\S/.test(rest) } : undefined;
  }
  const words = after === null ? rest : rest.slice(after[0].length);
  return { label, at, words: words.trimStart(), tight: false };
}

/** Whether words could name someone: few, short, no sentence punctuation, brackets in pairs. */
function looksLikeLabel(label: string): boolean {
  if (label === '' || label.length > MAX_LABEL_LENGTH || !bracketsMatch(label)) return false;
  const words = label.split(' ');
  return (
    words.length <= MAX_LABEL_WORDS &&
    words.every((word, index) => mayStand(word, index === words.length - 1))
  );
}

function mayStand(word: string, last: boolean): boolean {
  if (word.includes('?') && !/^\(?\?\)?$/.test(word) && !(last && /^[^?]+\?\)?$/.test(word))) return false;
  return !word.includes('.') || ABBREVIATION.test(word);
}

function bracketsMatch(label: string): boolean {
  return /^[^()]*(?:\([^()]+\)[^()]*)?$/.test(label);
}

const PARTICLE =
  /^(?:van|de|der|den|het|ten|ter|te|in|el|al|ben|bin|da|di|du|la|le|von|zu|en|and|of|uit|'t|’t|[&/+–-]|\?)$/u;

/**
 * Whether a label is capitalised like a name or a role: “Ilse van der Veen”, “R1”, “Leerling 3”, “Moeder van Noor”.
 *
 * Decides only for labels seen once; “Wat ik bedoel” is not, “Vader Leerling 3” is.
 */
export function isNameLike(label: string): boolean {
  const [first = '', ...others] = label.replace(/ \([^)]*\)/, '').split(' ');
  return (
    /^\p{Lu}/u.test(first) && others.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || PARTICLE.test(word))
  );
}

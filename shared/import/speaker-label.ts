import { withoutTitle } from './label-name';

/** Longest label that is taken as one, in UTF-16 units after stray spaces are removed. */
export const MAX_LABEL_LENGTH = 63;
const MAX_LABEL_WORDS = 5;
/** Abbreviations that keep their full stop inside a label; single letters (“M.”) always may. */
const ABBREVIATION =
  /^\(?(?:\p{L}|\p{L}\.\p{L}|dhr|mw|mevr|mej|dr|drs|ir|ing|prof|mr|mrs|ms|jr|sr|st|resp|lln|ll|int|mod|deeln)\.\)?$/iu;

/** Whether words could name someone: few, short, no sentence punctuation, brackets in pairs. */
export function looksLikeLabel(label: string): boolean {
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
 * “Wat ik bedoel” is not, “Vader Leerling 3” and “juf Marleen” are.
 */
export function isNameLike(label: string): boolean {
  const [first = '', ...others] = withoutTitle(label)
    .replace(/ \([^)]*\)/, '')
    .replace(/,/g, '')
    .split(' ');
  return (
    /^\p{Lu}/u.test(first) && others.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || PARTICLE.test(word))
  );
}

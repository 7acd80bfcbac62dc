import type { Anonymiser } from '../export/exporter';
import { compileNames, foldedWord } from './compile-names';
import type { CompiledName, NameEntry, NameIndex } from './compile-names';
import { foldText } from './fold-text';
import type { FoldedText, InvisibleSpaces } from './fold-text';

/**
 * A function that puts pseudonyms in place of every name of the key file, and leaves all else to the letter.
 *
 * Whole words only, the longest name first, blind to case, accents, normal form and invisible characters;
 * the genitive or diminutive ending stays ("Fatima's" becomes "Leerling 02's"). Names that are ordinary
 * words need their capital. A pseudonym that holds a real name of the key is itself not printable and is
 * replaced by the entry's number in brackets, so the output never holds a given name and a second run
 * changes nothing.
 *
 * @example createAnonymiser([{ realNames: ['Fatima'], pseudonym: 'Leerling 02' }])('FÁTIMA’s jas') === 'Leerling 02’s jas'
 */
export function createAnonymiser(entries: readonly NameEntry[]): Anonymiser {
  const draft = compileNames(entries);
  const names = compileNames(
    entries.map((entry, place) =>
      replaceNames(entry.pseudonym, draft) === entry.pseudonym
        ? entry
        : { ...entry, pseudonym: `[${String(place + 1)}]` },
    ),
  );
  if (names.size === 0) return (text) => text;
  return (text) => replaceNames(text, names);
}

const invisibleSpace = /[\u200B\u2060\uFEFF]/;

/** A zero-width space may sit inside a name or be all that parts it from the next word: both are tried. */
function replaceNames(text: string, names: NameIndex): string {
  const once = replacePass(text, names, 'see-through');
  return invisibleSpace.test(once) ? replacePass(once, names, 'separate') : once;
}

function replacePass(text: string, names: NameIndex, invisibleSpaces: InvisibleSpaces): string {
  const folded = foldText(text, invisibleSpaces);
  const words = wordsOf(folded);
  let result = '';
  let done = 0;
  for (let place = 0; place < words.length;) {
    const match = matchAt(place, words, folded, names);
    if (match === undefined) {
      place += 1;
      continue;
    }
    result += text.slice(done, folded.from[match.from]) + match.pseudonym;
    done = folded.to[match.to - 1] ?? text.length;
    place = match.next;
  }
  return done === 0 ? text : result + text.slice(done);
}

interface Word {
  readonly text: string;
  readonly from: number;
}

function wordsOf(folded: FoldedText): readonly Word[] {
  return Array.from(folded.text.matchAll(foldedWord), (found) => ({ text: found[0], from: found.index }));
}

interface Match {
  /** Range in the folded text. */
  readonly from: number;
  readonly to: number;
  readonly pseudonym: string;
  /** Index of the first word after the name. */
  readonly next: number;
}

/** Endings a Dutch name takes without an apostrophe: Fatimas, Jantje, Wimpje, Fatimaatjes, Joriske. */
const ending = /^(?:s|(?:[aeiou]?t|et|p|k)?jes?|kes?)$/;

function matchAt(
  place: number,
  words: readonly Word[],
  folded: FoldedText,
  names: NameIndex,
): Match | undefined {
  const first = words[place];
  if (first === undefined) return undefined;
  for (const name of candidates(first.text, names)) {
    const match = matchName(name, place, words, folded);
    if (match !== undefined) return match;
  }
  return undefined;
}

/** Names that may begin with this word: those of the whole word first, then those it may be an ending of. */
function* candidates(word: string, names: NameIndex): Generator<CompiledName> {
  yield* names.get(word) ?? [];
  for (let length = word.length - 1; length > 0 && word.length - length <= longestEnding; length -= 1) {
    if (ending.test(word.slice(length))) yield* names.get(word.slice(0, length)) ?? [];
  }
}

const longestEnding = 'atjes'.length;

function matchName(
  name: CompiledName,
  place: number,
  words: readonly Word[],
  folded: FoldedText,
): Match | undefined {
  const found = words.slice(place, place + name.words.length);
  const first = found[0];
  const last = found.at(-1);
  if (first === undefined || last === undefined || !wordsFit(name, found, folded)) return undefined;
  const opens = name.apostrophe && folded.text[first.from - 1] === "'";
  return {
    from: opens ? first.from - 1 : first.from,
    to: last.from + (name.words.at(-1) ?? '').length,
    pseudonym: name.pseudonym,
    next: place + found.length,
  };
}

function wordsFit(name: CompiledName, found: readonly Word[], folded: FoldedText): boolean {
  return name.words.every((expected, index) => {
    const word = found[index];
    if (!word?.text.startsWith(expected)) return false;
    const rest = word.text.slice(expected.length);
    if (rest !== '' && !(index === name.words.length - 1 && ending.test(rest))) return false;
    if (name.needsCapital && name.capitalWords.includes(index) && folded.capital[word.from] !== true)
      return false;
    const before = found[index - 1];
    return (
      before === undefined || joins(folded.text.slice(before.from + before.text.length, word.from), before)
    );
  });
}

/** Whether this may stand between two words of one name; a full stop only after an initial ("F. de Vries"). */
function joins(between: string, before: Word): boolean {
  return (before.text.length === 1 ? /^[ '_.-]*$/ : /^[ '_-]*$/).test(between);
}

import type { Language } from './language';
import { acts } from './nl/acts';
import { dialogs } from './nl/dialogs';
import { imports } from './nl/imports';
import { merging } from './nl/merging';
import { officeFiles } from './nl/office-files';
import { pdfFiles } from './nl/pdf-files';
import { pieces } from './nl/pieces';
import { refusals } from './nl/refusals';
import { speakers } from './nl/speakers';
import { storage } from './nl/storage';
import { tables } from './nl/tables';

/**
 * A Dutch sentence per English one. The English is what the code says, with `{0}`, `{1}` where values stand. In the
 * Dutch a place is `{0}` for a value as it is, `{0*}` for a piece that must have its own entry, `{0?}` for one that
 * may have, `{0#}` for a whole number, which may have English commas.
 */
export const dutchSentences: Readonly<Record<string, string>> = {
  ...acts,
  ...dialogs,
  ...refusals,
  ...storage,
  ...imports,
  ...merging,
  ...officeFiles,
  ...pdfFiles,
  ...speakers,
  ...tables,
  ...pieces,
};

interface Pattern {
  /** Words before the first place; most sentences need no closer look. */
  readonly start: string;
  readonly form: RegExp;
  /** Numbers of the places in the order they stand in. */
  readonly places: readonly number[];
  readonly dutch: string;
}

const patterns = patternsOf(dutchSentences);

/** Answers that were given before; emptied when it has grown, for labels hold names without end. */
const known = new Map<string, string | null>();
const MOST_KNOWN = 2_000;

/**
 * A sentence of the program in the language of the interface. The code says its sentences in English, and the
 * history of a study keeps them so; they are translated when they are shown. A message of several sentences is
 * translated one by one; what is not known stays as it is.
 *
 * @example translateSentence('Code with Tijd', 'nl') === 'Coderen met Tijd'
 */
export function translateSentence(sentence: string, language: Language): string {
  return language === 'en' ? sentence : (dutchOf(sentence) ?? sentence);
}

function dutchOf(sentence: string): string | null {
  const before = known.get(sentence);
  if (before !== undefined) return before;
  const found = dutchSentences[sentence] ?? byParts(sentence) ?? byPattern(sentence);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(sentence, found);
  return found;
}

function byPattern(sentence: string): string | null {
  for (const pattern of patterns) {
    if (!sentence.startsWith(pattern.start)) continue;
    const found = pattern.form.exec(sentence);
    const dutch = found === null ? null : filled(pattern, found.slice(1));
    if (dutch !== null) return dutch;
  }
  return null;
}

/** Values put in their places; null where a piece that must be known is not. */
function filled({ dutch, places }: Pattern, values: readonly string[]): string | null {
  const unknown: string[] = [];
  const words = dutch.replace(/\{(\d)([*?#]?)\}/g, (_, place: string, kind: string) => {
    const value = values[places.indexOf(Number(place))] ?? '';
    if (kind === '#' && !/^\d[\d,]*$/.test(value)) unknown.push(value);
    if (kind === '#') return value.replaceAll(',', '.');
    if (kind === '') return value;
    const piece = dutchOf(value.trim());
    if (piece === null && kind === '*') unknown.push(value);
    return piece === null ? value : value.replace(value.trim(), () => piece);
  });
  return unknown.length === 0 ? words : null;
}

/** Splits where a sentence may end, which a title with a full stop may seem to be: every way is tried. */
function byParts(message: string): string | null {
  for (const { index } of message.matchAll(/[.!?] (?=[\p{Lu}“])/gu)) {
    const sentence = message.slice(0, index + 1);
    const first = known.get(sentence) ?? dutchSentences[sentence] ?? byPattern(sentence);
    if (first === null) continue;
    const rest = dutchOf(message.slice(index + 2));
    if (rest !== null) return `${first} ${rest}`;
  }
  return null;
}

/** The entry with most words of its own comes first, so that “Add code group X” is not taken for “Add X”. */
function patternsOf(sentences: Readonly<Record<string, string>>): readonly Pattern[] {
  return Object.entries(sentences)
    .filter(([english]) => english.includes('{0}'))
    .sort(([a], [b]) => ownWords(b) - ownWords(a))
    .map(([english, dutch]) => ({
      start: english.slice(0, english.indexOf('{')),
      form: new RegExp(
        `^${english
          .split(/\{\d\}/)
          .map(escaped)
          .join('([^]*?)')}$`,
        'u',
      ),
      places: [...english.matchAll(/\{(\d)\}/g)].map((found) => Number(found[1])),
      dutch,
    }));
}

function ownWords(english: string): number {
  return english.replace(/\{\d\}/g, '').length;
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

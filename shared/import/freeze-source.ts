import { ok } from '../lib/result';
import type { ParsedSource } from '../model/document';
import { cleanLines } from './clean-lines';
import { MAX_PARAGRAPHS, MAX_TEXT_LENGTH } from './import-limits';
import { refuse } from './refusal';
import type { Outcome } from './refusal';
import { splitTurns } from './speaker-turns';

/** The words an importer found, before they are cleaned and split into turns. */
export interface RawSource {
  readonly fileName: string;
  /** Paragraphs separated by any kind of line break. */
  readonly text: string;
  readonly format: string;
  readonly encoding?: string;
  /** What the format's reader has to say, in full sentences. */
  readonly notes: readonly string[];
}

/** The last step of every importer: clean, split into turns, refuse what holds no words or too many. */
export function freezeSource(raw: RawSource): Outcome<ParsedSource> {
  if (raw.text.length > MAX_TEXT_LENGTH) {
    return refuse('text-too-long', `it holds more than ${MAX_TEXT_LENGTH.toLocaleString('en')} characters`);
  }
  const lines = cleanLines(raw.text, MAX_PARAGRAPHS);
  if (lines.length > MAX_PARAGRAPHS) {
    return refuse(
      'too-many-paragraphs',
      `it holds more than ${MAX_PARAGRAPHS.toLocaleString('en')} paragraphs`,
    );
  }
  const { text, speakers, turns, notes } = splitTurns(lines);
  if (text === '') return refuse('no-words', 'there are no words in it');
  return ok({
    title: titleOf(raw.fileName),
    text,
    speakers,
    turns,
    format: raw.format,
    ...(raw.encoding === undefined ? {} : { encoding: raw.encoding }),
    notes: [...raw.notes, ...lostCharacters(text), ...notes],
  });
}

/**
 * The file name without its extension, fit for one line.
 *
 * @example titleOf('Interview 3.docx') === 'Interview 3'
 */
export function titleOf(fileName: string): string {
  const clean = fileName.replace(/[\p{Cc}\p{Surrogate}]/gu, ' ').trim();
  const stem = clean.replace(/\.[^.\s]{1,8}$/, '').trim();
  return (stem === '' ? clean : stem).slice(0, 200).replace(/\p{Surrogate}/gu, '') || 'Untitled';
}

function lostCharacters(text: string): readonly string[] {
  let count = 0;
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) count += 1;
  if (count === 0) return [];
  const subject = count === 1 ? '1 character stands' : `${count.toLocaleString('en')} characters stand`;
  return [`${subject} as “\uFFFD” because the file does not say what was meant.`];
}

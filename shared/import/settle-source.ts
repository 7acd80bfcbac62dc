import { ok } from '../lib/result';
import { cleanSourceLines } from './clean-lines';
import { MAX_PARAGRAPHS, MAX_TEXT_LENGTH } from './import-limits';
import type { SpeakerOptions } from './import-options';
import type { ParsedSource } from './parsed-file';
import type { SourceContent } from './read-content';
import { refuse } from './refusal';
import type { Outcome } from './refusal';
import { dealTurns } from './speaker-turns';

/** A source before it is cleaned and split into turns, with what its file says of all its sources. */
export interface RawSource extends SourceContent {
  readonly fileName: string;
  readonly format: string;
  readonly encoding?: string;
  /** What the format's reader has to say, in full sentences. */
  readonly notes: readonly string[];
}

/** The last step of every import: clean, split into turns, refuse what holds no words or too many. */
export function settleSource(raw: RawSource, speakers: SpeakerOptions = {}): Outcome<ParsedSource> {
  const length = raw.lines.reduce((sum, line) => sum + line.text.length, 0);
  if (length > MAX_TEXT_LENGTH) {
    return refuse('text-too-long', `it holds more than ${MAX_TEXT_LENGTH.toLocaleString('en')} characters`);
  }
  const lines = cleanSourceLines(raw.lines, MAX_PARAGRAPHS);
  if (lines.length > MAX_PARAGRAPHS) {
    return refuse(
      'too-many-paragraphs',
      `it holds more than ${MAX_PARAGRAPHS.toLocaleString('en')} paragraphs`,
    );
  }
  const turns = dealTurns(lines, speakers);
  if (!turns.ok) return turns;
  const { notes, ...dealt } = turns.value;
  if (dealt.text === '') return refuse('no-words', 'there are no words in it');
  const { fileName, format, encoding, date, attributes } = raw;
  return ok({
    title: oneLine(raw.title ?? '') || titleOf(fileName),
    ...dealt,
    format,
    ...(encoding === undefined ? {} : { encoding }),
    ...(date === undefined ? {} : { date }),
    ...(attributes === undefined ? {} : { attributes }),
    notes: [...raw.notes, ...lostCharacters(dealt.text), ...notes],
  });
}

/**
 * The file name without its extension, fit for one line.
 *
 * @example titleOf('Interview 3.docx') === 'Interview 3'
 */
export function titleOf(fileName: string): string {
  const clean = oneLine(fileName);
  const stem = clean.replace(/\.[^.\s]{1,8}$/, '').trim();
  return stem === '' ? clean || 'Untitled' : stem;
}

/** Words fit for a title: no control characters, at most 200 UTF-16 units. */
function oneLine(words: string): string {
  const clean = words.replace(/[\p{Cc}\p{Surrogate}]/gu, ' ').trim();
  return clean.slice(0, 200).replace(/\p{Surrogate}/gu, '');
}

function lostCharacters(text: string): readonly string[] {
  let count = 0;
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) count += 1;
  if (count === 0) return [];
  const subject = count === 1 ? '1 character stands' : `${count.toLocaleString('en')} characters stand`;
  return [`${subject} as “\uFFFD” because the file does not say what was meant.`];
}

import { ok } from '../lib/result';
import type { Turn } from '../model/document';
import type { SpeakerOptions } from './import-options';
import { foundLabels } from './label-report';
import type { GivenCodes, ParsedSource } from './parsed-file';
import { MOST_SHOWN_LINES } from './parsed-file';
import type { SourceLine } from './read-content';
import type { Outcome } from './refusal';
import { shownLines } from './shown-lines';
import { chooseSpeakers } from './speaker-choice';
import { headsOf } from './speaker-lines';
import { choiceNotes } from './speaker-notes';
import { patternReader } from './speaker-pattern';
import { speakerStretches } from './speaker-stretches';
import type { Stretch, StretchLine } from './speaker-stretches';

/** A source dealt into turns, with the labels found and the lines as they stand in the file. */
export type DealtTurns = Pick<
  ParsedSource,
  'text' | 'speakers' | 'turns' | 'notes' | 'labels' | 'shown' | 'given'
>;

/**
 * Splits the clean lines of a source (see `cleanSourceLines`) into turns, as its structure or the labels at the start of
 * its lines tell.
 *
 * A line that opens with a speaker's label starts a turn; lines without one belong to the turn before, and lines
 * before the first label to speaker -1. A label with no words after it makes no turn but stays a speaker. Every word of
 * the lines is in `text`, or it is a label in `speakers` or a time in `at`. Turns are empty where nobody is named and no
 * line has a time by its structure. Refused only for an own expression that cannot be used.
 */
export function dealTurns(lines: readonly SourceLine[], options: SpeakerOptions): Outcome<DealtTurns> {
  const reader = options.pattern === undefined ? ok(undefined) : patternReader(options.pattern);
  if (!reader.ok) return reader;
  const heads = headsOf(lines, reader.value);
  const choice = chooseSpeakers(heads, options);
  const stretches = speakerStretches(lines, heads, choice);
  const speakers = choice.isTranscript ? speakersOf(choice.verdicts.keys(), choice.speakerOf) : [];
  const laid = layOut(stretches, speakers);
  return ok({
    text: laid.text,
    speakers,
    turns: speakers.length > 0 || laid.turns.some(({ at }) => at !== undefined) ? laid.turns : [],
    notes: choiceNotes(choice, lines.length, laid.silent),
    labels: foundLabels(choice, heads, stretches),
    shown: shownLines(lines.slice(0, MOST_SHOWN_LINES), heads, choice),
    ...(laid.given.length === 0 ? {} : { given: laid.given }),
  });
}

function speakersOf(
  labels: Iterable<string>,
  speakerOf: (label: string) => string | undefined,
): readonly string[] {
  const names = [...labels].map(speakerOf).filter((name) => name !== undefined);
  return [...new Set(names)];
}

interface LaidOut {
  readonly text: string;
  readonly turns: readonly Turn[];
  readonly given: readonly GivenCodes[];
  /** Labels that had no words after them, once per occurrence. */
  readonly silent: readonly string[];
}

/** Lays the stretches out in one text and notes where each lies. */
function layOut(stretches: readonly Stretch[], speakers: readonly string[]): LaidOut {
  const order = new Map(speakers.map((label, index) => [label, index]));
  const turns: Turn[] = [];
  const words: string[] = [];
  const given: GivenCodes[] = [];
  const silent: string[] = [];
  let from = 0;
  for (const { speaker, at, lines } of stretches) {
    const spoken = lines.map(({ text }) => text).join('\n');
    if (spoken === '') {
      if (speaker !== undefined) silent.push(speaker);
      continue;
    }
    const index = speaker === undefined ? -1 : (order.get(speaker) ?? -1);
    turns.push({ speaker: index, from, to: from + spoken.length, ...(at === undefined ? {} : { at }) });
    given.push(...givenCodes(lines, from));
    words.push(spoken);
    from += spoken.length + 1;
  }
  return { text: words.join('\n'), turns, given, silent };
}

/** The codes of a turn's lines; neighbouring lines with the same codes are one stretch. */
function givenCodes(lines: readonly StretchLine[], start: number): readonly GivenCodes[] {
  const given: GivenCodes[] = [];
  let from = start;
  let before = '';
  for (const { text, codes = [] } of lines) {
    const to = from + text.length;
    const key = codes.length === 0 ? '' : JSON.stringify(codes);
    const last = given.at(-1);
    if (key !== '' && key === before && last !== undefined) given[given.length - 1] = { ...last, to };
    else if (key !== '') given.push({ from, to, codes });
    before = key;
    from = to + 1;
  }
  return given;
}

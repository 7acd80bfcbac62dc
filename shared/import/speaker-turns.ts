import type { Turn } from '../model/document';
import type { SpeakerOptions } from './import-options';
import type { ParsedSource } from './parsed-file';
import type { SourceLine } from './read-content';
import { chooseSpeakers } from './speaker-choice';
import type { SpeakerChoice } from './speaker-choice';
import { choiceNotes } from './speaker-notes';
import { readLabelledLine } from './speaker-label';
import type { LabelledLine } from './speaker-label';

/** A transcript taken apart: frozen words, who speaks, and where each turn lies. */
export interface SpeakerTurns {
  /** Lines joined by one newline, without labels and timestamps. */
  readonly text: string;
  readonly speakers: readonly string[];
  /** Empty where the document has no speakers; else every character but the newlines between turns is in one. */
  readonly turns: readonly Turn[];
  readonly notes: readonly string[];
}

interface Stretch {
  readonly speaker: number;
  readonly at?: number;
  readonly lines: string[];
}

/**
 * Splits clean lines (see `cleanLines`) into turns.
 *
 * A line that opens with a speaker's label starts a turn; lines without one belong to the turn before, and lines
 * before the first label to speaker -1. A label with no words after it makes no turn but stays a speaker. Every
 * word of the input is in `text`, or it is a label in `speakers` or a time in `at`.
 */
export function splitTurns(lines: readonly string[]): SpeakerTurns {
  const labelled = new Map<number, LabelledLine>();
  lines.forEach((line, index) => {
    const found = line.includes(':') ? readLabelledLine(line) : undefined;
    if (found !== undefined) labelled.set(index, found);
  });
  const choice = chooseSpeakers([...labelled.values()], lines.length);
  if (!choice.isTranscript) {
    return { text: lines.join('\n'), speakers: [], turns: [], notes: choiceNotes(choice, lines.length, []) };
  }
  return assemble(stretches(lines, labelled, choice), choice, lines.length);
}

/** A source dealt into turns, with the labels found and the lines as they stand in the file. */
export type DealtTurns = SpeakerTurns & Pick<ParsedSource, 'labels' | 'shown' | 'given'>;

/** Splits the lines of a source into turns, as their structure or the labels at their start tell. */
export function dealTurns(lines: readonly SourceLine[], options: SpeakerOptions): DealtTurns {
  const dealt = splitTurns(lines.map(({ text }) => text));
  void options;
  return { ...dealt, labels: [], shown: [] };
}

/** Groups lines under the label that opened them. */
function stretches(
  lines: readonly string[],
  labelled: ReadonlyMap<number, LabelledLine>,
  choice: SpeakerChoice,
): readonly Stretch[] {
  const order = new Map([...choice.speakers.keys()].map((label, index) => [label, index]));
  let current: Stretch = { speaker: -1, lines: [] };
  const all: Stretch[] = [current];
  lines.forEach((line, index) => {
    const head = labelled.get(index);
    const speaker = head === undefined ? undefined : order.get(head.label);
    if (head === undefined || speaker === undefined) {
      current.lines.push(line);
      return;
    }
    current = { speaker, ...(head.at === undefined ? {} : { at: head.at }), lines: [] };
    if (head.words !== '') current.lines.push(head.words);
    all.push(current);
  });
  return all;
}

/** Lays the stretches out in one text and notes where each lies. */
function assemble(all: readonly Stretch[], choice: SpeakerChoice, lineCount: number): SpeakerTurns {
  const speakers = [...choice.speakers.keys()];
  const turns: Turn[] = [];
  const words: string[] = [];
  const silent: string[] = [];
  let from = 0;
  for (const { speaker, at, lines } of all) {
    const spoken = lines.join('\n');
    if (spoken === '') {
      if (speaker >= 0) silent.push(speakers[speaker] ?? '');
      continue;
    }
    turns.push({ speaker, from, to: from + spoken.length, ...(at === undefined ? {} : { at }) });
    words.push(spoken);
    from += spoken.length + 1;
  }
  return { text: words.join('\n'), speakers, turns, notes: choiceNotes(choice, lineCount, silent) };
}

import type { SourceLine } from './read-content';
import type { SpeakerChoice } from './speaker-choice';
import type { LineHead } from './speaker-head';
import { NOBODY } from './speaker-lines';
import type { LineHeads } from './speaker-lines';
import { SURE_TIME_SOURCE, secondsOfLine, secondsOfShape } from './timestamp';

/** Words of a line as they will stand in the text. */
export interface StretchLine {
  readonly text: string;
  readonly codes?: readonly (readonly string[])[];
}

/** Lines under one label, or before the first. */
export interface Stretch {
  /** The speaker's name after joining; undefined before the first label. */
  readonly speaker: string | undefined;
  /** The label as written. */
  readonly label: string | undefined;
  readonly at?: number;
  readonly lines: readonly StretchLine[];
}

/** Groups lines under the label or the time that opened them. */
export function speakerStretches(
  lines: readonly SourceLine[],
  heads: LineHeads,
  choice: SpeakerChoice,
): readonly Stretch[] {
  const builder = new StretchBuilder(choice.isTranscript);
  lines.forEach((line, index) => {
    if (heads[index - 1]?.takesNext === true && isSpeaker(heads[index - 1], choice)) return;
    if (line.speaker === NOBODY) return builder.nobodys(line);
    const head = heads[index];
    const speaker = head === undefined ? undefined : choice.speakerOf(head.label);
    if (head === undefined || speaker === undefined) builder.plain(line, head);
    else builder.headed(line, head, speaker);
  });
  return builder.finish();
}

function isSpeaker(head: LineHead | undefined, choice: SpeakerChoice): boolean {
  return head !== undefined && choice.speakerOf(head.label) !== undefined;
}

/** A time that was read and waits for the line it belongs to; `back` puts it in the words where none comes. */
interface WaitingTime {
  readonly seconds: number;
  /** Absent for a time that only ends the words before it. */
  readonly back?: () => void;
}

interface OpenStretch extends Stretch {
  readonly lines: StretchLine[];
}

const HASHED_END = /\s*(#[^#]{4,24}#)\s*$/u;
const SURE_END = new RegExp(String.raw`\s+(${SURE_TIME_SOURCE})\s*$`, 'u');
const SURE_START = new RegExp(String.raw`^\s*(${SURE_TIME_SOURCE})\s+(?=\S)`, 'u');
/** No time is longer. */
const END_REACH = 60;

class StretchBuilder {
  private current: OpenStretch = { speaker: undefined, label: undefined, lines: [] };
  private readonly all: OpenStretch[] = [this.current];
  private waiting: WaitingTime | undefined;
  /** Whether the line before was one of a structure that names its speakers. */
  private isGivenLine = false;

  constructor(private readonly isTranscript: boolean) {}

  /** A line that opens a turn, or goes on with one where the file's structure names the same speaker again. */
  headed(line: SourceLine, head: LineHead, speaker: string): void {
    const goesOn = head.form === 'structure' && this.isGivenLine && this.current.label === head.label;
    this.isGivenLine = head.form === 'structure';
    const at = head.at ?? line.at;
    if (goesOn && at === undefined) return this.push(head.words, line);
    // Subtitles repeat the name before each piece of a turn.
    const isPiece = head.form === 'colon' && head.at === undefined && line.at !== undefined;
    if (isPiece && this.current.label === head.label) return this.push(head.words, line);
    const ended = at === undefined ? timeAtEnd(head.words) : undefined;
    this.open({ speaker, label: head.label }, this.timeFor(at) ?? ended?.seconds);
    const words = ended !== undefined && this.current.at === ended.seconds ? ended.words : head.words;
    if (words !== '') this.push(words, line);
  }

  /** A line without a speaker's label. */
  plain(line: SourceLine, head: LineHead | undefined): void {
    this.isGivenLine = false;
    const text = head?.form === 'structure' ? `${head.label}: ${line.text}` : unnamed(line);
    const sameSpeaker = { speaker: this.current.speaker, label: this.current.label };
    if (this.isTranscript && head === undefined) {
      const alone = secondsOfLine(text);
      if (alone !== undefined) return this.wait(alone, () => this.push(text, line));
      const start = SURE_START.exec(text.slice(0, END_REACH));
      const seconds = start === null ? undefined : secondsOfShape(start[1] ?? '');
      if (start !== null && seconds !== undefined) {
        this.open(sameSpeaker, this.timeFor(seconds));
        return this.push(text.slice(start[0].length), line);
      }
    }
    const isNamed = this.current.speaker !== undefined;
    const at = this.timeFor(isNamed ? undefined : line.at);
    if (at !== undefined) this.open(sameSpeaker, at);
    this.push(text, line);
  }

  /** Words that the file's structure gives to nobody: a turn without a speaker. */
  nobodys(line: SourceLine): void {
    this.giveBack();
    this.isGivenLine = false;
    if (this.current.speaker !== undefined) this.open({ speaker: undefined, label: undefined }, line.at);
    this.push(line.text, line);
  }

  finish(): readonly Stretch[] {
    this.giveBack();
    return this.all;
  }

  private open(who: Pick<Stretch, 'speaker' | 'label'>, at: number | undefined): void {
    this.current = { ...who, ...(at === undefined ? {} : { at }), lines: [] };
    this.all.push(this.current);
  }

  /** A line's own time, else the one that waits for it; one that waits in vain goes back where it stood. */
  private timeFor(own: number | undefined): number | undefined {
    const waiting = this.waiting;
    if (waiting === undefined || own === undefined || own === waiting.seconds) this.waiting = undefined;
    else this.giveBack();
    return own ?? waiting?.seconds;
  }

  private wait(seconds: number, back?: () => void): void {
    this.giveBack();
    this.waiting = { seconds, ...(back === undefined ? {} : { back }) };
  }

  private giveBack(): void {
    const back = this.waiting?.back;
    this.waiting = undefined;
    back?.();
  }

  /** Adds words; `#00:12:31-5#` at their end is the time at which the next words begin. */
  private push(text: string, { codes }: SourceLine): void {
    const shape = this.isTranscript ? HASHED_END.exec(text.slice(-END_REACH)) : null;
    const seconds = shape === null ? undefined : secondsOfShape(shape[1] ?? '');
    const words = text.slice(0, text.length - (shape?.[0].length ?? 0)).trimEnd();
    const isEnd = seconds !== undefined && words !== '';
    this.current.lines.push({ text: isEnd ? words : text, ...(codes === undefined ? {} : { codes }) });
    if (!isEnd) return;
    // The last one of a file, and one before a turn with a time of its own, only say when these words ended.
    this.wait(seconds);
  }
}

/** A speaker too long for a label stays in front of its words. */
function unnamed({ text, speaker }: SourceLine): string {
  const label = (speaker ?? '').trim();
  return label === '' ? text : `${label}: ${text}`.replace(/\s*\n\s*/g, ' ');
}

function timeAtEnd(words: string): { readonly seconds: number; readonly words: string } | undefined {
  const match = SURE_END.exec(words.slice(-END_REACH));
  const shape = match?.[1] ?? '';
  const seconds = shape.startsWith('#') ? undefined : secondsOfShape(shape);
  if (match === null || seconds === undefined) return undefined;
  return { seconds, words: words.slice(0, words.length - match[0].length).trimEnd() };
}

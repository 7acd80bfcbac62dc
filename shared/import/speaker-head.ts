import { isNameLike, looksLikeLabel } from './speaker-label';
import { ANY_TIME_SOURCE, SURE_TIME_SOURCE, secondsOfShape } from './timestamp';

/**
 * How a label is told from words: a colon (`Name:`, `@Name:`, `[Name]:`), brackets alone, bold alone, a time behind or
 * before a bare name, a dash for somebody unknown, a person's own expression, or the structure of the file.
 */
export type HeadForm = 'colon' | 'bracket' | 'bold' | 'timed-name' | 'dash' | 'pattern' | 'structure';

/** A line that begins the way a speaker's turn does; whether it is one depends on the whole document. */
export interface LineHead {
  readonly form: HeadForm;
  /** As written, with runs of spaces made one. */
  readonly label: string;
  /** Where the label stands in the line with its brackets, and its colon unless a time is between; half-open. */
  readonly from: number;
  readonly to: number;
  /** Seconds from the start of the recording. */
  readonly at?: number;
  /** The time may be a time of day: `12:31` without brackets or hours. */
  readonly weak: boolean;
  /** The words after the label, without leading spaces. */
  readonly words: string;
  /** No space between the colon and the words, as in a link or a ratio. */
  readonly tight: boolean;
  /** The line after it holds only the time of this one. */
  readonly takesNext?: true;
}

/** The label of lines that begin with a dash: somebody, and nobody noted who. */
export const DASH_LABEL = '–';

/** Label, two timestamps and stray spaces fit well within; it keeps the pattern's work per line bounded. */
const HEAD_LENGTH = 160;
const NAME = String.raw`\p{L}[\p{L}\p{M}\p{N}\s.?'’()&/+_\-–]{0,79}?`;
const START_TIME = new RegExp(String.raw`^\s*(${ANY_TIME_SOURCE})(?:\s*[-–|]?\s+|\s*(?=[@[{]|\p{L}))`, 'u');
const COLON = new RegExp(
  String.raw`^\s*@?(?:([[{])\s*(${NAME})\s*[\]}]|(${NAME}))\s*(?:(${ANY_TIME_SOURCE})\s*)?:`,
  'u',
);
const TIME_AFTER = new RegExp(String.raw`^\s*(${SURE_TIME_SOURCE})`, 'u');
const BRACKETS = new RegExp(String.raw`^\s*(?:\[\s*(${NAME})\s*\]|\{\s*(${NAME})\s*\})`, 'u');
/** Teams and others also write “De Wit, Anna   0:12”, with a gap or a sign before the time. */
const NAME_TIME = new RegExp(
  String.raw`^\s*(\p{L}[^\n:[\]{}<>#]{0,62}?)\s*[|–-]?\s+(${ANY_TIME_SOURCE})\s*$`,
  'u',
);
const DASH = /^\s*([-–—])(?:\s+|(?=[\p{L}“‘"']))(?=\S)(?![-–—])/u;

/** Reads a label with a colon, brackets, or a bare name with a time; undefined for a line that cannot open a turn. */
export function readHead(line: string): LineHead | undefined {
  if (!/[:\]}'’′#)]/u.test(line)) return undefined;
  const start = startTime(line);
  return colonHead(line, start) ?? nameTimeHead(line, start) ?? bracketHead(line, start);
}

interface StartTime {
  readonly seconds: number;
  readonly weak: boolean;
  readonly length: number;
}

/** The time a line begins with, the gap after it included. */
function startTime(line: string): StartTime | undefined {
  const match = START_TIME.exec(line.slice(0, HEAD_LENGTH));
  const shape = match?.[1] ?? '';
  const seconds = secondsOfShape(shape);
  if (match === null || seconds === undefined) return undefined;
  return { seconds, weak: isWeak(shape), length: match[0].length };
}

function isWeak(shape: string): boolean {
  return /^\d{1,3}:\d{2}(?:[.,]\d+)?$/u.test(shape);
}

function colonHead(line: string, start: StartTime | undefined): LineHead | undefined {
  const offset = start?.length ?? 0;
  const match = COLON.exec(line.slice(offset, offset + HEAD_LENGTH));
  if (match === null) return undefined;
  const label = oneSpaced(match[2] ?? match[3] ?? '');
  const rest = line.slice(offset + match[0].length);
  if (!looksLikeLabel(label) || /^[\d/\\]/.test(rest)) return undefined;
  const inside = match[4];
  const after = start === undefined && inside === undefined ? TIME_AFTER.exec(rest)?.[1] : undefined;
  const shape = inside ?? after;
  const seconds = shape === undefined ? start?.seconds : (secondsOfShape(shape) ?? start?.seconds);
  // A time that is none (1:75:00) is the speaker's label gone wrong: keep the line as it is.
  if (shape !== undefined && seconds === undefined) return undefined;
  const words = after === undefined ? rest : rest.slice(rest.indexOf(after) + after.length);
  return {
    form: 'colon',
    label,
    from: offset + leading(match[0]),
    to:
      offset +
      (inside === undefined ? match[0] : match[0].slice(0, match[0].lastIndexOf(inside)).trimEnd()).length,
    ...(seconds === undefined ? {} : { at: seconds }),
    weak: shape === undefined ? start?.weak === true : isWeak(shape),
    words: words.trimStart(),
    tight: seconds === undefined && /^\S/.test(rest),
  };
}

/** `Anna 0:12`, `00:00:03 Spreker 1`: a name and a time with nothing else on the line. */
function nameTimeHead(line: string, start: StartTime | undefined): LineHead | undefined {
  if (line.length > HEAD_LENGTH) return undefined;
  const match = NAME_TIME.exec(line);
  const label = oneSpaced(match?.[1] ?? (start === undefined ? '' : line.slice(start.length)));
  const at = match === null ? start?.seconds : secondsOfShape(match[2] ?? '');
  if (at === undefined || !looksLikeLabel(label.replace(', ', ' ')) || !isNameLike(label)) return undefined;
  const from = match === null ? (start?.length ?? 0) : leading(line);
  const to = from + (match?.[1] ?? line.slice(from)).trimEnd().length;
  const weak = match === null ? start?.weak === true : isWeak(match[2] ?? '');
  return { form: 'timed-name', label, from, to, at, weak, words: '', tight: false };
}

/** `[Name] words`, `{Name} words`, with a time before or behind it. */
function bracketHead(line: string, start: StartTime | undefined): LineHead | undefined {
  const offset = start?.length ?? 0;
  const match = BRACKETS.exec(line.slice(offset, offset + HEAD_LENGTH));
  const label = oneSpaced(match?.[1] ?? match?.[2] ?? '');
  if (match === null || !looksLikeLabel(label)) return undefined;
  const rest = line.slice(offset + match[0].length);
  const behind = start === undefined ? TIME_AFTER.exec(rest)?.[1] : undefined;
  const at = behind === undefined ? start?.seconds : secondsOfShape(behind);
  const taken = behind === undefined || at === undefined ? 0 : rest.indexOf(behind) + behind.length;
  return {
    form: 'bracket',
    label,
    from: offset + leading(match[0]),
    to: offset + match[0].length,
    ...(at === undefined ? {} : { at }),
    weak: false,
    words: rest.slice(taken).trimStart(),
    tight: false,
  };
}

/** The bold start of a line as a label without a colon; undefined where it is no name. */
export function boldHead(line: string, bold: number): LineHead | undefined {
  const start = startTime(line);
  const offset = start?.length ?? 0;
  const written = line.slice(offset, bold);
  const label = oneSpaced(written);
  if (bold > HEAD_LENGTH || !looksLikeLabel(label) || !isNameLike(label)) return undefined;
  const from = offset + leading(written);
  return {
    form: 'bold',
    label,
    from,
    to: from + written.trim().length,
    ...(start === undefined ? {} : { at: start.seconds }),
    weak: start?.weak === true,
    words: line.slice(bold).trimStart(),
    tight: false,
  };
}

/** A line that begins with a dash: a turn of somebody unknown, or an item of a list. */
export function dashHead(line: string): LineHead | undefined {
  const match = DASH.exec(line);
  if (match === null) return undefined;
  const from = leading(line);
  const words = line.slice(match[0].length).trimStart();
  return { form: 'dash', label: DASH_LABEL, from, to: from + 1, weak: false, words, tight: false };
}

/** Runs of spaces of any kind made one, none at the ends. */
export function oneSpaced(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}

function leading(words: string): number {
  return words.length - words.trimStart().length;
}

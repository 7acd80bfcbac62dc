import type { SourceLine } from './read-content';
import { dashHead, readHead } from './speaker-head';
import type { Cue, CuePiece } from './subtitle-cue';

/** Seconds of silence after which words begin a new line. */
const PAUSE = 2.5;
/** Words of one line after which the next sentence begins a new one, in UTF-16 units. */
const LONG_LINE = 400;
const SENTENCE_END = /[.?!…]["”’')\]]*$/u;

interface OpenLine {
  text: string;
  readonly at: number;
  readonly bold: number;
  readonly speaker: string | undefined;
}

/**
 * Subtitles as lines: those of one voice are one, with line ends where it is silent for a while; without voices, sentences
 * are put together until somebody else begins. The time is that of the first subtitle.
 */
export function subtitleLines(cues: readonly Cue[]): readonly SourceLine[] {
  const lines: OpenLine[] = [];
  let spokenUntil = 0;
  for (const { start, end, pieces } of cues) {
    for (const piece of pieces) {
      for (const part of partsOf(piece)) addPart(lines, part, start, start - spokenUntil >= PAUSE);
    }
    spokenUntil = Math.max(spokenUntil, end);
  }
  return lines.map(({ text, at, bold, speaker }) => ({
    text,
    at,
    ...(bold === 0 ? {} : { bold }),
    ...(speaker === undefined ? {} : { speaker }),
  }));
}

/** The lines of a subtitle are one, unless each begins with a label or a dash: then two people speak in it. */
function partsOf({ text, bold, ...voice }: CuePiece): readonly CuePiece[] {
  const parts: CuePiece[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const last = parts.at(-1);
    if (last === undefined || (voice.speaker === undefined && opensTurn(line))) {
      parts.push({ ...voice, text: line.trim(), bold: index === 0 ? bold : 0 });
    } else parts[parts.length - 1] = { ...last, text: `${last.text} ${line.trim()}`.trim() };
  }
  return parts;
}

function opensTurn(line: string): boolean {
  return (readHead(line) ?? dashHead(line)) !== undefined;
}

function addPart(lines: OpenLine[], { text, bold, speaker }: CuePiece, at: number, isPause: boolean): void {
  const last = lines.at(-1);
  if (last !== undefined && last.speaker === speaker && goesOn(last, text, bold, isPause)) {
    last.text += (isPause ? '\n' : ' ') + text;
  } else lines.push({ text, at, bold, speaker });
}

function goesOn(last: OpenLine, text: string, bold: number, isPause: boolean): boolean {
  if (last.speaker !== undefined) return true;
  if (bold > 0 || opensTurn(text)) return false;
  return !isPause && !(SENTENCE_END.test(last.text) && last.text.length >= LONG_LINE);
}

import { breakLines, type MeasureWord } from '../../../shared/anchoring/break-lines';
import type { TextRange } from '../../../shared/lib/text-range';
import type { SourceDocument } from '../../../shared/model/document';

/** Pixels from one line of the transcript to the next. */
export const LINE_HEIGHT = 26;
/** Pixels between two turns. */
export const TURN_GAP = 10;
/** Pixels a turn with a timestamp has at least: name and time stand under each other beside it. */
const TIMED_TURN = 34;
/** Width in pixels at which text is wrapped, once, on every machine and at every window size. */
export const MEASURE = 500;

/** A line of the transcript. Its number is its place in `lines`, from 1. */
export interface Line extends TextRange {
  /** End of what is drawn: `to` without the space or newline that hangs there. */
  readonly end: number;
}

/** A stretch that is drawn as one: a turn, or a paragraph of a document without speakers. */
export interface Block extends TextRange {
  readonly index: number;
  /** Index in the document's speakers, -1 where nobody is named. */
  readonly speaker: number;
  /** Seconds from the start of the recording. */
  readonly at?: number;
  /** Index of its first line in `lines`. */
  readonly firstLine: number;
  readonly lines: number;
  /** Pixels from the top of the transcript. */
  readonly top: number;
  readonly height: number;
}

/** Where every line of a document stands; a pure function of its text and the reading font. */
export interface TranscriptLayout {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly lines: readonly Line[];
  /** Pixels from the top of the first line to the bottom of the last. */
  readonly height: number;
}

/** Lays a document out in lines of the fixed measure. */
export function layTranscript(
  document: SourceDocument,
  text: string,
  measure: MeasureWord,
): TranscriptLayout {
  const lines: Line[] = [];
  const blocks: Block[] = [];
  let top = 0;
  for (const stretch of stretches(document, text)) {
    const firstLine = lines.length;
    for (const { from, to } of breakLines(text.slice(stretch.from, stretch.to), measure, MEASURE)) {
      lines.push(lineOf(text, stretch.from + from, stretch.from + to));
    }
    const count = lines.length - firstLine;
    const height = Math.max(count * LINE_HEIGHT, stretch.at === undefined ? 0 : TIMED_TURN);
    blocks.push({ ...stretch, index: blocks.length, firstLine, lines: count, top, height });
    top += height + TURN_GAP;
  }
  return { text, blocks, lines, height: Math.max(0, top - TURN_GAP) };
}

type Stretch = Pick<Block, 'from' | 'to' | 'speaker' | 'at'>;

/** Turns where there are any, else the paragraphs that hold a word. */
function stretches({ turns }: SourceDocument, text: string): readonly Stretch[] {
  if (turns.length > 0) return turns;
  const found: Stretch[] = [];
  let from = 0;
  for (const paragraph of text.split('\n')) {
    const to = from + paragraph.length;
    if (paragraph.trim() !== '') found.push({ from, to, speaker: -1 });
    from = to + 1;
  }
  return found;
}

function lineOf(text: string, from: number, to: number): Line {
  let end = to;
  while (end > from && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return { from, to, end };
}

function isBlank(unit: number): boolean {
  return unit === 32 || unit === 10 || unit === 9;
}

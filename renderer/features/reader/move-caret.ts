import { nextStart, previousStart } from '../../../shared/anchoring/word-boundaries';
import { lineAt, offsetInLine } from './line-geometry';
import type { CaretMove } from './reader-keys';
import type { TranscriptLayout } from './transcript-layout';

/** Lines that Page Up and Page Down go, about what a window shows. */
const PAGE = 20;

/** Where the caret stands after a key. `widthOf` measures a stretch of text in the reading font. */
export function moveCaret(
  layout: TranscriptLayout,
  offset: number,
  move: CaretMove,
  widthOf: (text: string) => number,
): number {
  const { text, lines } = layout;
  const index = lineAt(layout, offset);
  const line = lines[index];
  if (line === undefined) return offset;
  switch (move) {
    case 'left':
      return step(text, offset, -1);
    case 'right':
      return step(text, offset, 1);
    case 'word-left':
      return previousStart(text, offset);
    case 'word-right': {
      const next = nextStart(text, offset);
      return next === offset ? text.length : next;
    }
    case 'line-start':
      return line.from;
    case 'line-end':
      return line.end;
    case 'text-start':
      return 0;
    case 'text-end':
      return text.length;
    case 'turn-up':
    case 'turn-down':
      return turnBeside(layout, offset, move === 'turn-up' ? -1 : 1);
    default: {
      const x = widthOf(text.slice(line.from, Math.min(offset, line.end)));
      return lineBeside(layout, index + rows[move], x, widthOf);
    }
  }
}

/** Lines that a key goes down. */
const rows = { up: -1, down: 1, 'page-up': -PAGE, 'page-down': PAGE };

/** The place under or above another; beyond the first and the last line the ends of the text. */
function lineBeside(
  { text, lines }: TranscriptLayout,
  index: number,
  x: number,
  widthOf: (text: string) => number,
): number {
  const target = lines[index];
  if (target === undefined) return index < 0 ? 0 : text.length;
  return offsetInLine(text, target, x, widthOf);
}

/** The start of the turn, or of the one before it from there; the start of the next turn, or the end of the text. */
function turnBeside({ text, blocks }: TranscriptLayout, offset: number, by: 1 | -1): number {
  if (by === 1) return blocks.find((block) => block.from > offset)?.from ?? text.length;
  return blocks.findLast((block) => block.from < offset)?.from ?? 0;
}

/** One character on; the two units of an emoji are one step. */
function step(text: string, offset: number, by: 1 | -1): number {
  const next = Math.min(Math.max(offset + by, 0), text.length);
  const unit = text.charCodeAt(next);
  const inside = unit >= 0xdc00 && unit <= 0xdfff;
  return inside ? next + by : next;
}

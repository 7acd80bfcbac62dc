import { nextStart, previousStart } from '../../../shared/anchoring/word-boundaries';
import { lineAt, offsetInLine } from './line-geometry';
import type { CaretMove } from './reader-keys';
import type { TranscriptLayout } from './transcript-layout';

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
    default: {
      const target = lines[index + (move === 'up' ? -1 : 1)];
      if (target === undefined) return move === 'up' ? line.from : line.end;
      return offsetInLine(text, target, widthOf(text.slice(line.from, Math.min(offset, line.end))), widthOf);
    }
  }
}

/** One character on; the two units of an emoji are one step. */
function step(text: string, offset: number, by: 1 | -1): number {
  const next = Math.min(Math.max(offset + by, 0), text.length);
  const unit = text.charCodeAt(next);
  const inside = unit >= 0xdc00 && unit <= 0xdfff;
  return inside ? next + by : next;
}

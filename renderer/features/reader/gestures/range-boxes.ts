import type { TextRange } from '../../../../shared/lib/text-range';
import { linesOf, topOfLine } from '../line-geometry';
import { LINE_HEIGHT, type TranscriptLayout } from '../transcript-layout';

/** A box on one line of the text, in pixels from the top left corner of the first line. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Lines that are drawn at most: more do not fit a window. */
const MANY = 60;

/** Boxes around the words of a range, one per line; those of a range of very many lines are cut to the first ones. */
export function rangeBoxes(
  layout: TranscriptLayout,
  range: TextRange,
  widthOf: (text: string) => number,
): readonly Box[] {
  const { first, last } = linesOf(layout, range);
  return layout.lines.slice(first, Math.min(last, first + MANY) + 1).map((line, index) => {
    const from = Math.max(line.from, range.from);
    const left = widthOf(layout.text.slice(line.from, from));
    const right = widthOf(layout.text.slice(line.from, Math.max(from, Math.min(line.end, range.to))));
    return { left, top: topOfLine(layout, first + index) + 3, width: right - left, height: LINE_HEIGHT - 6 };
  });
}

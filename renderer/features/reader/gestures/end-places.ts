import type { TextRange } from '../../../../shared/lib/text-range';
import { lineAt, topOfLine } from '../line-geometry';
import type { Reading } from '../reader-store';

/** Where an end of a range stands, in pixels from the top left corner of the first line. */
export interface EndPlace {
  readonly left: number;
  readonly top: number;
}

/** The places of both ends of a range; its last one stays on the line it closes. */
export function endPlaces(reading: Reading, { from, to }: TextRange): readonly [EndPlace, EndPlace] {
  return [endPlace(reading, from, false), endPlace(reading, to, to > from)];
}

function endPlace({ layout, font }: Reading, offset: number, closes: boolean): EndPlace {
  const index = lineAt(layout, closes ? Math.max(offset - 1, 0) : offset);
  const line = layout.lines[index];
  const words = line === undefined ? '' : layout.text.slice(line.from, Math.min(offset, line.end));
  return { left: font.widthOf(words) - 1, top: topOfLine(layout, index) + 3 };
}

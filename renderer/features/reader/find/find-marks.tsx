import type { ReactNode } from 'react';
import type { TextRange } from '../../../../shared/lib/text-range';
import { lineAt, topOfLine } from '../line-geometry';
import type { Reading } from '../reader-store';
import { firstAfter } from './find-hits';
import type { Find } from './use-find';
import styles from './find.module.css';

interface FindMarksProps {
  readonly reading: Reading;
  readonly find: Find;
  /** Indices of the first and last line on the screen. */
  readonly first: number;
  readonly last: number;
}

/** A frame around each hit in view, placed by the line layout: the text itself is not drawn again. */
export function FindMarks({ reading, find, first, last }: FindMarksProps): ReactNode {
  const { lines } = reading.layout;
  const from = lines[first]?.from ?? 0;
  const to = lines[last]?.to ?? 0;
  const start = firstAfter(find.hits, from);
  const shown = find.hits.slice(start, firstAfter(find.hits, to) + 1);
  return shown.flatMap((hit, index) =>
    boxesOf(reading, hit).map((box) => (
      <i
        key={box.key}
        className={styles['hit']}
        data-at={start + index === find.at || undefined}
        style={{ left: box.left, top: box.top, width: box.width }}
      />
    )),
  );
}

interface Box {
  readonly key: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** A box on each line that a hit touches. */
function boxesOf({ layout, font }: Reading, hit: TextRange): readonly Box[] {
  const boxes: Box[] = [];
  for (let index = lineAt(layout, hit.from); index <= lineAt(layout, hit.to - 1); index += 1) {
    const line = layout.lines[index];
    if (line === undefined) break;
    const from = Math.max(hit.from, line.from);
    const left = font.widthOf(layout.text.slice(line.from, from));
    const width = font.widthOf(layout.text.slice(line.from, Math.min(hit.to, line.end))) - left;
    if (width > 0)
      boxes.push({ key: from, left: left - 1, top: topOfLine(layout, index) + 3, width: width + 2 });
  }
  return boxes;
}

import type { ReactNode } from 'react';
import { lineAt, topOfLine } from './line-geometry';
import { selectedRange, useReaderStore, type Reading } from './reader-store';
import styles from './transcript.module.css';

/** The two handles of the selection, or the caret; placed by measuring the model, not the page. */
export function SelectionEdges({ reading }: { readonly reading: Reading }): ReactNode {
  const pointing = useReaderStore((state) => state.pointing);
  if (pointing === null) return null;
  const range = selectedRange(pointing);
  if (range === null) return <i className={styles['caret']} style={edge(reading, pointing.focus, false)} />;
  return (
    <>
      <i className={styles['edge']} style={edge(reading, range.from, false)} />
      <i className={styles['edge']} style={edge(reading, range.to, true)} />
    </>
  );
}

/** Left and top of an edge; the end of a selection stays on the line it closes. */
function edge({ layout, font }: Reading, offset: number, closes: boolean): { left: number; top: number } {
  const index = lineAt(layout, closes ? Math.max(offset - 1, 0) : offset);
  const line = layout.lines[index];
  const words = line === undefined ? '' : layout.text.slice(line.from, Math.min(offset, line.end));
  return { left: font.widthOf(words) - 1, top: topOfLine(layout, index) + 3 };
}

import type { ReactNode } from 'react';
import { endPlaces, type EndPlace } from './gestures/end-places';
import { GestureLayer } from './gestures/gesture-layer';
import { selectedRange, useReaderStore, type Reading } from './reader-store';
import styles from './transcript.module.css';

/**
 * The two handles of the selection, or the caret, and what gestures draw over the text; placed by measuring the
 * model, not the page.
 */
export function SelectionEdges({ reading }: { readonly reading: Reading }): ReactNode {
  return (
    <>
      <Edges reading={reading} />
      <GestureLayer reading={reading} />
    </>
  );
}

function Edges({ reading }: { readonly reading: Reading }): ReactNode {
  const pointing = useReaderStore((state) => state.pointing);
  if (pointing === null) return null;
  const range = selectedRange(pointing) ?? { from: pointing.focus, to: pointing.focus };
  const [start, end] = endPlaces(reading, range);
  if (range.from === range.to) return <i className={styles['caret']} style={start} />;
  return (
    <>
      <Edge place={start} end="start" />
      <Edge place={end} end="end" />
    </>
  );
}

/** A handle of the selection; `data-end` says which end a drag moves, brackets do the same by key. */
function Edge({ place, end }: { readonly place: EndPlace; readonly end: 'start' | 'end' }): ReactNode {
  return <i className={styles['edge']} style={place} data-end={end} aria-hidden="true" />;
}

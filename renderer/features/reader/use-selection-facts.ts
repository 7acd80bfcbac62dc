import { useEffect } from 'react';
import { countWords } from '../../../shared/anchoring/word-boundaries';
import { useViewStore } from '../../state/view-store';
import { lineNumbers, linesOf } from './line-geometry';
import { selectedRange, useReaderStore } from './reader-store';

/** Tells the status bar what is selected, "Lines 113–115, 25 words selected", and takes it back. */
export function useSelectionFacts(): void {
  const reading = useReaderStore((state) => state.reading);
  const pointing = useReaderStore((state) => state.pointing);
  const layout = reading?.layout;
  useEffect(() => {
    const range = selectedRange(pointing);
    if (layout === undefined || range === null) {
      useViewStore.setState({ selectionFacts: null });
      return;
    }
    const words = countWords(layout.text.slice(range.from, range.to));
    const lines = lineNumbers(linesOf(layout, range));
    const count = words === 1 ? '1 word' : `${words} words`;
    useViewStore.setState({ selectionFacts: `L${lines.slice(1)}, ${count} selected` });
  }, [layout, pointing]);
  useEffect(() => () => useViewStore.setState({ selectionFacts: null }), []);
}

import { useEffect } from 'react';
import { countWords, trimRange } from '../../../shared/anchoring/word-boundaries';
import { useViewStore } from '../../state/view-store';
import { lineNumbers, linesOf } from './line-geometry';
import { selectedRange, useReaderStore } from './reader-store';

const nothing = { selectionFacts: null, selected: null } as const;

/** Tells the status bar ("Lines 113–115, 25 words selected") and the code tree what is selected, and takes it back. */
export function useSelectionFacts(): void {
  const reading = useReaderStore((state) => state.reading);
  const pointing = useReaderStore((state) => state.pointing);
  const layout = reading?.layout;
  const document = reading?.document.id;
  useEffect(() => {
    const range = selectedRange(pointing);
    if (layout === undefined || range === null) {
      useViewStore.setState(nothing);
      return;
    }
    const words = countWords(layout.text.slice(range.from, range.to));
    const lines = lineNumbers(linesOf(layout, range));
    const count = words === 1 ? '1 word' : `${words} words`;
    const { from, to } = trimRange(layout.text, range);
    useViewStore.setState({
      selectionFacts: `L${lines.slice(1)}, ${count} selected`,
      selected: document === undefined || from === to ? null : { document, from, to },
    });
  }, [document, layout, pointing]);
  useEffect(() => () => useViewStore.setState(nothing), []);
}

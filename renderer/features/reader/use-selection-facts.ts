import { useEffect } from 'react';
import { countWords, trimRange } from '../../../shared/anchoring/word-boundaries';
import { useViewStore, type Place } from '../../state/view-store';
import { lineNumbers, linesOf } from './line-geometry';
import { selectedRange, useReaderStore, type ReaderStore } from './reader-store';

/** Tells the status bar ("Lines 113–115, 25 words selected") and the code tree what is selected; draws nothing again itself. */
export function useSelectionFacts(): void {
  useEffect(() => {
    const stop = useReaderStore.subscribe((state, before) => {
      if (state.pointing === before.pointing && state.reading?.layout === before.reading?.layout) return;
      useViewStore.setState({ selectionFacts: selectionFacts(state), selected: selectedPlace(state) });
    });
    return () => {
      stop();
      useViewStore.setState({ selectionFacts: null, selected: null });
    };
  }, []);
}

function selectionFacts({ reading, pointing }: ReaderStore): string | null {
  const range = selectedRange(pointing);
  if (reading === null || range === null) return null;
  const words = countWords(reading.layout.text.slice(range.from, range.to));
  const lines = lineNumbers(linesOf(reading.layout, range));
  return `L${lines.slice(1)}, ${words === 1 ? '1 word' : `${words} words`} selected`;
}

/** The selected words for other views, above all for Enter in the code tree; null where there are none. */
function selectedPlace({ reading, pointing }: ReaderStore): Place | null {
  const range = selectedRange(pointing);
  if (reading === null || range === null) return null;
  const { from, to } = trimRange(reading.layout.text, range);
  return from === to ? null : { document: reading.document.id, from, to };
}

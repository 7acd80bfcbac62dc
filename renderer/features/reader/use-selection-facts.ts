import { useEffect } from 'react';
import { countWords, trimRange } from '../../../shared/anchoring/word-boundaries';
import { i18n } from '../../i18n/i18n';
import { useStudyStore } from '../../state/study-store';
import { useViewStore, type Place } from '../../state/view-store';
import { lineNumbers, linesOf } from './line-geometry';
import { selectedRange, useReaderStore, type ReaderStore } from './reader-store';
import { speakersIn } from './who-speaks';

/** Speakers that are named for a selection over several turns. */
const NAMED = 3;

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
  const count = countWords(reading.layout.text.slice(range.from, range.to));
  const lines = lineNumbers(linesOf(reading.layout, range));
  const facts = { lines: `${lines.charAt(0).toUpperCase()}${lines.slice(1)}`, count };
  const speakers = speakersIn(useStudyStore.getState().study, reading.document, range);
  if (speakers.length < 2) return i18n.t('coding:facts', facts);
  const first = speakers.slice(0, NAMED).map(({ name }) => name);
  const others = speakers.length - NAMED;
  const names = others > 0 ? [...first, i18n.t('coding:moreSpeakers', { count: others })] : first;
  return i18n.t('coding:factsOf', { ...facts, names: names.join(', ') });
}

/** The selected words for other views, above all for Enter in the code tree; null where there are none. */
function selectedPlace({ reading, pointing }: ReaderStore): Place | null {
  const range = selectedRange(pointing);
  if (reading === null || range === null) return null;
  const { from, to } = trimRange(reading.layout.text, range);
  return from === to ? null : { document: reading.document.id, from, to };
}

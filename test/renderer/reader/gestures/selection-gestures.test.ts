import { beforeEach, describe, expect, test } from 'vitest';
import { codeLooks } from '../../../../renderer/features/reader/code-style';
import { indexCodings } from '../../../../renderer/features/reader/coding-index';
import { useGestureStore } from '../../../../renderer/features/reader/gestures/gesture-store';
import {
  leaveEnds,
  resizeByKey,
  resizeTo,
} from '../../../../renderer/features/reader/gestures/resize-quotation';
import {
  addNextTurn,
  growSelection,
  shrinkSelection,
} from '../../../../renderer/features/reader/gestures/unit-selection';
import { point } from '../../../../renderer/features/reader/reader-actions';
import { selectedRange, setReading, useReaderStore } from '../../../../renderer/features/reader/reader-store';
import { layStripes } from '../../../../renderer/features/reader/stripe-layout';
import { useStudyStore } from '../../../../renderer/state/study-store';
import { useViewStore } from '../../../../renderer/state/view-store';
import { emptyStudy } from '../../../../shared/model/study-state';
import { byId, coding, documentOf, layoutOf, TEN_PER_LETTER } from '../reading-sample';

const TURNS = ['Koud?', 'Ja, echt koud. Maar wel vet.', 'Dat snap ik.'];
// Turns at 0, 6 and 35; "Ja, echt koud." is 6-20, "wel vet" 26-33.
const codings = [coding('a', 6, 20, 'cold', 'noor'), coding('c', 26, 33, 'image', 'daan')];

beforeEach(() => {
  const layout = layoutOf(TURNS);
  const index = indexCodings(layout, byId(codings));
  const stripes = layStripes(layout, index.sorted);
  const font = { wordWidth: TEN_PER_LETTER, widthOf: TEN_PER_LETTER };
  setReading(null);
  useStudyStore.setState({ coder: 'noor' });
  useViewStore.setState({ quotation: null, code: null });
  useGestureStore.setState({ resizing: null, grown: [] });
  setReading({ document: documentOf(TURNS), layout, index, stripes, looks: codeLooks(emptyStudy()), font });
});

function selected(): string | null {
  const { reading, pointing } = useReaderStore.getState();
  const range = selectedRange(pointing);
  return range === null ? null : (reading?.layout.text.slice(range.from, range.to) ?? null);
}

describe('growing by whole units', () => {
  test('begins at the caret, and shrinking goes back the same way', () => {
    point({ anchor: 12, focus: 12 });
    const steps = [growSelection, growSelection, growSelection, shrinkSelection, shrinkSelection];
    const seen = steps.map((step) => {
      step();
      return selected();
    });
    expect(seen).toEqual([
      'echt',
      'Ja, echt koud.',
      'Ja, echt koud. Maar wel vet.',
      'Ja, echt koud.',
      'echt',
    ]);
  });

  test('begins at the active quotation where there is no caret, and leaves an open palette open', () => {
    useViewStore.setState({ quotation: { from: 26, to: 33 } });
    growSelection();
    expect(selected()).toBe('Maar wel vet.');
    useReaderStore.setState({ palette: { typed: 'k' } });
    growSelection();
    expect(selected()).toBe('Ja, echt koud. Maar wel vet.');
    expect(useReaderStore.getState().palette).toEqual({ typed: 'k' });
  });

  test('turn by turn makes a short exchange one selection', () => {
    point({ anchor: 26, focus: 33 });
    addNextTurn();
    expect(selected()).toBe('Ja, echt koud. Maar wel vet.');
    addNextTurn();
    expect(selected()).toBe('Ja, echt koud. Maar wel vet.\nDat snap ik.');
    addNextTurn();
    expect(selected()).toBe('Ja, echt koud. Maar wel vet.\nDat snap ik.');
  });
});

describe('moving the ends of the active quotation', () => {
  test('shows them before anything is changed, and leaves them on Escape', () => {
    useViewStore.setState({ quotation: { from: 6, to: 20 } });
    resizeByKey({ end: 'end', way: 'expand', by: 'word' });
    resizeByKey({ end: 'start', way: 'shrink', by: 'word' });
    expect(useGestureStore.getState().resizing).toEqual({
      document: 'd',
      quotation: { from: 6, to: 20 },
      range: { from: 10, to: 25 },
    });
    expect(leaveEnds()).toBe(true);
    expect([useGestureStore.getState().resizing, leaveEnds()]).toEqual([null, false]);
  });

  test('follows the mouse in whole words', () => {
    useViewStore.setState({ quotation: { from: 6, to: 20 } });
    resizeTo('end', 28);
    expect(useGestureStore.getState().resizing?.range).toEqual({ from: 6, to: 29 });
    leaveEnds();
  });

  test('is refused where none of the codings is one’s own', () => {
    useViewStore.setState({ quotation: { from: 26, to: 33 }, toast: null });
    resizeByKey({ end: 'end', way: 'expand', by: 'word' });
    expect(useGestureStore.getState().resizing).toBeNull();
    expect(useViewStore.getState().toast?.text).toBe(
      'None of the codings here is yours, and others’ judgements stay as they are. Code these words yourself first.',
    );
  });
});

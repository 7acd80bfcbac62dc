import { beforeEach, describe, expect, test } from 'vitest';
import { codeLooks } from '../../../renderer/features/reader/code-style';
import { indexCodings } from '../../../renderer/features/reader/coding-index';
import {
  activate,
  adjustSelection,
  codingToRemove,
  escape,
  moveOrExtend,
  openPalette,
  point,
  selectTurn,
  stepQuotation,
  stepTurn,
} from '../../../renderer/features/reader/reader-actions';
import { setReading, useReaderStore } from '../../../renderer/features/reader/reader-store';
import { layStripes } from '../../../renderer/features/reader/stripe-layout';
import { useStudyStore } from '../../../renderer/state/study-store';
import { useViewStore } from '../../../renderer/state/view-store';
import { emptyStudy } from '../../../shared/model/study-state';
import { byId, coding, documentOf, layoutOf, TEN_PER_LETTER } from './reading-sample';

const TURNS = ['Koud?', 'Ja, echt koud. Maar wel vet.', 'Dat snap ik.'];
// Turns at 0, 6 and 35; "Ja, echt koud." is 6-20, "wel vet" 26-33.
const codings = [
  coding('a', 6, 20, 'cold', 'noor'),
  coding('b', 6, 20, 'image', 'daan'),
  coding('c', 26, 33, 'image', 'noor'),
];

beforeEach(() => {
  const layout = layoutOf(TURNS);
  const index = indexCodings(layout, byId(codings));
  const stripes = layStripes(layout, index.sorted);
  const font = { wordWidth: TEN_PER_LETTER, widthOf: TEN_PER_LETTER };
  setReading(null);
  useViewStore.setState({ quotation: null, code: null });
  setReading({ document: documentOf(TURNS), layout, index, stripes, looks: codeLooks(emptyStudy()), font });
});

function pointing(): unknown {
  const { pointing: now } = useReaderStore.getState();
  return now === null ? null : [now.anchor, now.focus];
}

describe('going through quotations', () => {
  test('each becomes active in turn, with its code in the tree, and the last one stays', () => {
    stepQuotation(1);
    expect(useViewStore.getState()).toMatchObject({ quotation: { from: 6, to: 20 }, code: 'cold' });
    stepQuotation(1);
    stepQuotation(1);
    expect(useViewStore.getState()).toMatchObject({ quotation: { from: 26, to: 33 }, code: 'image' });
    expect(useReaderStore.getState()).toMatchObject({ turn: 1, reveal: { from: 26, to: 33 } });
  });

  test('begins at the turn one is in', () => {
    point({ anchor: 22, focus: 22 });
    stepQuotation(1);
    expect(useViewStore.getState().quotation).toEqual({ from: 26, to: 33 });
    useViewStore.setState({ quotation: null });
    stepQuotation(-1);
    expect(useViewStore.getState().quotation).toEqual({ from: 6, to: 20 });
  });

  test('keeps the code that was clicked', () => {
    activate({ from: 6, to: 20, codings: codings.slice(0, 2) }, 'image');
    expect([useReaderStore.getState().chosen, useViewStore.getState().code]).toEqual(['image', 'image']);
  });
});

describe('the coding that X takes off', () => {
  const [mine, theirs] = codings;
  const codingsOf = (...list: readonly (typeof mine)[]) => ({
    from: 6,
    to: 20,
    codings: list.flatMap((one) => one ?? []),
  });

  test('is one’s own, also where a colleague’s code was clicked', () => {
    useStudyStore.setState({ coder: 'noor' });
    expect(codingToRemove(codingsOf(theirs, mine), 'image')).toBe(mine);
    expect(codingToRemove(codingsOf(theirs, mine), null)).toBe(mine);
  });

  test('is of the code that was clicked where one has several', () => {
    useStudyStore.setState({ coder: 'noor' });
    const other = coding('d', 6, 20, 'image', 'noor');
    expect(codingToRemove(codingsOf(mine, theirs, other), 'image')).toBe(other);
  });

  test('is a colleague’s where one has none', () => {
    useStudyStore.setState({ coder: 'sem' });
    expect(codingToRemove(codingsOf(mine, theirs), 'image')).toBe(theirs);
    expect(codingToRemove(codingsOf(), null)).toBeUndefined();
  });
});

describe('selecting without a mouse', () => {
  test('a turn is chosen, selected, and its ends moved by words', () => {
    stepTurn(1);
    stepTurn(1);
    selectTurn();
    expect(pointing()).toEqual([6, 34]);
    adjustSelection({ end: 'end', way: 'shrink', by: 'sentence' });
    adjustSelection({ end: 'start', way: 'shrink', by: 'word' });
    expect(pointing()).toEqual([10, 20]);
  });

  test('the last turn is where it ends, and no turn comes before the first', () => {
    for (let step = 0; step < 9; step += 1) stepTurn(1);
    expect(useReaderStore.getState().turn).toBe(2);
    for (let step = 0; step < 9; step += 1) stepTurn(-1);
    expect(useReaderStore.getState().turn).toBe(0);
  });

  test('the caret starts at the current turn and leaves its mark where it extends', () => {
    stepTurn(1);
    stepTurn(1);
    moveOrExtend('right', false);
    moveOrExtend('word-right', true);
    expect(pointing()).toEqual([7, 10]);
  });
});

describe('the palette', () => {
  test('opens on the selection, stays while this is adjusted, and closes before it goes', () => {
    point({ anchor: 6, focus: 20 });
    openPalette('w');
    adjustSelection({ end: 'end', way: 'expand', by: 'word' });
    expect(useReaderStore.getState()).toMatchObject({
      palette: { typed: 'w' },
      pointing: { anchor: 6, focus: 25 },
    });
    escape();
    expect(useReaderStore.getState()).toMatchObject({ palette: null, pointing: { anchor: 6, focus: 25 } });
    escape();
    expect(pointing()).toBeNull();
  });

  test('opens on the active quotation where nothing is selected, and not at all without one', () => {
    openPalette('');
    expect(useReaderStore.getState().palette).toBeNull();
    stepQuotation(1);
    openPalette('');
    expect([useReaderStore.getState().palette, pointing()]).toEqual([{ typed: '' }, [6, 20]]);
  });

  test('closes when something else is pointed at', () => {
    point({ anchor: 6, focus: 20 });
    openPalette('');
    point({ anchor: 3, focus: 3 });
    expect(useReaderStore.getState().palette).toBeNull();
  });
});

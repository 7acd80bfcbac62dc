import { beforeEach, describe, expect, test } from 'vitest';
import { codeLooks } from '../../../renderer/features/reader/code-style';
import { indexCodings } from '../../../renderer/features/reader/coding-index';
import { setReading, useReaderStore, type Reading } from '../../../renderer/features/reader/reader-store';
import { layStripes } from '../../../renderer/features/reader/stripe-layout';
import { emptyStudy } from '../../../shared/model/study-state';
import { byId, documentOf, layoutOf, TEN_PER_LETTER } from './reading-sample';

const SELECTED = { anchor: 13, focus: 17 };

/** What is shown of a document with one turn; `more` is what its text is called, or what is said of it. */
function readingOf(words: string, more: Partial<Reading['document']> = {}): Reading {
  const layout = layoutOf([words]);
  const index = indexCodings(layout, byId([]));
  const font = { wordWidth: TEN_PER_LETTER, widthOf: TEN_PER_LETTER };
  const [document, stripes] = [{ ...documentOf([words]), ...more }, layStripes(layout, index.sorted)];
  return { document, layout, index, stripes, looks: codeLooks(emptyStudy()), font };
}

beforeEach(() => {
  setReading(null);
  setReading(readingOf('Ja, het was koud.'));
  useReaderStore.setState({ pointing: SELECTED, palette: { typed: 'k' }, turn: 0 });
});

describe('what is selected', () => {
  test('stays while the same text is shown, whatever is said of its document', () => {
    setReading(readingOf('Ja, het was koud.', { title: 'FG-03 (parents)' }));
    expect(useReaderStore.getState()).toMatchObject({ pointing: SELECTED, palette: { typed: 'k' }, turn: 0 });
  });

  test('goes with a correction, because its offsets mean other words by then', () => {
    setReading(readingOf('Jaja, het was koud.', { textHash: 'h2', version: 'v1' }));
    expect(useReaderStore.getState()).toMatchObject({ pointing: null, palette: null, turn: 0 });
  });

  test('goes with another version that has the same words in other turns', () => {
    setReading(readingOf('Ja, het was koud.', { version: 'v1' }));
    expect(useReaderStore.getState()).toMatchObject({ pointing: null, palette: null });
  });

  test('goes with the document', () => {
    setReading(readingOf('Ja, het was koud.', { id: 'e' }));
    expect(useReaderStore.getState()).toMatchObject({ pointing: null, palette: null, turn: null });
  });
});

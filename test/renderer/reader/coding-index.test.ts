import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  indexCodings,
  neighbour,
  NO_CODINGS,
  quotationIndex,
  quotationsAt,
} from '../../../renderer/features/reader/coding-index';
import type { Coding } from '../../../shared/model/coding';
import { byId, coding, layoutOf } from './reading-sample';

const layout = layoutOf(['Thuis begon ze er meteen over.', 'Wij kennen niemand.', 'Ja.']);

describe('indexCodings', () => {
  test('puts enclosing codings first and lists each with every turn it touches', () => {
    const inner = coding('b', 0, 5);
    const outer = coding('a', 0, 40);
    const last = coding('c', 51, 54);
    const index = indexCodings(layout, byId([inner, last, outer]));
    expect(index.sorted).toEqual([outer, inner, last]);
    expect(index.byBlock).toEqual([[outer, inner], [outer], [last]]);
  });

  test('joins what is coded on exactly the same words to one quotation', () => {
    const mine = coding('a', 0, 5, 'c1', 'noor');
    const theirs = coding('b', 0, 5, 'c2', 'daan');
    const index = indexCodings(layout, byId([theirs, mine, coding('c', 0, 6)]));
    expect(index.quotations).toEqual([
      { from: 0, to: 6, codings: [coding('c', 0, 6)] },
      { from: 0, to: 5, codings: [mine, theirs] },
    ]);
    expect(quotationIndex(index, { from: 0, to: 5 })).toBe(1);
    expect(quotationIndex(index, { from: 0, to: 4 })).toBe(-1);
    expect(quotationIndex(index, null)).toBe(-1);
  });

  test('keeps the lists of the turns that a new coding does not touch', () => {
    const first = coding('a', 0, 5);
    const before = indexCodings(layout, byId([first, coding('b', 51, 54)]));
    const after = indexCodings(layout, byId([first, coding('b', 51, 54), coding('n', 31, 35)]), before);
    expect(after.byBlock[0]).toBe(before.byBlock[0]);
    expect(after.byBlock[1]).toEqual([coding('n', 31, 35)]);
    expect(indexCodings(layout, byId(after.sorted), after)).toBe(after);
  });

  test('amounts to the same from any index before it', () => {
    const some = fc.uniqueArray(
      fc.record({
        id: fc.integer({ min: 0, max: 30 }),
        from: fc.nat(50),
        length: fc.integer({ min: 1, max: 20 }),
      }),
      { selector: ({ id }) => id, maxLength: 20 },
    );
    const toCodings = (rows: readonly { id: number; from: number; length: number }[]): readonly Coding[] =>
      rows.map(({ id, from, length }) => coding(String(id), from, Math.min(54, from + length)));
    fc.assert(
      fc.property(some, some, (one, other) => {
        const before = indexCodings(layout, byId(toCodings(one)));
        const codings = byId(toCodings(other));
        expect(indexCodings(layout, codings, before)).toEqual(indexCodings(layout, codings, NO_CODINGS));
      }),
    );
  });
});

describe('going through quotations', () => {
  const index = indexCodings(layout, byId([coding('a', 0, 20), coding('b', 6, 11), coding('c', 31, 40)]));
  const ranges = (list: readonly { from: number; to: number }[]): unknown =>
    list.map(({ from, to }) => [from, to]);

  test('the next and the previous one follow the text, also from a place that is no quotation', () => {
    expect(neighbour(index, { from: 0, to: 20 }, 1)).toMatchObject({ from: 6, to: 11 });
    expect(neighbour(index, { from: 6, to: 11 }, -1)).toMatchObject({ from: 0, to: 20 });
    expect(neighbour(index, { from: 12, to: 13 }, 1)).toMatchObject({ from: 31 });
    expect(neighbour(index, { from: 31, to: 40 }, 1)).toBeUndefined();
    expect(neighbour(index, { from: 0, to: 20 }, -1)).toBeUndefined();
  });

  test('a place lies in the innermost quotation first', () => {
    expect(ranges(quotationsAt(index, 8))).toEqual([
      [6, 11],
      [0, 20],
    ]);
    expect(quotationsAt(index, 20)).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { indexCodings } from '../../../renderer/features/reader/coding-index';
import { layStripes } from '../../../renderer/features/reader/stripe-layout';
import type { Coding } from '../../../shared/model/coding';
import { byId, coding, layoutOf, turnOfLines } from './reading-sample';

const layout = layoutOf([turnOfLines(6), turnOfLines(2)]);
const line = (number: number): number => layout.lines[number - 1]?.from ?? 0;
const end = (number: number): number => layout.lines[number - 1]?.end ?? 0;

function stripes(codings: readonly Coding[]) {
  return layStripes(layout, indexCodings(layout, byId(codings)).sorted);
}

describe('layStripes', () => {
  test('draws a stripe beside its lines with its label at the top', () => {
    expect(stripes([coding('a', line(2) + 3, end(3))]).stripes).toEqual([
      {
        coding: coding('a', line(2) + 3, end(3)),
        first: 1,
        last: 2,
        top: 30,
        height: 44,
        left: 4,
        label: { top: 29, left: 24 },
      },
    ]);
  });

  test('runs a stripe on through the gap between two turns', () => {
    const [stripe] = stripes([coding('a', line(6), end(7))]).stripes;
    expect([stripe?.top, stripe?.height]).toEqual([134, 54]);
  });

  test('gives overlapping codings lanes side by side and uses a lane again on the next line', () => {
    const { stripes: found } = stripes([
      coding('a', line(1), end(2)),
      coding('b', line(2), end(4)),
      coding('c', line(3), end(3)),
    ]);
    expect(found.map(({ coding: { id }, left }) => [id, left])).toEqual([
      ['a', 4],
      ['b', 13],
      ['c', 4],
    ]);
  });

  test('moves labels down by 18 pixels to avoid each other, never sideways', () => {
    const { stripes: found } = stripes([
      coding('a', line(1), end(2), 'x'),
      coding('b', line(1), end(1), 'y'),
      coding('c', line(2), end(2), 'z'),
    ]);
    expect(found.map(({ label }) => label)).toEqual([
      { top: 3, left: 24 },
      { top: 21, left: 24 },
      { top: 39, left: 24 },
    ]);
  });

  test('names a code once where two coders gave it to the same words', () => {
    const { stripes: found } = stripes([
      coding('a', line(1), end(1), 'x', 'noor'),
      coding('b', line(1), end(1), 'x', 'daan'),
    ]);
    expect(found.map(({ left, label }) => [left, label?.top])).toEqual([
      [4, 3],
      [13, undefined],
    ]);
  });

  test('leaves out a label that would stand too far below its stripe', () => {
    const crowd = Array.from({ length: 8 }, (_, index) =>
      coding(`k${index}`, line(1) + index, line(1) + index + 1, `c${index}`),
    );
    const { stripes: found, crowds } = stripes([...crowd, coding('z', line(2), line(2) + 1, 'z')]);
    expect(found.map(({ coding: { id }, label }) => [id, label?.top])).toEqual([
      ['k0', 3],
      ['k1', 21],
      ['k2', 39],
      ['k3', 57],
      ['z', 93],
    ]);
    expect(crowds).toEqual([{ first: 0, last: 0, top: 75, left: 42, codings: crowd.slice(4) }]);
  });
});

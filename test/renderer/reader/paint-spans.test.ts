import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codesOf, innermost, paintSpans } from '../../../renderer/features/reader/paint-spans';
import { coding } from './reading-sample';

const line = { from: 100, to: 140 };

function painted(
  codings: readonly ReturnType<typeof coding>[],
  selection: { from: number; to: number } | null = null,
) {
  return paintSpans(line, codings, selection).map((span) => [
    span.from,
    span.to,
    span.codings.map(({ id }) => id).join(''),
    span.selected,
  ]);
}

describe('paintSpans', () => {
  test('leaves an uncoded line whole and an empty one empty', () => {
    expect(painted([])).toEqual([[100, 140, '', false]]);
    expect(paintSpans({ from: 5, to: 5 }, [], null)).toEqual([]);
  });

  test('cuts where codings begin and end, and tells for each piece what lies on it', () => {
    expect(painted([coding('a', 90, 120), coding('b', 110, 200), coding('c', 10, 100)])).toEqual([
      [100, 110, 'a', false],
      [110, 120, 'ab', false],
      [120, 140, 'b', false],
    ]);
  });

  test('cuts at the ends of the selection', () => {
    expect(painted([coding('a', 100, 120)], { from: 110, to: 130 })).toEqual([
      [100, 110, 'a', false],
      [110, 120, 'a', true],
      [120, 130, '', true],
      [130, 140, '', false],
    ]);
  });

  test('gives pieces that join up to the line, none empty, each with exactly the codings over it', () => {
    const range = fc.tuple(fc.integer({ min: 80, max: 160 }), fc.integer({ min: 1, max: 60 }));
    fc.assert(
      fc.property(fc.array(range, { maxLength: 8 }), fc.option(range, { nil: null }), (ranges, chosen) => {
        const codings = ranges.map(([from, length], index) => coding(String(index), from, from + length));
        const selection = chosen === null ? null : { from: chosen[0], to: chosen[0] + chosen[1] };
        const spans = paintSpans(line, codings, selection);
        expect(spans.map(({ from }) => from)).toEqual([100, ...spans.slice(0, -1).map(({ to }) => to)]);
        expect(spans.at(-1)?.to).toBe(140);
        for (const span of spans) {
          expect(span.from).toBeLessThan(span.to);
          expect(span.codings).toEqual(codings.filter(({ from, to }) => from <= span.from && to >= span.to));
        }
      }),
    );
  });
});

describe('what a piece looks like', () => {
  test('a code is drawn once, whoever gave it, the outermost lowest', () => {
    expect(codesOf([coding('a', 0, 9, 'x'), coding('b', 0, 5, 'y'), coding('c', 1, 3, 'x', 'daan')])).toEqual(
      ['x', 'y'],
    );
  });
  test('the colour is that of the innermost coding', () => {
    expect(innermost([coding('a', 0, 9), coding('b', 2, 5), coding('c', 2, 8)])?.id).toBe('b');
    expect(innermost([])).toBeUndefined();
  });
});

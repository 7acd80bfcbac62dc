import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adjustRange, type Adjustment } from '../../../shared/anchoring/adjust-range';

const text = 'Ik vond het koud. Echt koud, zei Sem. Maar wel vet!';

function adjusted(words: string, adjustment: Adjustment): string {
  const from = text.indexOf(words);
  const range = adjustRange(text, { from, to: from + words.length }, adjustment);
  return text.slice(range.from, range.to);
}

describe('adjustRange', () => {
  test.each<[string, Adjustment['end'], Adjustment['way'], Adjustment['by'], string]>([
    ['het', 'end', 'expand', 'word', 'het koud'],
    ['het koud', 'end', 'expand', 'word', 'het koud.'],
    ['het koud.', 'end', 'shrink', 'word', 'het koud'],
    ['het koud', 'end', 'shrink', 'word', 'het'],
    ['het', 'end', 'shrink', 'word', 'het'],
    ['het koud', 'start', 'shrink', 'word', 'koud'],
    ['het koud', 'start', 'expand', 'word', 'vond het koud'],
    ['Ik vond', 'start', 'expand', 'word', 'Ik vond'],
    ['wel vet!', 'end', 'expand', 'word', 'wel vet!'],
    ['Ik vond', 'end', 'expand', 'sentence', 'Ik vond het koud.'],
    ['Ik vond het koud.', 'end', 'expand', 'sentence', 'Ik vond het koud. Echt koud, zei Sem.'],
    ['Ik vond het koud. Echt koud, zei', 'end', 'shrink', 'sentence', 'Ik vond het koud.'],
    ['zei Sem.', 'start', 'expand', 'sentence', 'Echt koud, zei Sem.'],
    ['Echt koud, zei Sem.', 'start', 'expand', 'sentence', 'Ik vond het koud. Echt koud, zei Sem.'],
    ['vond het koud. Echt koud', 'start', 'shrink', 'sentence', 'Echt koud'],
  ])('%j, its %s, %s by %s: %j', (words, end, way, by, expected) => {
    expect(adjusted(words, { end, way, by })).toBe(expected);
  });

  test('never empties a selection nor leaves the text, whatever is pressed', () => {
    const adjustment = fc.record({
      end: fc.constantFrom('start' as const, 'end' as const),
      way: fc.constantFrom('expand' as const, 'shrink' as const),
      by: fc.constantFrom('word' as const, 'sentence' as const),
    });
    const stretch = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '.', '“', '\n', '-'),
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(
        stretch,
        fc.nat(),
        fc.nat(),
        fc.array(adjustment, { maxLength: 12 }),
        (words, a, b, steps) => {
          const from = a % words.length;
          let range = { from, to: from + 1 + (b % (words.length - from)) };
          for (const step of steps) range = adjustRange(words, range, step);
          expect(range.from).toBeGreaterThanOrEqual(0);
          expect(range.to).toBeLessThanOrEqual(words.length);
          expect(range.from).toBeLessThan(range.to);
        },
      ),
    );
  });
});

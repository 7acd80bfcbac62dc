import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dragEnd } from '../../../shared/anchoring/snap-to-word';

/** The words when an end of those in brackets is dragged to the bar. */
function dragged(marked: string, end: 'start' | 'end'): string {
  const plain = marked.replaceAll(/[[\]|]/g, '');
  const offsetOf = (sign: string): number =>
    marked.slice(0, marked.indexOf(sign)).replaceAll(/[[\]|]/g, '').length;
  const { from, to } = dragEnd(plain, { from: offsetOf('['), to: offsetOf(']') }, end, offsetOf('|'));
  return plain.slice(from, to);
}

describe('dragging an end of a range', () => {
  test.each<[string, 'start' | 'end', string]>([
    ['Ik [vond het] k|oud. Echt waar.', 'end', 'vond het'],
    ['Ik [vond het] kou|d. Echt waar.', 'end', 'vond het koud'],
    ['Ik [vond het] koud.| Echt waar.', 'end', 'vond het koud.'],
    ['Ik [vond het koud. E|cht] waar.', 'end', 'vond het koud.'],
    ['I|k [vond het] koud. Echt waar.', 'start', 'Ik vond het'],
    ['Ik [vond h|et] koud. Echt waar.', 'start', 'het'],
    ['Ik [vond het koud. Ech|t] waar.', 'start', 'Echt'],
  ])('%s by its %s leaves %j', (marked, end, words) => {
    expect(dragged(marked, end)).toBe(words);
  });

  test('beyond the other end keeps the one word there', () => {
    expect(dragged('I|k [vond het] koud. Echt waar.', 'end')).toBe('vond');
    expect(dragged('Ik [vond het] koud. Echt wa|ar.', 'start')).toBe('het');
  });

  test('never leaves the text nor an empty range, wherever it is dragged', () => {
    const words = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '.', '“', '\n'),
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), fc.nat(), fc.boolean(), (body, a, b, c, atEnd) => {
        const plain = `a${body}b`;
        const from = a % plain.length;
        const range = { from, to: from + 1 + (b % (plain.length - from)) };
        const moved = dragEnd(plain, range, atEnd ? 'end' : 'start', c % (plain.length + 1));
        expect(moved.from).toBeGreaterThanOrEqual(0);
        expect(moved.to).toBeLessThanOrEqual(plain.length);
        expect(moved.from).toBeLessThan(moved.to);
        expect(atEnd ? moved.from : moved.to).toBe(atEnd ? range.from : range.to);
      }),
    );
  });
});

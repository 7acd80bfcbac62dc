import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../shared/query/passages';
import { searchable } from '../../../shared/query/quote-filter';
import { textTest } from '../../../shared/query/text-hits';

const passage = (from: number, to: number, document = 'd'): Passage => ({
  document,
  from,
  to,
  codings: [],
  who: { speaker: '' },
});

describe('textTest', () => {
  it.each([
    ['whatever capitals and accents', 'Éen KRAAN bij de haven', 'een kraan', true],
    ['not across the end of a passage', 'een kraan', 'kraan bij', false],
    ['in text with decomposed letters', 'Zoe\u0308 keek', 'zoë', true],
    ['in text with letters that grow when folded', 'İstanbul en een kraan', 'kraan', true],
    ['among emoji', '😀 een kraan', 'kraan', true],
  ])('finds words %s', (_, text, words, expected) => {
    expect(textTest(words, () => text)(passage(0, text.length))).toBe(expected);
  });

  it('finds what lies wholly inside the passage only', () => {
    const test = textTest('kraan', () => 'een kraan en een kraan');
    expect([passage(0, 8), passage(0, 9), passage(5, 22), passage(18, 22)].map(test)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('lets everything through where nothing is asked, and nothing where the text is not there', () => {
    expect(textTest('  ', () => undefined)(passage(0, 1))).toBe(true);
    expect(textTest('a', () => undefined)(passage(0, 1))).toBe(false);
  });

  it('says of every passage what cutting it out and folding it says', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'B', 'é', 'e\u0301', 'İ', ' ', '\n', 'ß', '😀') });
    fc.assert(
      fc.property(text, text, fc.nat(12), fc.nat(12), (hay, needle, a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const expected = searchable(hay.slice(from, to)).includes(searchable(needle).trim());
        expect(textTest(needle, () => hay)(passage(from, Math.min(to, hay.length)))).toBe(
          searchable(needle).trim() === '' || expected,
        );
      }),
    );
  });
});

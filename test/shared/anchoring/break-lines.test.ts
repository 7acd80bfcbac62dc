import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines } from '../../../shared/anchoring/break-lines';

const TEN_PER_LETTER = (word: string): number => word.length * 10;

function wrap(text: string, width: number): readonly string[] {
  return breakLines(text, TEN_PER_LETTER, width).map(({ from, to }) => text.slice(from, to));
}

describe('breakLines', () => {
  test.each([
    ['', 100, []],
    ['haven', 100, ['haven']],
    ['aan tafel al', 80, ['aan ', 'tafel al']],
    ['aan tafel al', 70, ['aan ', 'tafel ', 'al']],
    ['de  haven', 20, ['de  ', 'ha', 've', 'n']],
    ['een\ntwee drie', 90, ['een\n', 'twee drie']],
    ['een\n\ntwee', 90, ['een\n', '\n', 'twee']],
    ['een\n', 90, ['een\n']],
    ['3\u00A0B is vol', 50, ['3\u00A0B ', 'is ', 'vol']],
    ['kijk www.haven', 50, ['kijk ', 'www.h', 'aven']],
  ])('wraps %j at %i px to %j', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  test('keeps the halves of an emoji together when it cuts a word', () => {
    expect(wrap('👍👍👍', 20)).toEqual(['👍', '👍', '👍']);
  });

  test('gives lines that join up to the text', () => {
    fc.assert(
      fc.property(words(), fc.integer({ min: 10, max: 300 }), (text, width) => {
        expect(wrap(text, width).join('')).toBe(text);
      }),
    );
  });

  test('gives no line wider than the measure, trailing space left out, unless it is one character', () => {
    fc.assert(
      fc.property(words(), fc.integer({ min: 10, max: 300 }), (text, width) => {
        for (const line of wrap(text, width)) {
          const shown = line.trimEnd();
          if ([...shown].length > 1) expect(TEN_PER_LETTER(shown)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  test('breaks no sooner than it must: the next word would not have fitted', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { maxLength: 40 }), (parts) => {
        const lines = wrap(parts.join(' '), 120);
        lines.slice(1).forEach((line, index) => {
          const [first = ''] = line.split(' ');
          expect(TEN_PER_LETTER((lines[index] ?? '') + first)).toBeGreaterThan(120);
        });
      }),
    );
  });
});

function words(): fc.Arbitrary<string> {
  const part = fc.oneof(
    fc.stringMatching(/^[a-z.,]{0,12}$/),
    fc.constantFrom(' ', '  ', '\n', '👍', 'é', '\t'),
  );
  return fc.array(part, { maxLength: 60 }).map((parts) => parts.join(' '));
}

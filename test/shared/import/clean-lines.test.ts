import { expect, it } from 'vitest';
import { cleanLines } from '../../../shared/import/clean-lines';

it.each([
  [
    'every kind of line and page break',
    'a\r\nb\rc\nd\fe\u000Bf\u2028g\u2029h\u0085i',
    ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'],
  ],
  ['a byte order mark at the start only', '\uFEFFa\uFEFFb', ['a\uFEFFb']],
  ['trailing spaces and lines without words', 'a \t\u00A0\n \t\n\n  b', ['a', '  b']],
  ['control characters but tab', 'a\u0000\u0007b\tc\u001Bd\u007F\u0080e', ['ab\tcde']],
  ['half a surrogate pair, keeping the offsets', 'x\uD83Dy\uDC4Dz👍', ['x\uFFFDy\uFFFDz👍']],
  ['letters as they are, composed or not', 'e\u0301 \u00E9 ﬁ', ['e\u0301 \u00E9 ﬁ']],
  ['an empty text', '', []],
])('handles %s', (_, raw, lines) => {
  expect(cleanLines(raw, 100)).toEqual(lines);
});

it('stops one line after the limit', () => {
  expect(cleanLines('a\nb\nc\nd\ne', 2)).toEqual(['a', 'b', 'c']);
});

import { describe, expect, it } from 'vitest';
import { printable } from '../../../shared/export/printable';

describe('printable', () => {
  it.each([
    ['a control character', 'a\u0001b', 'ab'],
    ['a null', 'a\u0000b', 'ab'],
    ['a control character of the upper range', 'a\u0085b', 'ab'],
    ['a vertical tab and a form feed', 'a\vb\fc', 'a\nb\nc'],
    ['a non-character', 'a\uFFFFb\uFFFEc', 'abc'],
    ['half a surrogate pair', 'a\uD83Db', 'a\uFFFDb'],
  ])('mends %s', (_, text, expected) => {
    expect(printable(text)).toBe(expected);
  });

  it.each(['', 'één\ttwee\ndrie\r\n', '😀 e\u0301 \u00AD \u200B'])('leaves %j to the letter', (text) => {
    expect(printable(text)).toBe(text);
  });
});

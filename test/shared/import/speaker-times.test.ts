import { describe, expect, it } from 'vitest';
import { spoken } from './deal';

describe('shapes of times', () => {
  it.each([
    [
      'brackets of all kinds',
      '[00:12:31] A: a\n(12:31) B: b\n{0:12:31} A: c\n<00:12:31> B: d',
      ['A@751: a', 'B@751: b', 'A@751: c', 'B@751: d'],
    ],
    [
      'f4’s tenths before and after the label',
      '#00:12:31-5# A: a\nB #00:12:32-0#: b\nA: #00:12:33-9# c',
      ['A@751.5: a', 'B@752: b', 'A@753.9: c'],
    ],
    [
      'f4’s time at the end, which is when the next begins',
      'A: a #00:00:05-2#\nB: b\nnog b #00:00:09-0#\nA: c',
      ['A: a', 'B@5.2: b\nnog b', 'A@9: c'],
    ],
    [
      'bare times before and after the label',
      '00:12:31 A: a\n12:40 B: b\nA 00:12:50: c\nB 13:00: d',
      ['A@751: a', 'B@760: b', 'A@770: c', 'B@780: d'],
    ],
    [
      'bare times behind the colon, with hours only',
      'A: 00:12:31 a\nB: 10:30 ging de bel\nA: c',
      ['A@751: a', 'B: 10:30 ging de bel', 'A: c'],
    ],
    [
      'minutes and seconds with quote marks',
      `12'31" A: a\nB (12’40”): b\nA [13′05″]: c`,
      ['A@751: a', 'B@760: b', 'A@785: c'],
    ],
    ['thousandths', '00:12:31.500 A: a\nB [12:31,25]: b', ['A@751.5: a', 'B@751.25: b']],
    [
      'a stretch of time',
      '[00:00:05 - 00:00:09] A: a\n[00:00:09.000 --> 00:00:12.000] B: b',
      ['A@5: a', 'B@9: b'],
    ],
    ['the end of the line', 'A: a [00:00:05]\nB: b\nA: c 00:01:00', ['A@5: a', 'B: b', 'A@60: c']],
    ['a line of their own, before the turn', '[00:00:05]\nA: a\n(00:09)\nB: b', ['A@5: a', 'B@9: b']],
    ['a line of their own, inside the turn', 'A: a\n[00:00:05]\nnog a\nB: b', ['A: a', 'A@5: nog a', 'B: b']],
    [
      'the start of a paragraph inside the turn',
      'A: a\n[00:00:05] nog a\nB: b',
      ['A: a', 'A@5: nog a', 'B: b'],
    ],
    ['two times that say the same', '[00:00:05]\n[00:00:05] A: a\nB: b', ['A@5: a', 'B: b']],
    [
      'a time nobody needs, which stays where it stood',
      '[00:00:05]\n[00:00:07] A: a\nB: b\n[00:00:09]',
      ['-: [00:00:05]', 'A@7: a', 'B: b\n[00:00:09]'],
    ],
  ])('reads %s', (_, raw, expected) => {
    expect(spoken(raw)).toEqual(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { assertNever } from '../../../shared/lib/assert-never';
import { expectOk, fail, ok } from '../../../shared/lib/result';
import { textCheck } from '../../../shared/lib/text-check';
import { compareRanges, overlaps } from '../../../shared/lib/text-range';

describe('results', () => {
  it('carry a value or what went wrong, with a detail only where there is one', () => {
    expect([ok(7), fail('gone', 'It is gone.'), fail('gone', 'It is gone.', 'ENOENT')]).toEqual([
      { ok: true, value: 7 },
      { ok: false, error: { code: 'gone', message: 'It is gone.' } },
      { ok: false, error: { code: 'gone', message: 'It is gone.', detail: 'ENOENT' } },
    ]);
  });

  it('are opened by those who know they succeeded; a failure there is a bug with a name', () => {
    expect(expectOk(ok('x'))).toBe('x');
    expect(() => expectOk(fail('gone', 'It is gone.'))).toThrow('expected success, got gone: It is gone.');
  });

  it('end in a bug where a kind was forgotten', () => {
    // What a newer version could hand over.
    expect(() => assertNever({ kind: 'new' } as never)).toThrow('unhandled case: {"kind":"new"}');
  });
});

describe('textCheck', () => {
  it('is the same for the same words for ever', () => {
    expect(['', 'Koud', 'koud', 'Één 😀', 'a'.repeat(10_000)].map(textCheck)).toEqual([
      '0bdcb81aee8d83',
      '18bd48a3a7838b',
      '12f98bd9595478',
      '04c9f4ca55c2df',
      '1000ec36e3f05e',
    ]);
  });

  it('tells apart words that differ in one character, its order or its composition', () => {
    const words = ['haven', 'havem', 'haevn', 'Haven', 'haven ', 'é'.normalize('NFC'), 'é'.normalize('NFD')];
    expect(new Set(words.map(textCheck)).size).toBe(words.length);
  });

  it('tells apart a hundred thousand short texts', () => {
    const checks = new Set(Array.from({ length: 100_000 }, (_, index) => textCheck(`woord ${index}`)));
    expect(checks.size).toBe(100_000);
  });
});

describe('ranges', () => {
  it.each([
    [[0, 4], [4, 6], false],
    [[0, 4], [3, 6], true],
    [[0, 9], [3, 4], true],
    [[3, 4], [3, 4], true],
    [[5, 6], [0, 5], false],
  ] as const)('%j and %j overlap: %s', (a, b, expected) => {
    const range = ([from, to]: readonly [number, number]): { from: number; to: number } => ({ from, to });
    expect([overlaps(range(a), range(b)), overlaps(range(b), range(a))]).toEqual([expected, expected]);
  });

  it('are sorted by start, the enclosing one first', () => {
    const ranges = [
      { from: 2, to: 3 },
      { from: 0, to: 4 },
      { from: 0, to: 9 },
      { from: 2, to: 8 },
    ];
    expect(ranges.toSorted(compareRanges).map(({ from, to }) => `${from}-${to}`)).toEqual([
      '0-9',
      '0-4',
      '2-8',
      '2-3',
    ]);
  });
});

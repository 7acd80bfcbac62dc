import { describe, expect, test } from 'vitest';
import {
  countWords,
  nextEnd,
  nextStart,
  previousEnd,
  previousStart,
  trimRange,
  wordAt,
} from '../../../shared/anchoring/word-boundaries';

describe('countWords', () => {
  test.each([
    ['', 0],
    ['Zonder zo’n dag (echt!) niet.', 5],
    ['vmbo-t, 3 kader … AanDeBak-garantie', 4],
    ['één  café\nthuis', 3],
  ])('counts in %j %i words', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});

describe('trimRange', () => {
  test('leaves white space out at both ends', () => {
    expect(trimRange('de haven is', { from: 2, to: 9 })).toEqual({ from: 3, to: 8 });
  });
  test('is empty where there is only white space', () => {
    expect(trimRange('de   is', { from: 2, to: 5 })).toEqual({ from: 2, to: 2 });
  });
});

describe('wordAt', () => {
  const text = 'Ja, zo’n dag.';
  test.each([
    [0, 'Ja'],
    [2, 'Ja'],
    [3, ''],
    [6, 'zo’n'],
    [12, 'dag'],
    [13, ''],
  ])('finds at %i %j', (offset, word) => {
    const { from, to } = wordAt(text, offset);
    expect(text.slice(from, to)).toBe(word);
  });
});

describe('places where a selection may begin or end', () => {
  const text = 'Ik zei: “Dat is gek!” Echt.';

  test('run forward through the ends of words and of the punctuation after them', () => {
    const found: string[] = [];
    for (let at = 0; nextEnd(text, at) > at; at = nextEnd(text, at))
      found.push(text.slice(0, nextEnd(text, at)));
    expect(found).toEqual([
      'Ik',
      'Ik zei',
      'Ik zei:',
      'Ik zei: “Dat',
      'Ik zei: “Dat is',
      'Ik zei: “Dat is gek',
      'Ik zei: “Dat is gek!”',
      'Ik zei: “Dat is gek!” Echt',
      'Ik zei: “Dat is gek!” Echt.',
    ]);
  });

  test('run back the same way', () => {
    const forward: number[] = [];
    for (let at = 0; nextEnd(text, at) > at; at = nextEnd(text, at)) forward.push(nextEnd(text, at));
    const back: number[] = [];
    for (let at = text.length + 1; at > 0; at = previousEnd(text, at)) back.push(at);
    expect(back.slice(1).reverse()).toEqual(forward);
  });

  test('run through the starts of words and of the marks that open them', () => {
    const found: string[] = [];
    for (let at = 0; nextStart(text, at) > at; at = nextStart(text, at))
      found.push(text.slice(nextStart(text, at)));
    expect(found).toEqual([
      'zei: “Dat is gek!” Echt.',
      '“Dat is gek!” Echt.',
      'Dat is gek!” Echt.',
      'is gek!” Echt.',
      'gek!” Echt.',
      'Echt.',
    ]);
    expect(text.slice(previousStart(text, text.indexOf('Dat')))).toBe('“Dat is gek!” Echt.');
    expect(previousStart(text, 3)).toBe(0);
    expect(previousStart(text, 0)).toBe(0);
  });
});

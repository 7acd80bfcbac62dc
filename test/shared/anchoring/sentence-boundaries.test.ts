import { describe, expect, test } from 'vitest';
import { sentenceAt, sentenceEnds } from '../../../shared/anchoring/sentence-boundaries';

function sentences(text: string): readonly string[] {
  let from = 0;
  return sentenceEnds(text, { from: 0, to: text.length }).map((to) => {
    const sentence = text.slice(from, to).trim();
    from = to;
    return sentence;
  });
}

describe('sentenceEnds', () => {
  test.each([
    ['Ik vond het koud. Echt koud?', ['Ik vond het koud.', 'Echt koud?']],
    ['Dhr. de Vries, o.a. van 3B. Ja.', ['Dhr. de Vries, o.a. van 3B.', 'Ja.']],
    ['“Ga nou!” zei ze.” En toen … niets', ['“Ga nou!”', 'zei ze.”', 'En toen …', 'niets']],
    ['J. zit in 3.2 kader.', ['J. zit in 3.2 kader.']],
    ['eerste regel\ntweede regel', ['eerste regel', 'tweede regel']],
    ['', []],
  ])('splits %j into %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('sentenceAt', () => {
  const text = 'Ja. Ik ging mee. Nee.';
  test.each([
    [0, 'Ja.'],
    [3, 'Ja.'],
    [6, 'Ik ging mee.'],
    [21, 'Nee.'],
  ])('finds at %i %j', (offset, expected) => {
    const { from, to } = sentenceAt(text, { from: 0, to: text.length }, offset);
    expect(text.slice(from, to)).toBe(expected);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkWording, type WordingFault } from '../../../shared/query/check-wording';

const SAID =
  'Ik dacht echt: haven, dat zijn mannen met helmen. Maar die mevrouw stuurde drie kranen aan, zo’n kraan.';

describe('checkWording', () => {
  it.each([
    ['the verbatim itself', SAID],
    ['other capitals, quotes and punctuation', 'ik dacht echt haven dat zijn mannen met helmen'],
    ['a beginning and an end left out', 'Maar die mevrouw stuurde drie kranen aan'],
    ['a marked omission', 'Ik dacht echt: haven (…) Maar die mevrouw stuurde drie kranen aan.'],
    ['an omission marked with three full stops', 'Ik dacht (...) haven'],
    ['an insert', 'Maar die mevrouw [van het havenbedrijf] stuurde drie kranen aan'],
    ['an insert in the place of words', 'Maar [mevrouw De Wit] stuurde drie kranen aan'],
    ['a straight apostrophe for a curly one', "zo'n kraan"],
  ])('lets %s pass', (_, wording) => {
    expect(checkWording(SAID, wording)).toBeNull();
  });

  it.each<[string, string, WordingFault]>([
    ['words nobody said', 'Ik dacht meteen: haven', { kind: 'unsaid', words: 'meteen' }],
    ['an omission without a mark', 'Ik dacht haven', { kind: 'omission', words: 'ik dacht haven' }],
    ['words in another order', 'haven, dacht ik', { kind: 'order', words: 'haven dacht ik' }],
    [
      'stretches in another order',
      'Maar die mevrouw (…) Ik dacht echt',
      { kind: 'order', words: 'ik dacht echt' },
    ],
    ['a bracket that stands alone', 'Ik dacht [echt: haven', { kind: 'bracket' }],
    ['nothing but an insert', '[Zij was verbaasd.]', { kind: 'empty' }],
    ['nothing but an omission', '(…)', { kind: 'empty' }],
  ])('tells %s', (_, wording, fault) => {
    expect(checkWording(SAID, wording)).toEqual(fault);
  });

  it('lets any stretches in order pass where what is between them is marked', () => {
    const words = SAID.split(' ');
    const cuts = fc.uniqueArray(fc.integer({ min: 0, max: words.length - 1 }), { minLength: 1 });
    fc.assert(
      fc.property(cuts, (kept) => {
        const wording = words.map((word, place) => (kept.includes(place) ? word : '(…)')).join(' ');
        expect(checkWording(SAID, wording)).toBeNull();
      }),
    );
  });

  it('never lets a word pass that was not said', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 17 }), (place) => {
        const words = SAID.split(' ');
        words.splice(place, 0, 'gorilla');
        expect(checkWording(SAID, words.join(' '))).toEqual({ kind: 'unsaid', words: 'gorilla' });
      }),
    );
  });
});

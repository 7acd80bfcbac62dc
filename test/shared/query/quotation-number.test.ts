import { describe, expect, it } from 'vitest';
import type { Coding } from '../../../shared/model/coding';
import type { OperationBody } from '../../../shared/model/operation';
import { quotationNumbers } from '../../../shared/query/quotation-number';
import { coding, document, setting, studyOf } from './small-study';

/** Codings of single letters of document `fg`, each with the number given. */
const numbered = (...numbers: readonly (number | undefined)[]): readonly Coding[] =>
  numbers.map((number, place) => ({
    ...coding(`k${String(place)}`, 'fg', 'Hoe', 'visit'),
    from: place,
    to: place + 1,
    ...(number === undefined ? {} : { number }),
  }));

function numbersOf(codings: readonly Coding[], documents: readonly OperationBody[] = []): readonly unknown[] {
  const rest = setting.filter((body) => documents.length === 0 || body.type !== 'document:add');
  const study = studyOf([...rest, ...documents, { type: 'coding:add', codings }]);
  const numberOf = quotationNumbers(study);
  return codings.map(numberOf);
}

const numberedDocument = (id: string, number: number): OperationBody => ({
  type: 'document:add',
  document: { ...document(id, [], []), number },
});

describe('quotationNumbers', () => {
  it('names the document, then the quotation in it', () => {
    expect(numbersOf(numbered(10, 2), [numberedDocument('fg', 3)])).toEqual(['3:10', '3:2']);
  });

  it('gives a letter to what had its number from another coder, in the order of the fold', () => {
    expect(numbersOf(numbered(10, 11, 10, 10), [numberedDocument('fg', 3)])).toEqual([
      '3:10',
      '3:11',
      '3:10b',
      '3:10c',
    ]);
  });

  it('keeps every letter where it is when a coding is rated or resized', () => {
    const codings = numbered(10, 10);
    const changed = studyOf([
      ...setting.filter(({ type }) => type !== 'document:add'),
      numberedDocument('fg', 3),
      { type: 'coding:add', codings },
      { type: 'coding:edit', ids: ['k0'], edit: { valence: 'positive' } },
      { type: 'coding:edit', ids: ['k0'], edit: { range: { from: 0, to: 3, check: '' } } },
    ]);
    const numberOf = quotationNumbers(changed);
    expect(numberOf({ document: 'fg', from: 0, to: 3 })).toBe('3:10');
    expect(numberOf({ document: 'fg', from: 1, to: 2 })).toBe('3:10b');
  });

  it('gives documents of one number a letter too', () => {
    const documents = [numberedDocument('ou', 3), numberedDocument('fg', 3)];
    expect(numbersOf(numbered(1), documents)).toEqual(['3b:1']);
  });

  it('takes the lowest number where coders gave one range several', () => {
    const [first, second] = numbered(7, 4);
    const codings = [first, { ...second, ...{ from: 0, to: 1 } }].flatMap((one) =>
      one === undefined ? [] : [{ ...coding('x', 'fg', 'Hoe', 'visit'), ...one }],
    );
    expect(numbersOf(codings, [numberedDocument('fg', 1)])).toEqual(['1:4', '1:4']);
  });

  it('goes on after z with two letters', () => {
    const numbers = numbersOf(numbered(...Array.from({ length: 28 }, () => 5)), [numberedDocument('fg', 1)]);
    expect([numbers[25], numbers[26], numbers[27]]).toEqual(['1:5z', '1:5ba', '1:5bb']);
  });

  it('knows no number of what was made before there were numbers', () => {
    expect(numbersOf(numbered(undefined), [numberedDocument('fg', 3)])).toEqual([undefined]);
    expect(numbersOf(numbered(2))).toEqual([undefined]);
  });
});

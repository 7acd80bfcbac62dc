import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPattern } from '../../../shared/search/find-pattern';
import { findWords } from '../../../shared/search/find-words';
import { foldText } from '../../../shared/search/fold-text';
import { compilePattern, foldTerms, isEmptyQuery, termsOf } from '../../../shared/search/text-query';
import { expectOk } from '../../../shared/lib/result';

function hits(text: string, terms: readonly string[], whole = false): readonly string[] {
  const folded = foldText(text).text;
  const found: string[] = [];
  findWords(folded, foldTerms(terms), whole, (from, to) => found.push(`${from}:${folded.slice(from, to)}`));
  return found;
}

function matches(text: string, source: string): readonly string[] {
  const found: string[] = [];
  findPattern(text, expectOk(compilePattern(source)), (from, to) =>
    found.push(`${from}:${text.slice(from, to)}`),
  );
  return found;
}

describe('finding words', () => {
  it.each([
    ['De haven, de Havens', ['haven'], false, ['3:haven', '13:haven']],
    ['De haven, de Havens', ['haven'], true, ['3:haven']],
    ['vmbo-t en (vmbo)', ['vmbo'], true, ['0:vmbo', '11:vmbo']],
    ['keuze 3 of 33', ['3'], true, ['6:3']],
    ['aan tafel al', ['aan tafel'], true, ['0:aan tafel']],
    ['aaaa', ['aa'], false, ['0:aa', '2:aa']],
    ['kiezen keuze keus', ['keus', 'keuze'], true, ['7:keuze', '13:keus']],
    ['aan tafel', ['aan tafel', 'aan', 'tafel'], false, ['0:aan tafel']],
    ['αβγ αβ', ['αβ'], true, ['4:αβ']],
    ['𐐨𐐨 𐐨', ['𐐨'], true, ['5:𐐨']],
    ['niets', ['*', ' '], false, []],
  ])('in %j of %j (whole: %j): %j', (text, terms, whole, expected) => {
    expect(hits(text, terms, whole)).toEqual(expected);
  });

  it.each([
    ['keuze, keuzes en verkeuzen', 'keuz*', ['0:keuze', '7:keuzes']],
    ['keuzestress, stress, stressig', '*stress', ['0:keuzestress', '13:stress']],
    ['stressbestendig en keuzestressen', '*stress*', ['0:stressbestendig', '19:keuzestressen']],
    ['kiezen keizer kieze', 'k*ze*', ['0:kiezen', '7:keizer', '14:kieze']],
    ['leuke school, leuk school', 'leuk* school', ['0:leuke school', '14:leuk school']],
    ['onderwijsbegeleiding', 'on*begeleiding', ['0:onderwijsbegeleiding']],
    ['a.b acb', 'a.b*', ['0:a.b']],
  ])('fills whole words for stars: in %j by %j: %j', (text, term, expected) => {
    expect(hits(text, [term])).toEqual(expected);
  });

  it('finds a starred word exactly where a reading of all words finds it', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', 'ab', 'é'), { maxLength: 4 }).map((l) => l.join(''));
    const words = fc.array(letters, { minLength: 1, maxLength: 8 });
    const star = fc.tuple(letters, letters).filter(([a, b]) => a + b !== '');
    fc.assert(
      fc.property(words, star, (all, [start, end]) => {
        const text = all.join(' ');
        const [head, tail] = [foldText(start).text, foldText(end).text];
        const expected = foldText(text)
          .text.split(' ')
          .filter(
            (word) => word.length >= (head + tail).length && word.startsWith(head) && word.endsWith(tail),
          );
        expect(hits(text, [`${start}*${end}`]).map((hit) => hit.replace(/^\d+:/, ''))).toEqual(expected);
      }),
    );
  });

  it('finds several terms as often as one pattern of them all', () => {
    const text = fc
      .array(fc.constantFrom('ab', 'ba', 'a', ' ', 'c'), { maxLength: 30 })
      .map((t) => t.join(''));
    fc.assert(
      fc.property(text, (words) => {
        const expected = [...words.matchAll(/abc|ab|ca/g)].map(({ index, 0: match }) => `${index}:${match}`);
        expect(hits(words, ['ab', 'ca', 'abc'])).toEqual(expected);
      }),
    );
  });
});

describe('a typed query', () => {
  it.each([
    ['keuze, kiezen; keus', ['keuze', 'kiezen', 'keus']],
    [' aan tafel \n aan tafel ,', ['aan tafel']],
    [' , ', []],
  ])('%j holds the terms %j', (typed, terms) => {
    expect(termsOf(typed)).toEqual(terms);
  });

  it('is empty when nothing of it can be found', () => {
    const words = (...terms: string[]) => isEmptyQuery({ kind: 'words', terms, whole: false });
    expect([
      words(),
      words('*', '\u0301'),
      words('a'),
      isEmptyQuery({ kind: 'pattern', source: '' }),
    ]).toEqual([true, true, false, true]);
  });
});

describe('a regular expression', () => {
  it.each([
    ['Haven en haven', 'haven', ['0:Haven', '9:haven']],
    ['één keer', 'één', ['0:één']],
    ['eerste\ntweede', '^t\\w+', ['7:tweede']],
    ['a😀b', 'x*', []],
    ['aab', 'a*', ['0:aa']],
  ])('finds in %j by %s: %j', (text, source, expected) => {
    expect(matches(text, source)).toEqual(expected);
  });

  it('that is none is refused with a reason', () => {
    expect(compilePattern('(keuze')).toMatchObject({
      ok: false,
      error: {
        code: 'bad-pattern',
        message:
          'This is not a regular expression yet: Unterminated group. Nothing was searched. Complete it, or search for words.',
      },
    });
  });
});

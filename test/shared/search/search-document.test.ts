import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectOk } from '../../../shared/lib/result';
import type { Turn } from '../../../shared/model/document';
import { foldText } from '../../../shared/search/fold-text';
import { hitContext } from '../../../shared/search/hit-context';
import type { PassageUnit } from '../../../shared/search/passage-unit';
import { readyQuery, searchDocument } from '../../../shared/search/search-document';
import type { DocumentScope } from '../../../shared/search/search-scope';
import type { TextQuery } from '../../../shared/search/text-query';

const TEXT =
  'Gesprek op school.\nWat vind je van de haven? En van school?\nDe haven is leuk. De haven is ver, o.a. voor mij.\nIk vind school leuk.';
/** One turn a line, after a first line that nobody says. */
const TURNS: readonly Turn[] = TEXT.split('\n')
  .slice(1)
  .map((line, speaker) => ({
    from: TEXT.indexOf(line),
    to: TEXT.indexOf(line) + line.length,
    speaker,
  }));

function found(
  query: TextQuery,
  { unit = 'hit', scope = {} }: { unit?: PassageUnit; scope?: Omit<DocumentScope, 'document'> } = {},
): readonly string[] {
  const words: string[] = [];
  const searched = { folded: foldText(TEXT), original: () => TEXT, turns: TURNS };
  searchDocument(searched, expectOk(readyQuery(query)), { document: 'd', ...scope }, unit, (from, to) =>
    words.push(TEXT.slice(from, to)),
  );
  return words;
}

function rangeOf(passage: string): { readonly from: number; readonly to: number } {
  return { from: TEXT.indexOf(passage), to: TEXT.indexOf(passage) + passage.length };
}

const words = (...terms: string[]): TextQuery => ({ kind: 'words', terms, whole: true });

describe('searching a document', () => {
  it('gives the hit, its sentence or its turn, each passage once', () => {
    expect(found(words('haven'))).toEqual(['haven', 'haven', 'haven']);
    expect(found(words('haven'), { unit: 'sentence' })).toEqual([
      'Wat vind je van de haven?',
      'De haven is leuk.',
      'De haven is ver, o.a. voor mij.',
    ]);
    expect(found(words('haven'), { unit: 'turn' })).toEqual([
      'Wat vind je van de haven? En van school?',
      'De haven is leuk. De haven is ver, o.a. voor mij.',
    ]);
    expect(found(words('school'), { unit: 'turn' })).toEqual([
      'Gesprek op school.',
      'Wat vind je van de haven? En van school?',
      'Ik vind school leuk.',
    ]);
  });

  it('takes every sentence that a match over several touches', () => {
    expect(found({ kind: 'pattern', source: 'leuk\\. De' }, { unit: 'sentence' })).toEqual([
      'De haven is leuk. De haven is ver, o.a. voor mij.',
    ]);
  });

  it('counts only what the wanted speakers say; a named passage outranks its turn', () => {
    expect(found(words('haven'), { scope: { speakers: [1] } })).toEqual(['haven', 'haven']);
    expect(found(words('school'), { scope: { speakers: [-1, 2] } })).toEqual(['school', 'school']);
    const voices = [
      { ...rangeOf('De haven is leuk.'), counts: false },
      { ...rangeOf('Wat vind je van de haven?'), counts: true },
    ];
    expect(found(words('haven'), { scope: { speakers: [1], voices }, unit: 'sentence' })).toEqual([
      'Wat vind je van de haven?',
      'De haven is ver, o.a. voor mij.',
    ]);
  });

  it('gives all turns of a speaker where no words are asked for', () => {
    expect(found({ kind: 'turns' }, { scope: { speakers: [2] }, unit: 'turn' })).toEqual([
      'Ik vind school leuk.',
    ]);
  });

  it('gives passages in order that do not contain one another, whatever the unit', () => {
    const units = fc.constantFrom<PassageUnit>('hit', 'sentence', 'turn');
    const terms = fc.subarray(['haven', 'school', 'leuk', 'de', 'o.a', 'vind je', 'k'], { minLength: 1 });
    fc.assert(
      fc.property(terms, units, fc.boolean(), (asked, unit, whole) => {
        const ranges: (readonly [number, number])[] = [];
        const searched = { folded: foldText(TEXT), original: () => TEXT, turns: TURNS };
        const ready = expectOk(readyQuery({ kind: 'words', terms: asked, whole }));
        searchDocument(searched, ready, { document: 'd' }, unit, (from, to) => ranges.push([from, to]));
        ranges.forEach(([from, to], index) => {
          expect(from).toBeLessThan(to);
          expect(ranges[index + 1]?.[0] ?? Infinity).toBeGreaterThanOrEqual(to);
        });
      }),
    );
  });
});

describe('the words around a hit', () => {
  it('stand on its own line, cut between words', () => {
    const long = `${'eerst '.repeat(20)}hier ${'later '.repeat(40)}\nvolgende`;
    const from = long.indexOf('hier');
    expect(hitContext(long, { from, to: from + 4 })).toEqual({
      before: `…${'eerst '.repeat(7)}`,
      match: 'hier',
      after: ` ${'later '.repeat(18).trimEnd()}…`,
    });
    const at = TEXT.indexOf('haven is leuk');
    expect(hitContext(TEXT, { from: at, to: at + 5 })).toEqual({
      before: 'De ',
      match: 'haven',
      after: ' is leuk. De haven is ver, o.a. voor mij.',
    });
  });

  it('of a text that starts with it are none before', () => {
    expect(hitContext('\nhaven', { from: 0, to: 1 })).toEqual({ before: '', match: '\n', after: 'haven' });
    expect(hitContext('haven', { from: 0, to: 5 })).toEqual({ before: '', match: 'haven', after: '' });
  });
});

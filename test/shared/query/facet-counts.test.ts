import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CodeCondition } from '../../../shared/query/code-condition';
import { facetCounts, type FacetCounts } from '../../../shared/query/facet-counts';
import type { QuoteFilter } from '../../../shared/query/quote-filter';
import { quoteContext, turnContext } from '../../../shared/query/quote-context';
import { allPassages } from '../../../shared/query/passages';
import { matchingPassages } from '../../../shared/query/quotes';
import { coding, document, setting, studyOf, textOf } from './small-study';

const study = studyOf([
  ...setting,
  {
    type: 'coding:add',
    codings: [
      coding('c1', 'ou', 'Aan tafel.', 'after'),
      coding('c2', 'fg', 'Koud, maar wel vet.', 'visit'),
      coding('c3', 'fg', 'Koud, maar wel vet.', 'image', 'daan'),
      coding('c4', 'fg', 'Koud', 'image'),
      coding('c5', 'fg', 'één kraan', 'image', 'daan'),
      coding('c6', 'rp', 'het bezoek', 'visit'),
      { ...coding('c7', 'fg', 'één kraan', 'after'), valence: 'positive' },
    ],
  },
  { type: 'code-group:add', group: { id: 'kern', name: 'Kern', codes: ['after', 'image'] } },
  { type: 'participant:edit', id: 'p1', edit: { attributes: { School: 'A' } } },
  { type: 'quotation:note', document: 'fg', from: 13, to: 17, edit: { starred: true, comment: 'Kort.' } },
]);
const all = allPassages(study);
const passagesIn = (id: string): typeof all => all.filter(({ document }) => document === id);
const count = (filter: QuoteFilter): FacetCounts =>
  facetCounts(study, all, {
    filter,
    textOf,
    passagesIn,
    attributes: [{ of: 'participant', name: 'School' }],
  });

describe('facetCounts', () => {
  it('counts quotes per choice when nothing is filtered', () => {
    const { stakeholders, codes, coders, documents } = count({});
    expect(Object.fromEntries(stakeholders)).toEqual({ ll: 2, ou: 1, '': 2 });
    expect(Object.fromEntries(codes)).toEqual({ visit: 2, image: 3, after: 2 });
    expect(Object.fromEntries(coders)).toEqual({ noor: 5, daan: 2 });
    expect(Object.fromEntries(documents)).toEqual({ fg: 3, ou: 1, rp: 1 });
    const { valences, marks, codeGroups, participants, attributes } = count({});
    expect(Object.fromEntries(valences)).toEqual({ '': 5, positive: 1 });
    expect(Object.fromEntries(marks)).toEqual({ starred: 1, commented: 1 });
    expect(Object.fromEntries(codeGroups)).toEqual({ kern: 4 });
    expect(Object.fromEntries(participants)).toEqual({ p1: 2, p2: 1, '': 2 });
    expect(Object.fromEntries(attributes.get('participant/School') ?? [])).toEqual({ A: 2, '': 3 });
  });

  it('leaves the choices of a facet open whatever is chosen in it, and narrows the others', () => {
    const { stakeholders, codes } = count({ stakeholder: 'll', code: 'visit' });
    expect(Object.fromEntries(stakeholders)).toEqual({ ll: 1, ou: 1, '': 2 });
    expect(Object.fromEntries(codes)).toEqual({ visit: 1 });
  });

  it('says of every choice exactly how many quotes it gives', () => {
    const some = (ids: readonly string[]): fc.Arbitrary<readonly string[]> =>
      fc.subarray([...ids], { minLength: 1 });
    const filters = fc.record(
      {
        code: fc.constantFrom('visit', 'image'),
        stakeholder: some(['ll', 'ou', '']),
        document: some(['fg', 'ou', 'rp']),
        coder: some(['noor', 'daan']),
        codeGroup: fc.constant('kern'),
        valence: some(['', 'positive']),
        starred: fc.constant(true),
        attributes: some(['A', '']).map((values) => [{ of: 'participant' as const, name: 'School', values }]),
        where: fc.constantFrom<CodeCondition>(
          { kind: 'not', of: { kind: 'code', code: 'image' } },
          { kind: 'code', code: 'image', within: 'overlap' },
          { kind: 'code', code: 'after', within: 'document' },
        ),
        text: fc.constantFrom('Koud', 'tafel'),
      },
      { requiredKeys: [] },
    );
    const size = (filter: QuoteFilter): number => matchingPassages(study, filter, textOf).length;
    fc.assert(
      fc.property(filters, (filter) => {
        const counts = count(filter);
        for (const id of ['ll', 'ou', '']) {
          expect(counts.stakeholders.get(id) ?? 0).toBe(size({ ...filter, stakeholder: id }));
        }
        for (const id of ['noor', 'daan'])
          expect(counts.coders.get(id) ?? 0).toBe(size({ ...filter, coder: id }));
        for (const id of ['visit', 'after', 'image']) {
          expect(counts.codes.get(id) ?? 0).toBe(size({ ...filter, codes: [id] }));
        }
        for (const id of ['fg', 'ou', 'rp']) {
          expect(counts.documents.get(id) ?? 0).toBe(size({ ...filter, document: id }));
        }
        for (const id of ['', 'positive']) {
          expect(counts.valences.get(id) ?? 0).toBe(size({ ...filter, valence: id }));
        }
        expect(counts.codeGroups.get('kern') ?? 0).toBe(size({ ...filter, codeGroup: 'kern' }));
        expect(counts.marks.get('starred') ?? 0).toBe(size({ ...filter, starred: true }));
        expect(counts.marks.get('commented') ?? 0).toBe(size({ ...filter, commented: true }));
        for (const value of ['A', '']) {
          const attributes = [{ of: 'participant', name: 'School', values: [value] }] as const;
          expect(counts.attributes.get('participant/School')?.get(value) ?? 0).toBe(
            size({ ...filter, attributes }),
          );
        }
      }),
    );
  });
});

describe('quoteContext', () => {
  const text =
    'Hoe was het?\nWe gingen erheen. Het was koud. Maar ik vroeg iets. Toen ook. En later weer.\nJa.';
  const talk = {
    ...document('fg', ['A', 'B'], []),
    turns: [
      { from: 0, to: 12, speaker: 0 },
      { from: 13, to: 89, speaker: 1 },
      { from: 90, to: 93, speaker: 0 },
    ],
  };
  it.each([
    ['one sentence on both sides', 'Maar ik vroeg iets.', 'Het was koud. ', ' Toen ook.'],
    ['the rest of a sentence', 'koud', 'Het was ', '.'],
    [
      'nothing of other speakers',
      'We gingen erheen. Het was koud. Maar ik vroeg iets. Toen ook. En later weer.',
      '',
      '',
    ],
    ['nothing around a whole turn', 'Ja.', '', ''],
  ])('gives %s', (_, words, before, after) => {
    const from = text.indexOf(words);
    expect(quoteContext(text, talk, { from, to: from + words.length })).toEqual({ before, after });
  });
});

describe('turnContext', () => {
  const text = 'Hoe was het?\nWe gingen erheen. Het was koud.\nJa.\nEn toen?';
  const talk = {
    ...document('fg', ['A', 'B'], []),
    turns: [
      { from: 0, to: 12, speaker: 0 },
      { from: 13, to: 44, speaker: 1 },
      { from: 45, to: 48, speaker: 0 },
      { from: 49, to: 57, speaker: 1 },
    ],
  };
  it.each([
    [
      'the rest of the turn and the turns beside it',
      'Het was koud.',
      'Hoe was het?\nWe gingen erheen. ',
      '\nJa.',
    ],
    ['only what comes after at the start', 'Hoe was', '', ' het?\nWe gingen erheen. Het was koud.'],
    ['only what comes before at the end', 'En toen?', 'Ja.\n', ''],
  ])('gives %s', (_, words, before, after) => {
    const from = text.indexOf(words);
    expect(turnContext(text, talk, { from, to: from + words.length })).toEqual({ before, after });
  });

  it('gives nothing in a text without turns', () => {
    expect(turnContext('Een verslag.', { ...talk, turns: [] }, { from: 4, to: 11 })).toEqual({
      before: '',
      after: '',
    });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CodeCondition, Nearness } from '../../../shared/query/code-condition';
import { quotationId } from '../../../shared/query/passages';
import type { QuoteFilter } from '../../../shared/query/quote-filter';
import { matchingPassages } from '../../../shared/query/quotes';
import { coding, setting, studyOf, textOf } from './small-study';

const study = studyOf([
  ...setting,
  { type: 'code-group:add', group: { id: 'kern', name: 'Kern', codes: ['after', 'image'] } },
  {
    type: 'participant:edit',
    id: 'p1',
    edit: { attributes: { School: 'A' } },
  },
  {
    type: 'coding:add',
    codings: [
      coding('c1', 'ou', 'Aan tafel.', 'after'),
      { ...coding('c2', 'fg', 'Koud, maar wel vet.', 'visit'), valence: 'positive' },
      coding('c3', 'fg', 'Koud, maar wel vet.', 'image', 'daan'),
      { ...coding('c4', 'fg', 'Koud', 'image'), valence: 'negative' },
      coding('c5', 'fg', 'één kraan', 'image', 'daan'),
      coding('c6', 'rp', 'het bezoek', 'visit'),
      coding('c7', 'fg', 'vet', 'after', 'daan'),
    ],
  },
  { type: 'quotation:note', document: 'fg', from: 13, to: 17, edit: { starred: true } },
  { type: 'quotation:note', document: 'ou', from: 24, to: 34, edit: { comment: 'Ook hier.' } },
  { type: 'quotation:note', document: 'fg', from: 13, to: 32, edit: { wording: 'Koud (…) vet.' } },
]);

function found(filter: QuoteFilter): readonly string[] {
  return matchingPassages(study, filter, textOf).map(
    ({ document, from, to }) => textOf(document)?.slice(from, to) ?? '',
  );
}

const ids = (filter: QuoteFilter): ReadonlySet<string> =>
  new Set(matchingPassages(study, filter, textOf).map(quotationId));

const leaf = (code: string, within: Nearness = 'quotation'): CodeCondition => ({
  kind: 'code',
  code,
  within,
});

const within = fc.constantFrom<Nearness>('quotation', 'overlap', 'document');
const { condition } = fc.letrec<{ condition: CodeCondition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.record({ kind: fc.constant('code'), code: fc.constantFrom('visit', 'after', 'image'), within }),
    fc.record({ kind: fc.constant('group'), group: fc.constant('kern'), within }),
    fc.record({ kind: fc.constant('not'), of: tie('condition') }),
    fc.record({ kind: fc.constantFrom('all', 'any'), of: fc.array(tie('condition'), { maxLength: 3 }) }),
  ),
}));
const coder = fc.constantFrom<QuoteFilter>({}, { coder: 'noor' }, { coder: 'daan' });

describe('conditions on codes', () => {
  it('not is the complement among what the rest of the filter asks for', () => {
    fc.assert(
      fc.property(condition, coder, (of, base) => {
        const [all, yes, no] = [
          ids(base),
          ids({ ...base, where: of }),
          ids({ ...base, where: { kind: 'not', of } }),
        ];
        expect([...all].filter((id) => !yes.has(id))).toEqual([...no]);
        expect([...no].filter((id) => yes.has(id))).toEqual([]);
      }),
    );
  });

  it('all is the intersection and any the union of its parts', () => {
    fc.assert(
      fc.property(condition, condition, coder, (a, b, base) => {
        const [left, right] = [ids({ ...base, where: a }), ids({ ...base, where: b })];
        const every = [...ids(base)];
        expect([...ids({ ...base, where: { kind: 'all', of: [a, b] } })]).toEqual(
          every.filter((id) => left.has(id) && right.has(id)),
        );
        expect([...ids({ ...base, where: { kind: 'any', of: [a, b] } })]).toEqual(
          every.filter((id) => left.has(id) || right.has(id)),
        );
      }),
    );
  });

  it('of nothing lets all through, any of nothing lets none', () => {
    expect(ids({ where: { kind: 'all', of: [] } })).toEqual(ids({}));
    expect(ids({ where: { kind: 'any', of: [] } })).toEqual(new Set());
  });

  it('on one code say what the flat field says', () => {
    fc.assert(
      fc.property(fc.constantFrom('visit', 'after', 'image'), coder, (code, base) => {
        expect(ids({ ...base, where: leaf(code) })).toEqual(ids({ ...base, code }));
      }),
    );
  });

  it.each<[string, CodeCondition, readonly string[]]>([
    ['a code beside another', { kind: 'all', of: [leaf('visit'), leaf('image')] }, ['Koud, maar wel vet.']],
    [
      'what overlaps a code',
      { kind: 'all', of: [leaf('image'), leaf('after', 'overlap')] },
      ['Koud, maar wel vet.'],
    ],
    [
      'what stands in a document with a code',
      { kind: 'all', of: [leaf('image'), leaf('after', 'document')] },
      ['Koud, maar wel vet.', 'Koud', 'één kraan'],
    ],
    [
      'one of a code group',
      { kind: 'group', group: 'kern' },
      ['Koud, maar wel vet.', 'Koud', 'vet', 'één kraan', 'Aan tafel.'],
    ],
    ['a group that is gone', { kind: 'group', group: 'weg' }, []],
  ])('finds %s', (_, where, expected) => {
    expect(found({ where })).toEqual(expected);
  });

  it('count the codes of the coders asked for only', () => {
    expect(found({ coder: 'noor', where: { kind: 'not', of: leaf('image') } })).toEqual([
      'Koud, maar wel vet.',
      'Aan tafel.',
      'het bezoek',
    ]);
  });
});

describe('a filter', () => {
  it.each<[string, QuoteFilter, readonly string[]]>([
    ['a code group', { codeGroup: 'kern', document: 'ou' }, ['Aan tafel.']],
    ['a code group and a branch of one coding', { codeGroup: 'kern', code: 'visit' }, ['vet', 'Aan tafel.']],
    ['a participant', { participant: 'p2' }, ['Aan tafel.']],
    ['nobody in particular', { participant: '' }, ['één kraan', 'het bezoek']],
    ['a valence', { valence: 'positive' }, ['Koud, maar wel vet.']],
    ['valence and code of one coding', { valence: 'positive', code: 'image' }, []],
    ['no valence by one coder', { valence: '', coder: 'noor' }, ['Aan tafel.', 'het bezoek']],
    ['a star', { starred: true }, ['Koud']],
    ['no star', { starred: false, document: 'fg' }, ['Koud, maar wel vet.', 'vet', 'één kraan']],
    ['a comment', { commented: true }, ['Aan tafel.']],
    ['an edited wording', { reworded: true }, ['Koud, maar wel vet.']],
    [
      'what the register knows',
      { attributes: [{ of: 'participant', name: 'School', values: ['A'] }] },
      ['Koud, maar wel vet.', 'Koud', 'vet'],
    ],
    [
      'what it does not know',
      { attributes: [{ of: 'participant', name: 'School', values: [''] }] },
      ['één kraan', 'Aan tafel.', 'het bezoek'],
    ],
    [
      'the kind of document and an attribute together',
      {
        attributes: [
          { of: 'document', name: 'kind', values: ['report'] },
          { of: 'participant', name: 'School', values: ['A'] },
        ],
      },
      [],
    ],
    ['descriptions that fit two people', { k: 2 }, ['één kraan', 'het bezoek']],
  ])('finds %s', (_, filter, expected) => {
    expect(found(filter)).toEqual(expected);
  });

  it('gives exactly the quotations asked for, whatever else is there', () => {
    expect(ids({ quotes: ['rp:17-27', 'fg:13-17', 'fg:0-3'] })).toEqual(new Set(['fg:13-17', 'rp:17-27']));
  });
});

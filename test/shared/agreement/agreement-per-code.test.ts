import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementPerCode, codedByBoth } from '../../../shared/agreement/agreement-per-code';
import { lengthOf, sharedLength, unionOf } from '../../../shared/agreement/intervals';
import { foldOperations } from '../../../shared/model/fold';
import type { OperationBody } from '../../../shared/model/operation';
import type { Study } from '../../../shared/model/study';

/** Document, code, coder, from, to. */
type Row = readonly [string, string, string, number, number];

const lengths = { d1: 50, d2: 30, d3: 20 };

const code = (id: string, parent: string | null): OperationBody => ({
  type: 'code:add',
  code: { id, name: id, parent, position: 0, definition: '', aliases: [], origin: 'open' },
});

function studyOf(rows: readonly Row[]): Study {
  const bodies: readonly OperationBody[] = [
    ...Object.entries(lengths).map(([id, length]): OperationBody => ({
      type: 'document:add',
      document: {
        id,
        title: id,
        kind: 'other',
        literal: 'verbatim',
        textHash: id,
        length,
        words: 1,
        speakers: [],
        turns: [],
        origin: { format: 'txt', originalHash: id },
      },
    })),
    code('top', null),
    code('leaf', 'top'),
    code('other', null),
    {
      type: 'coding:add',
      codings: rows.map(([document, codeId, coder, from, to], index) => ({
        id: `c${index}`,
        document,
        code: codeId,
        coder,
        from,
        to,
        check: '',
      })),
    },
  ];
  return foldOperations(bodies.map((body, index) => ({ ...body, lamport: index + 1, device: 'd', by: '' })));
}

const study = studyOf([
  ['d1', 'leaf', 'noor', 0, 15],
  ['d1', 'leaf', 'noor', 10, 25],
  ['d1', 'leaf', 'daan', 5, 35],
  ['d1', 'top', 'noor', 30, 32],
  ['d1', 'other', 'iris', 0, 50],
  ['d2', 'other', 'noor', 0, 10],
  ['d3', 'other', 'daan', 0, 10],
]);

describe('agreementPerCode', () => {
  it('counts characters over the documents both coded, each character once', () => {
    expect(agreementPerCode(study, { coders: ['noor', 'daan'] })).toEqual({
      documents: ['d1'],
      codes: [
        {
          code: 'top',
          ...{ both: 0, onlyA: 2, onlyB: 0, neither: 48 },
          percent: 96,
          kappa: 0,
        },
        {
          code: 'leaf',
          ...{ both: 20, onlyA: 5, onlyB: 10, neither: 15 },
          percent: 70,
          kappa: expect.closeTo(0.4, 10),
        },
      ],
      overall: {
        ...{ both: 20, onlyA: 7, onlyB: 10, neither: 63 },
        percent: 83,
        kappa: expect.closeTo((0.83 - 0.592) / (1 - 0.592), 10),
      },
    });
  });

  it('counts a code together with everything below it when asked', () => {
    const { codes } = agreementPerCode(study, { coders: ['noor', 'daan'], subtree: true });
    expect(codes.map(({ code: id, both, onlyA, onlyB }) => [id, both, onlyA, onlyB])).toEqual([
      ['top', 22, 5, 8],
      ['leaf', 20, 5, 10],
    ]);
  });

  it('compares over the documents given, also where one of the two coded nothing', () => {
    const { codes, documents } = agreementPerCode(study, {
      coders: ['noor', 'daan'],
      documents: ['d2', 'd3', 'd2'],
    });
    expect(documents).toEqual(['d2', 'd3']);
    expect(
      codes.map(({ code: id, both, onlyA, onlyB, neither }) => [id, both, onlyA, onlyB, neither]),
    ).toEqual([['other', 0, 10, 10, 30]]);
  });

  it('finds nothing to compare where two coders share no document', () => {
    expect(codedByBoth(study, ['daan', 'nobody'])).toEqual([]);
    expect(agreementPerCode(study, { coders: ['daan', 'nobody'] })).toEqual({
      documents: [],
      codes: [],
      overall: {
        ...{ both: 0, onlyA: 0, onlyB: 0, neither: 0 },
        percent: null,
        kappa: null,
        reason: 'There is no text to compare.',
      },
    });
  });

  it('says the same of two coders whichever is named first', () => {
    const row = fc
      .tuple(
        fc.constantFrom('d1', 'd2'),
        fc.constantFrom('top', 'leaf', 'other'),
        fc.constantFrom('noor', 'daan'),
        fc.nat(29),
        fc.integer({ min: 1, max: 15 }),
      )
      .map(([document, codeId, coder, from, size]): Row => [
        document,
        codeId,
        coder,
        from,
        Math.min(30, from + size),
      ]);
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const made = studyOf(rows);
        const there = agreementPerCode(made, { coders: ['noor', 'daan'] });
        const back = agreementPerCode(made, { coders: ['daan', 'noor'] });
        expect(back.codes.map(({ kappa, onlyA, onlyB }) => [kappa?.toFixed(9), onlyB, onlyA])).toEqual(
          there.codes.map(({ kappa, onlyA, onlyB }) => [kappa?.toFixed(9), onlyA, onlyB]),
        );
      }),
    );
  });
});

describe('intervals', () => {
  it('measure what marking every single character would', () => {
    const ranges = fc.array(
      fc
        .tuple(fc.nat(40), fc.integer({ min: 1, max: 20 }))
        .map(([from, size]) => ({ from, to: from + size })),
    );
    const marked = (list: readonly { from: number; to: number }[]): ReadonlySet<number> =>
      new Set(list.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)));
    fc.assert(
      fc.property(ranges, ranges, (a, b) => {
        const inB = marked(b);
        expect(lengthOf(unionOf(a))).toBe(marked(a).size);
        expect(sharedLength(unionOf(a), unionOf(b))).toBe([...marked(a)].filter((at) => inB.has(at)).length);
      }),
    );
  });
});

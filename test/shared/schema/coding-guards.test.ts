import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFrequentBody, isFrequentOperation } from '../../../shared/schema/coding-guards';
import { bodySchema, operationSchema } from '../../../shared/schema/operation-schema';

const text = fc.constantFrom('', 'k1', 'aa', '../x', 'A');
const number = fc.constantFrom(0, 1, 2, -1, 1.5, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY);
const odd = fc.constantFrom(undefined, null, true, [], {});
/** Mostly what belongs there, sometimes anything else. */
const mostly = <T>(usual: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 12, arbitrary: usual }, { weight: 1, arbitrary: odd });

const coding = fc.record(
  {
    id: mostly(fc.constant('k1')),
    document: mostly(fc.constant('d1')),
    from: mostly(fc.oneof(fc.constant(0), number)),
    to: mostly(fc.oneof(fc.constant(4), number)),
    code: mostly(text),
    coder: mostly(fc.constant('noor')),
    check: mostly(text),
    valence: mostly(fc.constantFrom('positive', 'not-done', 'wrong')),
    number: mostly(fc.oneof(fc.constant(3), number)),
    book: mostly(text),
  },
  { requiredKeys: ['id', 'document', 'from', 'to', 'code', 'coder', 'check'] },
);
const body = fc.oneof(
  fc.record({
    type: fc.constant('coding:add' as const),
    codings: mostly(fc.array(coding, { maxLength: 3 })),
  }),
  fc.record({
    type: fc.constantFrom('coding:remove' as const, 'coding:restore' as const),
    ids: mostly(fc.array(mostly(text), { maxLength: 3 })),
  }),
);
const stamp = fc.record({
  lamport: mostly(fc.oneof(fc.constant(1), number)),
  device: mostly(fc.oneof(fc.constant('a1'), text)),
  by: mostly(text),
});

describe('the hand-written checks of codings', () => {
  it('accept exactly what the schemas accept', () => {
    let accepted = 0;
    fc.assert(
      fc.property(body, stamp, (value, marks) => {
        const op = { ...marks, ...value };
        const bySchema = operationSchema(value.type)?.safeParse(op).success;
        if (bySchema === true) accepted += 1;
        expect(isFrequentOperation(op)).toBe(bySchema);
        expect(isFrequentBody(value)).toBe(bodySchema(value.type)?.safeParse(value).success);
      }),
      { numRuns: 5_000 },
    );
    expect(accepted).toBeGreaterThan(200);
  });
});

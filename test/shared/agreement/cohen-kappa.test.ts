import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohenKappa, type AgreementTable } from '../../../shared/agreement/cohen-kappa';

const table = fc.record({
  both: fc.nat(1000),
  onlyA: fc.nat(1000),
  onlyB: fc.nat(1000),
  neither: fc.nat(1000),
});

describe('cohenKappa', () => {
  it.each<[string, AgreementTable, number, number]>([
    ['a textbook table', { both: 20, onlyA: 5, onlyB: 10, neither: 15 }, 70, 0.4],
    ['perfect agreement', { both: 10, onlyA: 0, onlyB: 0, neither: 30 }, 100, 1],
    ['agreement exactly as by chance', { both: 1, onlyA: 1, onlyB: 1, neither: 1 }, 50, 0],
    ['perfect disagreement', { both: 0, onlyA: 5, onlyB: 5, neither: 0 }, 0, -1],
    ['one coder who coded nothing', { both: 0, onlyA: 20, onlyB: 0, neither: 80 }, 80, 0],
  ])('measures %s', (_, units, percent, kappa) => {
    const found = cohenKappa(units);
    expect(found.percent).toBeCloseTo(percent, 10);
    expect(found.kappa).toBeCloseTo(kappa, 10);
    expect(found.reason).toBeUndefined();
  });

  it.each<[AgreementTable, number | null, string]>([
    [
      { both: 0, onlyA: 0, onlyB: 0, neither: 123_457 },
      100,
      'Both coded nothing, so chance alone would agree as well.',
    ],
    [
      { both: 7, onlyA: 0, onlyB: 0, neither: 0 },
      100,
      'Both coded everything, so chance alone would agree as well.',
    ],
    [{ both: 0, onlyA: 0, onlyB: 0, neither: 0 }, null, 'There is no text to compare.'],
  ])('says why %j has no kappa', (units, percent, reason) => {
    expect(cohenKappa(units)).toEqual({ percent, kappa: null, reason });
  });

  it('does not change when the coders trade places or the two categories do', () => {
    fc.assert(
      fc.property(table, ({ both, onlyA, onlyB, neither }) => {
        const { kappa } = cohenKappa({ both, onlyA, onlyB, neither });
        const traded = cohenKappa({ both, onlyA: onlyB, onlyB: onlyA, neither }).kappa;
        const relabelled = cohenKappa({ both: neither, onlyA: onlyB, onlyB: onlyA, neither: both }).kappa;
        expect(traded === null).toBe(kappa === null);
        expect(relabelled === null).toBe(kappa === null);
        expect(traded ?? 0).toBeCloseTo(kappa ?? 0, 9);
        expect(relabelled ?? 0).toBeCloseTo(kappa ?? 0, 9);
      }),
    );
  });

  it('never leaves -1 to 1, and is 1 exactly where nobody disagrees', () => {
    fc.assert(
      fc.property(table, (units) => {
        const { kappa } = cohenKappa(units);
        fc.pre(kappa !== null);
        expect(Math.abs(kappa)).toBeLessThanOrEqual(1 + 1e-9);
        expect(kappa > 1 - 1e-9).toBe(units.onlyA + units.onlyB === 0);
      }),
    );
  });
});

/** Units by what two coders, A and B, made of them. */
export interface AgreementTable {
  readonly both: number;
  readonly onlyA: number;
  readonly onlyB: number;
  readonly neither: number;
}

/** Percent agreement (0-100) and Cohen's kappa of a table; `kappa` is null where it has no meaning. */
export interface Agreement {
  readonly percent: number | null;
  readonly kappa: number | null;
  /** Why there is no kappa, in one sentence; absent where there is one. */
  readonly reason?: string;
}

/**
 * Percent agreement and Cohen's kappa of two coders and two categories (coded, not coded).
 *
 * kappa = (po - pe) / (1 - pe), with po the share of units on which both agree and pe the share on which
 * they would agree by chance, from how often each coded. Source: J. Cohen (1960), "A coefficient of
 * agreement for nominal scales", Educational and Psychological Measurement 20(1), 37-46.
 *
 * Where pe is 1 (both coded everything, or both nothing) kappa is 0/0: undefined, never 1.
 *
 * @example cohenKappa({ both: 20, onlyA: 5, onlyB: 10, neither: 15 }).kappa // 0.4
 */
export function cohenKappa({ both, onlyA, onlyB, neither }: AgreementTable): Agreement {
  const units = both + onlyA + onlyB + neither;
  if (units === 0) return { percent: null, kappa: null, reason: 'There is no text to compare.' };
  const observed = (both + neither) / units;
  const percent = observed * 100;
  const codedA = both + onlyA;
  const codedB = both + onlyB;
  const sameByChance = codedA * codedB + (units - codedA) * (units - codedB);
  // In whole units, because the shares of a long text round to an expected agreement just beside 1.
  if (sameByChance === units * units) {
    const what = codedA === 0 ? 'nothing' : 'everything';
    return { percent, kappa: null, reason: `Both coded ${what}, so chance alone would agree as well.` };
  }
  const expected = sameByChance / (units * units);
  return { percent, kappa: (observed - expected) / (1 - expected) };
}

/** Counts below this are not printed in what leaves the team: who they are could be guessed. */
export const SMALLEST_CELL = 5;

/** A count as it may be printed: itself, fewer than so many, or left open so that no other can be worked out. */
export type SafeCount =
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'below'; readonly below: number }
  | { readonly kind: 'open' };

/**
 * The counts that divide a known total, fit to be printed.
 *
 * Counts from 1 up to `smallest` are hidden; zeros are results and stay. Where only one would be hidden the total
 * would give it away, so the smallest of the others is left open with it (primary and secondary suppression, after
 * Hundepool et al. 2012, “Statistical disclosure control”, chapter 4).
 *
 * @example safeCounts([3, 9, 20]) // fewer than 5, open, 20
 */
export function safeCounts(counts: readonly number[], smallest = SMALLEST_CELL): readonly SafeCount[] {
  const isSmall = (count: number): boolean => count > 0 && count < smallest;
  const others = counts.filter((count) => count >= smallest);
  const alone = counts.filter(isSmall).length === 1;
  const openAt = alone && others.length > 0 ? counts.indexOf(Math.min(...others)) : -1;
  return counts.map((count, at): SafeCount => {
    if (isSmall(count)) return { kind: 'below', below: smallest };
    return at === openAt ? { kind: 'open' } : { kind: 'count', count };
  });
}

import { laws, tallyLaws, tallyLines, type Law } from '../shared/merge/merge-laws';

const HISTORIES = 50_000;

/**
 * The merge laws on fifty thousand team histories; returns the laws that are broken, none when all is well.
 *
 * @param seed another one for every night; print it to have the same histories again
 */
export async function mergeNightly(seed: number): Promise<readonly string[]> {
  const tally = tallyLaws(HISTORIES, seed);
  console.log(tallyLines(tally).join('\n'));
  // Object.keys forgets that the keys are the laws.
  return (Object.keys(laws) as Law[])
    .filter((law) => tally.violations[law] > 0)
    .map((law) => `merge, seed ${seed}: ${law} fails on ${tally.violations[law]} of ${HISTORIES}`);
}

import { describe, expect, it } from 'vitest';
import { laws, showViolation, tallyLaws, tallyLines, type Law } from './merge-laws';

const HISTORIES = 2_000;
const SEED = 20_260_312;

describe('merging the work of a team', () => {
  const tally = tallyLaws(HISTORIES, SEED);
  console.log(tallyLines(tally).join('\n'));

  // Object.keys forgets that the keys are the laws.
  it.each(Object.keys(laws) as Law[])('%s', (law) => {
    if (tally.violations[law] > 0) showViolation(law, HISTORIES, SEED);
    expect(tally.violations[law]).toBe(0);
  });

  it('is tried on histories hard enough that an ordinary three-way merge fails in more than 1 %', () => {
    const { notCommutative, cycles, lostCodings } = tally.control;
    expect({
      notCommutative: notCommutative > HISTORIES / 100,
      cycles: cycles > HISTORIES / 100,
      lostCodings: lostCodings > HISTORIES / 100,
    }).toEqual({ notCommutative: true, cycles: true, lostCodings: true });
  });
});

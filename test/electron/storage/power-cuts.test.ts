import { expect, test } from 'vitest';
import { FAULT_KINDS } from '../../support/disk-faults';
import { runTrials } from '../../support/storage-trial';

const CUTS = 2_500;

test.each(FAULT_KINDS)(
  'no acknowledged commit is lost and none is wrong after 2,500 cuts with: %s',
  async (fault) => {
    const totals = await runTrials({ cuts: CUTS }, { fault });
    const { cuts, trials, acknowledged, repairs, wrong } = totals;
    console.log(
      `${fault}: ${String(cuts)} cuts in ${String(trials)} histories, ${String(acknowledged)} commits ` +
        `acknowledged, ${String(repairs)} repairs reported, ${String(wrong.length)} wrong`,
    );
    expect(wrong).toEqual([]);
    expect(acknowledged).toBeGreaterThan(CUTS);
  },
  120_000,
);

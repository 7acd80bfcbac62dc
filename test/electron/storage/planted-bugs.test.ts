import { expect, test } from 'vitest';
import { FAULT_KINDS } from '../../support/disk-faults';
import { PLANTED_BUGS } from '../../support/planted-bugs';
import type { PlantedBug } from '../../support/planted-bugs';
import { runTrials } from '../../support/storage-trial';

/** As many cuts as a bug may escape, per kind of fault; the test of the store itself takes more. */
const CUTS = 1_000;

test.each(PLANTED_BUGS)('the disk model finds it where $name', async (bug) => {
  const found = await firstFinding(bug);
  console.log(`${bug.name}: ${found ?? 'not found'}`);
  expect(found).toBeDefined();
});

async function firstFinding({ plant, createHash }: PlantedBug): Promise<string | undefined> {
  for (const fault of FAULT_KINDS) {
    const planted = createHash === undefined ? { fault, plant } : { fault, plant, createHash };
    const { cuts, wrong } = await runTrials({ cuts: CUTS, wrong: 1 }, planted);
    const [first] = wrong;
    if (first !== undefined) return `${fault}, within ${String(cuts)} cuts, ${first}`;
  }
  return undefined;
}

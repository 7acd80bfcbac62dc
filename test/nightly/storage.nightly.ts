import { FAULT_KINDS } from '../support/disk-faults';
import { runKillLoop } from '../support/kill-loop';
import { PLANTED_BUGS } from '../support/planted-bugs';
import { runTrials } from '../support/storage-trial';

const CUTS = 10_000;
const CUTS_PER_BUG = 1_000;
const KILLS = 1_000;

/**
 * The fault tests of the study store at full size: 10,000 power cuts for each kind of fault, 1,000 cuts on each
 * planted bug, 1,000 killed processes. Returns the failures, none when all is well.
 *
 * @param seed another one for every night, so that the nights add up; print it to have a failure again
 */
export async function storageNightly(seed: number): Promise<readonly string[]> {
  return [...(await cutPower(seed)), ...(await plantBugs(seed)), ...(await killWriters(seed))];
}

async function cutPower(firstSeed: number): Promise<readonly string[]> {
  const failures: string[] = [];
  for (const fault of FAULT_KINDS) {
    const { cuts, acknowledged, repairs, wrong } = await runTrials({ cuts: CUTS, firstSeed }, { fault });
    console.log(
      `storage, ${fault}: ${String(cuts)} cuts, ${String(acknowledged)} commits acknowledged, ` +
        `${String(repairs)} repairs reported, ${String(wrong.length)} wrong`,
    );
    failures.push(...wrong.map((what) => `${fault}, ${what}`));
  }
  return failures;
}

async function plantBugs(firstSeed: number): Promise<readonly string[]> {
  const failures: string[] = [];
  for (const { name, plant, createHash } of PLANTED_BUGS) {
    const found: number[] = [];
    for (const fault of FAULT_KINDS) {
      const setup = createHash === undefined ? { fault, plant } : { fault, plant, createHash };
      found.push((await runTrials({ cuts: CUTS_PER_BUG, firstSeed }, setup)).wrong.length);
    }
    console.log(`storage, planted bug: ${name}: found in ${found.join(', ')} histories`);
    if (found.every((count) => count === 0)) failures.push(`the disk model misses it where ${name}`);
  }
  return failures;
}

async function killWriters(firstSeed: number): Promise<readonly string[]> {
  const { kills, acknowledged, repairs, wrong } = await runKillLoop(KILLS, firstSeed);
  console.log(
    `storage: ${String(kills)} kills, ${String(acknowledged)} commits acknowledged, ${String(repairs)} repairs ` +
      `reported, ${String(wrong.length)} wrong`,
  );
  return wrong;
}

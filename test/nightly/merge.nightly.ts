import { tallyLaws, tallyLines } from '../shared/merge/merge-laws';

/**
 * The merge laws on 50,000 fresh team histories: `tsx test/nightly/merge.nightly.ts [histories] [seed]`.
 * Exits 1 when a law is broken; the printed seed repeats the run.
 */
const histories = Number(process.argv[2] ?? 50_000);
const seed = Number(process.argv[3] ?? Math.floor(Math.random() * 2 ** 31));
console.log(`merge laws, seed ${seed}`);
const tally = tallyLaws(histories, seed);
console.log(tallyLines(tally).join('\n'));
process.exitCode = Object.values(tally.violations).some((count) => count > 0) ? 1 : 0;

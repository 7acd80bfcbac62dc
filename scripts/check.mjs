// `npm run check`: everything that proves a change, without setting up the machine (`npm test` does that first).
// No step stops the next one: the person sees everything that is wrong in one go.
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, inCheckout, pinnedNode, run, say } from './checkout.mjs';
import { countTests } from './test-report.mjs';
import { journeyCommand } from './journeys.mjs';

/** @typedef {{readonly passed: number, readonly failed: number, readonly skipped: number}} Tally */

const tool = (/** @type {string} */ name, /** @type {readonly string[]} */ ...args) =>
  run(pinnedNode(), [inCheckout('node_modules', ...name.split('/')), ...args]);

const typescript = 'typescript/bin/tsc';

/** Steps that pass or fail as a whole and count as one. @type {Readonly<Record<string, () => Promise<number>>>} */
const wholeSteps = {
  types: async () =>
    (await tool(typescript, '-p', 'tsconfig.json')) || tool(typescript, '-p', 'tsconfig.shared.json'),
  oxlint: () => tool('oxlint/bin/oxlint', '--deny-warnings', '--quiet'),
  eslint: () =>
    tool('eslint/bin/eslint.js', '--max-warnings', '0', '--cache', '--cache-location', '.cache/eslint/', '.'),
  format: () => tool('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '--cache', '.'),
  build: () => run(pinnedNode(), [inCheckout('scripts/build.mjs')]),
};

/** @param {string} project @param {(args: readonly string[]) => Promise<number>} start @returns {Promise<Tally>} */
async function vitest(project, start) {
  const report = join(cacheFolder, `report-${project}.json`);
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const status = await start(['run', '--project', project, '--passWithNoTests', ...reporters]);
  return countTests(report, status, console.log);
}

/** @returns {Promise<Tally>} */
async function journeys() {
  if (!existsSync(inCheckout('test/journeys'))) return { passed: 0, failed: 0, skipped: 0 };
  const command = await journeyCommand();
  if (command.kind === 'skipped') {
    say(`Journeys skipped: ${command.reason}`);
    return { passed: 0, failed: 0, skipped: 1 };
  }
  return vitest('journeys', (args) => run(command.program, [...command.args, ...args]));
}

/** @param {string} name @param {() => Promise<Tally>} work @returns {Promise<Tally>} */
async function step(name, work) {
  const started = performance.now();
  console.log(`\n== ${name}`);
  const tally = await work();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`== ${name}: ${tally.failed === 0 ? 'ok' : 'FAILED'} (${describe(tally)}) in ${seconds} s`);
  return tally;
}

/** @param {Tally} tally */
function describe({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

const unit = (/** @type {readonly string[]} */ args) => tool('vitest/vitest.mjs', ...args);

async function check() {
  if (!process.stdout.isTTY) process.env['NO_COLOR'] = '1'; // Logs are read as text.
  mkdirSync(cacheFolder, { recursive: true });
  /** @type {Tally[]} */
  const tallies = [];
  for (const [name, work] of Object.entries(wholeSteps))
    tallies.push(
      await step(name, async () => {
        const failed = (await work()) === 0 ? 0 : 1;
        return { passed: 1 - failed, failed, skipped: 0 };
      }),
    );
  tallies.push(await step('unit and architecture', () => vitest('unit', unit)));
  tallies.push(await step('journeys', journeys));
  const sum = (/** @type {keyof Tally} */ key) => tallies.reduce((total, tally) => total + tally[key], 0);
  const total = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
  console.log(`\n${describe(total)}`);
  return total.failed === 0 ? 0 : 1;
}

process.exitCode = await check();

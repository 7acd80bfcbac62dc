// `npm run test:journeys [-- filter]`: only the tests that drive the real window, on a screen of their own.
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { hasProgram, inCheckout, pinnedNode, run, say } from './checkout.mjs';
import { resolveElectron } from './electron-runtime.mjs';
import { missingLibraries } from './system-libraries.mjs';

/** @typedef {{readonly kind: 'ready', readonly program: string, readonly args: readonly string[]} | {readonly kind: 'skipped', readonly reason: string}} JourneyCommand */

/**
 * How to start Vitest so that windows can open: inside xvfb-run where it exists, so that they neither disturb the
 * person nor depend on his screen, otherwise on the screen there is.
 * @returns {Promise<JourneyCommand>}
 */
export async function journeyCommand() {
  const { executablePath } = await resolveElectron();
  const libraries = missingLibraries(executablePath);
  if (libraries.length > 0) return { kind: 'skipped', reason: `Electron lacks ${libraries.join(', ')}.` };
  const vitest = inCheckout('node_modules', 'vitest', 'vitest.mjs');
  if (process.platform !== 'linux') return { kind: 'ready', program: pinnedNode(), args: [vitest] };
  if (hasProgram('xvfb-run'))
    return { kind: 'ready', program: 'xvfb-run', args: [...virtualScreen, pinnedNode(), vitest] };
  if (process.env['DISPLAY'] !== undefined) return { kind: 'ready', program: pinnedNode(), args: [vitest] };
  return {
    kind: 'skipped',
    reason: 'there is no screen, and the packages xvfb and xauth are not installed.',
  };
}

const virtualScreen = ['-a', '-s', '-screen 0 1600x1000x24'];

if (argv[1] === fileURLToPath(import.meta.url)) {
  await run(pinnedNode(), [inCheckout('scripts/build.mjs')]);
  const command = await journeyCommand();
  if (command.kind === 'skipped') {
    say(`Journeys cannot run here: ${command.reason}`);
    process.exitCode = 1;
  } else {
    process.exitCode = await run(command.program, [
      ...command.args,
      'run',
      '--project',
      'journeys',
      ...argv.slice(2),
    ]);
  }
}

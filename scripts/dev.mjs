// `npm run dev`: the window, rebuilt and restarted whenever a source file changes. The program itself knows no
// development mode: it loads the same files as always, so what one sees is what ships.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { buildStale } from './build.mjs';
import { inCheckout, say } from './checkout.mjs';
import { resolveElectron } from './electron-runtime.mjs';
import { bundleNames } from './freshness.mjs';

const electron = await resolveElectron();
const asked = process.argv.slice(2);
const windowArguments = [...electron.args, ...(asked.length > 0 ? asked : ['--sample'])];

/** @type {AbortController | undefined} */
let settling;
/** @type {import('node:child_process').ChildProcess | undefined} */
let window;

async function rebuildAndRestart() {
  try {
    await buildStale(bundleNames);
  } catch (error) {
    say(
      `${error instanceof Error ? error.message : String(error)}\nStill running the last version that could be built.`,
    );
    return;
  }
  const previous = window;
  if (previous?.exitCode === null) {
    const gone = new Promise((resolve) => previous.once('close', resolve));
    previous.removeAllListeners('exit');
    previous.kill();
    await gone;
  }
  window = spawn(electron.executablePath, windowArguments, { stdio: 'inherit' });
  window.once('exit', (code) => process.exit(code ?? 0)); // Closing the window ends the command.
}

/** Editors write a file in several steps, and one change often touches several files. */
async function restartSoon() {
  settling?.abort();
  settling = new AbortController();
  const { signal } = settling;
  const settled = await delay(200, true, { signal }).catch(() => false);
  if (settled) await rebuildAndRestart();
}

await rebuildAndRestart();
for (const folder of ['electron', 'renderer', 'shared'])
  watch(inCheckout(folder), { recursive: true }, () => void restartSoon());

// `npm start [-- arguments]`: everything a fresh machine needs, then the window; the sample study unless told otherwise.
import { ensurePackages, inCheckout, isRoot, pinnedNode, run, say } from './checkout.mjs';
import { bundleNames, isStale } from './freshness.mjs';

/** True when a window can appear somewhere. */
function hasScreen() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

async function start() {
  await ensurePackages();
  if (bundleNames.some(isStale) && (await run(pinnedNode(), [inCheckout('scripts/build.mjs')])) !== 0)
    throw new Error('Codeboom could not be built; the message is above.');
  const { resolveElectron } = await import('./electron-runtime.mjs');
  const { ensureSystemLibraries } = await import('./system-libraries.mjs');
  const electron = await resolveElectron();
  const complete = await ensureSystemLibraries({ executable: electron.executablePath, screen: !hasScreen() });
  if (!hasScreen()) throw new Error(noScreen);
  if (!complete) throw new Error('Electron cannot start without the system packages named above.');
  if (electron.kind === 'fallback')
    say('Running on Electron 25.1.1, because the pinned Electron could not be downloaded.');
  if (electron.args.includes('--no-sandbox')) say(noSandbox());
  const asked = process.argv.slice(2);
  // File names among the arguments are meant from the folder in which the person called npm.
  const cwd = process.env['INIT_CWD'] ?? process.cwd();
  return run(electron.executablePath, [...electron.args, ...(asked.length > 0 ? asked : ['--sample'])], {
    cwd,
  });
}

const noSandbox = () =>
  isRoot()
    ? 'Running as root, so without the sandbox of Chromium.'
    : 'Running without the sandbox of Chromium, because this machine does not let users make namespaces.';

const noScreen =
  'There is no screen here for the window: use the command line (npm run --silent codeboom -- help) ' +
  'or a virtual screen (xvfb-run -a npm start).';

try {
  process.exitCode = await start();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

// `npm test`: sets the machine up as far as it may, then runs every check. Ends with `N passed, N failed`.
import { ensurePackages, inCheckout, pinnedNode, run, say } from './checkout.mjs';

async function test() {
  await ensurePackages();
  const { resolveElectron } = await import('./electron-runtime.mjs');
  const { ensureSystemLibraries } = await import('./system-libraries.mjs');
  const electron = await resolveElectron();
  if (electron.kind === 'fallback') say('The journeys run on Electron 25.1.1 from the npm registry.');
  await ensureSystemLibraries({ executable: electron.executablePath, screen: true, programs: ['strace'] });
  return run(pinnedNode(), [inCheckout('scripts/check.mjs')]);
}

try {
  process.exitCode = await test();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}

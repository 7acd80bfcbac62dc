// `npm run --silent codeboom -- <command>`: the command line, built first when its sources changed. Nothing but the
// command's own answer may reach standard output, so that it can be piped; messages of the set-up go to standard error.
import { ensurePackages, inCheckout, pinnedNode, root, run, say } from './checkout.mjs';
import { bundles, isStale } from './freshness.mjs';

/** @type {readonly import('./freshness.mjs').BundleName[]} */
const needed = ['cli', 'importer'];

try {
  await ensurePackages();
  if (needed.some(isStale)) await build();
  process.on('SIGINT', () => undefined); // The child gets it too and decides; we only report its status.
  process.exitCode = await run(pinnedNode(), [inCheckout(bundles.cli.file), ...process.argv.slice(2)], {
    cwd: callerFolder(),
  });
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

/** npm runs scripts in the top folder and leaves the folder it was called from, to which file names refer, in INIT_CWD. */
function callerFolder() {
  return process.cwd() === root ? (process.env['INIT_CWD'] ?? root) : process.cwd();
}

async function build() {
  const status = await run(pinnedNode(), [inCheckout('scripts/build.mjs'), ...needed], {
    stdio: ['ignore', process.stderr, process.stderr],
  });
  if (status !== 0) throw new Error('The command line could not be built; the message is above.');
}

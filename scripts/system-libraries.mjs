import { hasProgram, isRoot, output, run, say } from './checkout.mjs';

/**
 * Debian and Ubuntu packages that hold the shared libraries Electron is linked to. Where a release renamed a
 * package, both names stand here and the first one the machine's package list knows is taken.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const packagesByLibrary = {
  'libgtk-3.so.0': ['libgtk-3-0t64', 'libgtk-3-0'],
  'libgdk-3.so.0': ['libgtk-3-0t64', 'libgtk-3-0'],
  'libnss3.so': ['libnss3'],
  'libnssutil3.so': ['libnss3'],
  'libsmime3.so': ['libnss3'],
  'libnspr4.so': ['libnspr4'],
  'libasound.so.2': ['libasound2t64', 'libasound2'],
  'libgbm.so.1': ['libgbm1'],
  'libdrm.so.2': ['libdrm2'],
  'libatk-1.0.so.0': ['libatk1.0-0t64', 'libatk1.0-0'],
  'libatk-bridge-2.0.so.0': ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'],
  'libatspi.so.0': ['libatspi2.0-0t64', 'libatspi2.0-0'],
  'libcups.so.2': ['libcups2t64', 'libcups2'],
  'libdbus-1.so.3': ['libdbus-1-3'],
  'libglib-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libgobject-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libgio-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libpango-1.0.so.0': ['libpango-1.0-0'],
  'libcairo.so.2': ['libcairo2'],
  'libX11.so.6': ['libx11-6'],
  'libXcomposite.so.1': ['libxcomposite1'],
  'libXdamage.so.1': ['libxdamage1'],
  'libXext.so.6': ['libxext6'],
  'libXfixes.so.3': ['libxfixes3'],
  'libXrandr.so.2': ['libxrandr2'],
  'libXss.so.1': ['libxss1'],
  'libxcb.so.1': ['libxcb1'],
  'libxkbcommon.so.0': ['libxkbcommon0'],
  'libudev.so.1': ['libudev1'],
  'libexpat.so.1': ['libexpat1'],
};

/**
 * Names of the shared libraries the program needs and the machine lacks; empty off Linux.
 * @param {string} executable
 * @returns {readonly string[]}
 */
export function missingLibraries(executable) {
  if (process.platform !== 'linux') return [];
  const lines = (output('ldd', [executable]) ?? '').split('\n');
  return lines.filter((line) => line.includes('not found')).map((line) => line.trim().split(' ')[0] ?? '');
}

/**
 * Brings what the Electron program and the virtual screen need. As root on a machine with apt-get it installs
 * them; otherwise it prints the line to run.
 * @param {{executable: string, screen: boolean, programs?: readonly string[]}} needs `screen` asks for xvfb-run as well,
 *   `programs` for packages that are named as the program in them and are wanted, but not needed
 * @returns {Promise<boolean>} true when nothing is missing any more
 */
export async function ensureSystemLibraries({ executable, screen, programs = [] }) {
  if (process.platform !== 'linux') return true;
  const libraries = missingLibraries(executable);
  const wantsScreen = screen && !(hasProgram('xvfb-run') && hasProgram('xauth'));
  const absent = programs.filter((name) => !hasProgram(name)).map((name) => [name]);
  if (libraries.length === 0 && !wantsScreen && absent.length === 0) return true;
  const candidates = libraries.map((library) => packagesByLibrary[library] ?? [library]);
  const wanted = [...candidates, ...(wantsScreen ? [['xvfb'], ['xauth']] : []), ...absent];
  if (isRoot() && hasProgram('apt-get')) await installWithApt(wanted);
  else say(`Missing system packages. Please run: sudo apt-get install ${aptNames(wanted).join(' ')}`);
  return missingLibraries(executable).length === 0 && (!screen || hasProgram('xvfb-run'));
}

/** @param {readonly (readonly string[])[]} wanted */
async function installWithApt(wanted) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'], env });
  const names = aptNames(wanted);
  say(`Installing system packages: ${names.join(' ')} ...`);
  const install = ['install', '-y', '-qq', '--no-install-recommends', '-o', 'Dpkg::Use-Pty=0', ...names];
  const status = await run('apt-get', install, { stdio: ['ignore', 'ignore', 'ignore'], env });
  if (status !== 0) say(`apt-get could not install them. Please run: apt-get install ${names.join(' ')}`);
}

/** @param {readonly (readonly string[])[]} wanted */
function aptNames(wanted) {
  const names = wanted.map((candidates) => candidates.find(isKnownToApt) ?? candidates.at(-1) ?? '');
  return [...new Set(names)].sort();
}

/** @param {string} name */
const isKnownToApt = (name) => / Candidate: (?!\(none\))/.test(output('apt-cache', ['policy', name]) ?? '');

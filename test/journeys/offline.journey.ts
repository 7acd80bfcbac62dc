import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { resolveElectron } from '../../scripts/electron-runtime.mjs';
import { journeyFolder } from '../support/workbench';

/** How long the program is watched; Chromium's own look-ups start in its first seconds. */
const WATCHED_MS = 12_000;

const cannotWatch = whyNotWatch();
if (cannotWatch !== undefined) console.log(`Network calls are not watched: ${cannotWatch}.`);

it.skipIf(cannotWatch !== undefined)(
  'the program opens the sample study without one network connection or look-up',
  async () => {
    const folder = journeyFolder('offline');
    const calls = join(folder, 'calls.txt');
    const { executablePath, args } = await resolveElectron();
    const watched = ['-f', '-qq', '-e', 'trace=connect', '-o', calls];
    const program = spawn(
      'strace',
      [...watched, executablePath, ...args, '--user-data', folder, '--sample'],
      {
        stdio: 'ignore',
        detached: true,
      },
    );
    await new Promise((resolve) => setTimeout(resolve, WATCHED_MS));
    if (program.pid !== undefined) process.kill(-program.pid, 'SIGTERM');
    await new Promise((resolve) => program.once('exit', resolve));

    const lines = readFileSync(calls, 'utf8').split('\n');
    expect(existsSync(join(folder, 'sample'))).toBe(true);
    expect(lines.filter((line) => line.includes('AF_UNIX')).length).toBeGreaterThan(0);
    expect(lines.filter((line) => /AF_INET6?/.test(line))).toEqual([]);
  },
);

/** Why the calls of a program cannot be watched here; undefined where they can. */
function whyNotWatch(): string | undefined {
  if (process.platform !== 'linux') return 'strace is there on Linux only';
  try {
    execFileSync('strace', ['-qq', '-o', '/dev/null', 'true']);
    return undefined;
  } catch {
    return 'strace is not installed or not allowed';
  }
}

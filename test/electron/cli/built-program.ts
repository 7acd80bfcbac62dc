import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildStale } from '../../../scripts/build.mjs';
import { root } from '../../../scripts/checkout.mjs';
import { bundles } from '../../../scripts/freshness.mjs';

/** What a real process left behind. */
export interface Ended {
  readonly out: string;
  readonly err: string;
  readonly status: number | null;
}

/** The command line as it ships, built anew where its sources changed. */
export async function builtProgram(): Promise<string> {
  await buildStale(['importer', 'cli']);
  return join(root, bundles.cli.file);
}

/** Runs a process in the checkout to its end; the home of the program's own files is `home`. */
export function runProcess(command: string, args: readonly string[], home: string): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, XDG_CONFIG_HOME: home, APPDATA: home, HOME: home };
    const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const heard = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (heard.out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (heard.err += text));
    child.on('error', reject);
    child.on('close', (status) => resolve({ ...heard, status }));
  });
}

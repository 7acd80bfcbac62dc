import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from 'vite';
import { realDisk } from '../../electron/storage/real-disk';
import { below, seededRandom } from './random';
import { parseWordCommit } from './word-commit';
import type { WordCommit } from './word-commit';
import { makeWordStudy, openWordStudy, withFolder } from './word-study';

/** What came of killing a writing process again and again. */
export interface KillTotals {
  readonly kills: number;
  readonly acknowledged: number;
  /** Openings that reported a repair, such as a line that was never finished. */
  readonly repairs: number;
  readonly wrong: readonly string[];
}

/** Kills on one study before the next is begun, so that it does not grow without end. */
const KILLS_PER_STUDY = 50;
const LONGEST_LIFE_MS = 150;

/** Lets real processes write to a study on the real disk, kills each with SIGKILL and looks at what is left. */
export async function runKillLoop(kills: number, firstSeed = 1): Promise<KillTotals> {
  const totals = { kills: 0, acknowledged: 0, repairs: 0 };
  const wrong: string[] = [];
  await withFolder(async (folder) => {
    const writer = await bundleWriter(folder);
    while (totals.kills < kills) {
      const study = join(folder, `study-${String(totals.kills)}`);
      const result = await killOften(
        writer,
        study,
        Math.min(KILLS_PER_STUDY, kills - totals.kills),
        firstSeed + totals.kills,
      );
      totals.kills += result.kills;
      totals.acknowledged += result.acknowledged;
      totals.repairs += result.repairs;
      wrong.push(...result.wrong);
    }
  });
  return { ...totals, wrong };
}

/** Bundles the writer once, because starting it is most of what a kill costs. */
async function bundleWriter(outDir: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: resolve(import.meta.dirname, 'word-writer.ts'),
      outDir,
      rolldownOptions: { output: { entryFileNames: 'writer.mjs' } },
    },
  });
  return join(outDir, 'writer.mjs');
}

async function killOften(writer: string, study: string, kills: number, seed: number): Promise<KillTotals> {
  await (await makeWordStudy(realDisk, study)).close();
  const random = seededRandom(seed);
  const saved = new Map<number, string>();
  const wrong: string[] = [];
  let repairs = 0;
  for (let kill = 1; kill <= kills; kill += 1) {
    const lines = await liveAndDie(writer, study, seed + kill, below(random, LONGEST_LIFE_MS));
    const failure = lines.find((line) => line.includes('"failed"'));
    if (failure !== undefined) wrong.push(`kill ${String(seed + kill)}: ${failure}`);
    for (const commit of commitsIn(lines)) saved.set(commit.seq, commit.word);
    const store = await openWordStudy(realDisk, study, { access: 'read' });
    if (store.recovery.kind === 'repaired') repairs += 1;
    wrong.push(...differences(saved, store.commits).map((what) => `kill ${String(seed + kill)}: ${what}`));
  }
  return { kills, acknowledged: saved.size, repairs, wrong };
}

/** Kills the process some time after its first word, sometimes before it. */
async function liveAndDie(
  writer: string,
  study: string,
  seed: number,
  life: number,
): Promise<readonly string[]> {
  const child = spawn(process.execPath, [writer, study, String(seed)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  if (life % 5 > 0) await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  await Promise.race([pause(life), once(child, 'exit')]);
  child.kill('SIGKILL');
  if (!child.stdout.readableEnded) await once(child.stdout, 'end');
  return output.split('\n').slice(0, -1);
}

function commitsIn(lines: readonly string[]): readonly WordCommit[] {
  return lines.flatMap((line) => {
    const commit = parseWordCommit(JSON.parse(line));
    return commit.ok ? [commit.value] : [];
  });
}

function differences(saved: ReadonlyMap<number, string>, commits: readonly WordCommit[]): readonly string[] {
  return [...saved].flatMap(([seq, word]) => {
    const found = commits[seq - 1];
    if (found === undefined) return [`commit ${String(seq)} was acknowledged and is lost`];
    return found.word === word ? [] : [`commit ${String(seq)} is not what was saved`];
  });
}

import type { Result } from '../../shared/lib/result';
import type { CreateHash } from '../../electron/storage/checksum';
import { createStudy } from '../../electron/storage/create-study';
import type { Disk } from '../../electron/storage/disk';
import { openStudy } from '../../electron/storage/open-study';
import type { OpenedStore, StoreOptions } from '../../electron/storage/study-store';
import { RandomFaults } from './disk-faults';
import type { FaultKind } from './disk-faults';
import { ModelDisk } from './model-disk';
import { below, hex, seededRandom } from './random';
import type { Random } from './random';
import { parseWordCommit } from './word-commit';
import type { WordCommit } from './word-commit';
import { keptWords, packWords, WORD_PACKING } from './word-study';

/** One history of faults, told entirely by its seed. */
export interface TrialSetup {
  readonly seed: number;
  readonly fault: FaultKind;
  /** Puts a planted bug between the store and the disk. */
  readonly plant?: (disk: Disk) => Disk;
  readonly createHash?: CreateHash;
}

/** What came of a trial. */
export interface TrialResult {
  /** Power cuts it went through. */
  readonly cuts: number;
  /** Commits of which the store said they were saved. */
  readonly acknowledged: number;
  /** Openings that reported a repair. */
  readonly repairs: number;
  /** What the store got wrong; undefined where nothing. */
  readonly wrong: string | undefined;
}

const FOLDER = '/home/study';
const STUDY = { format: 1, id: 'trial', createdAt: '2026-11-21T10:00:00.000Z' } as const;
const ROUNDS = 3;
const STEPS = 60;
/** Openings that the faults of one round may spoil before it is over. */
const OPENINGS = 6;

/** Runs the store through up to three faulty sessions, each ended by a power cut or kill, and checks what is left. */
export async function runTrial(setup: TrialSetup): Promise<TrialResult> {
  return new Trial(setup).run();
}

class WrongOutcome extends Error {}

class Trial {
  private readonly random: Random;
  private readonly saved = new Map<number, string>();
  private readonly tried = new Map<number, Set<string>>();
  private readonly sources = new Set<string>();
  private readonly snapshotEvery: number;
  private disk = new ModelDisk(new Map(), new Set(['/', '/home']));
  private pid = 1;
  private acknowledged = 0;
  private repairs = 0;
  private cuts = 0;

  constructor(private readonly setup: TrialSetup) {
    this.random = seededRandom(setup.seed);
    this.snapshotEvery = 3 + below(this.random, 10);
  }

  async run(): Promise<TrialResult> {
    let wrong: string | undefined;
    try {
      await this.live();
    } catch (error) {
      if (!(error instanceof WrongOutcome)) throw error;
      wrong = error.message;
    }
    return { cuts: this.cuts, acknowledged: this.acknowledged, repairs: this.repairs, wrong };
  }

  private async live(): Promise<void> {
    const faultyCreation = this.random() < 0.1;
    if (!(await this.create(faultyCreation))) return;
    for (let round = 1 + below(this.random, ROUNDS); round > 0; round -= 1) {
      const faults = new RandomFaults(this.random, this.setup.fault);
      this.disk = this.disk.underNewProcess(faults);
      await this.work(faults);
      this.endSession(faults);
    }
    await this.inspect();
  }

  /** Whether the study exists as far as the store has said. */
  private async create(faulty: boolean): Promise<boolean> {
    const faults = new RandomFaults(this.random, this.setup.fault);
    if (faulty) this.disk = this.disk.underNewProcess(faults);
    const made = await createStudy(this.planted(), FOLDER, STUDY, this.options());
    if (made.ok) await this.perhapsClose(made.value);
    if (faulty) this.endSession(faults);
    return made.ok;
  }

  private endSession(faults: RandomFaults): void {
    faults.stop();
    this.pid += 1;
    if (this.random() < 0.25) this.disk = this.disk.underNewProcess();
    else {
      this.disk = this.disk.afterPowerCut(this.random);
      this.cuts += 1;
    }
  }

  private async work(faults: RandomFaults): Promise<void> {
    let store: OpenedStore<WordCommit> | undefined;
    let openings = 0;
    for (let step = 0; step < STEPS && !faults.dead; step += 1) {
      if (store === undefined) {
        if (openings === OPENINGS) return;
        openings += 1;
        store = await this.open(faults);
      } else if (store.mode.kind === 'read-only' || this.random() < 0.05) {
        await closeKeeping(store);
        store = undefined;
      } else await this.act(store);
    }
    if (store !== undefined) await this.perhapsClose(store);
  }

  private async perhapsClose(store: OpenedStore<WordCommit>): Promise<void> {
    if (this.random() < 0.3) await closeKeeping(store);
  }

  private async act(store: OpenedStore<WordCommit>): Promise<void> {
    const die = this.random();
    if (die < 0.06) await store.snapshot();
    else if (die < 0.12) await this.putSource(store);
    else await this.append(store);
  }

  private async append(store: OpenedStore<WordCommit>): Promise<void> {
    const first = store.commits.length + 1;
    const burst = Array.from({ length: 1 + below(this.random, 4) }, (_, index) =>
      this.newCommit(first + index),
    );
    const outcomes = burst.map(async (commit) => {
      const outcome = await store.append(commit);
      if (outcome.ok) this.remember(commit);
    });
    await Promise.all(outcomes);
  }

  private newCommit(seq: number): WordCommit {
    const commit = { seq, word: hex(this.random, 4 + below(this.random, 60)) };
    this.tried.set(seq, (this.tried.get(seq) ?? new Set()).add(JSON.stringify(commit)));
    return commit;
  }

  private remember(commit: WordCommit): void {
    this.acknowledged += 1;
    this.saved.set(commit.seq, JSON.stringify(commit));
  }

  private async putSource(store: OpenedStore<WordCommit>): Promise<void> {
    const stored = await store.sources.put(Buffer.from(hex(this.random, 50)), 'original');
    if (stored.ok) this.sources.add(stored.value);
  }

  /** Undefined where the faults of this round kept the study from opening. */
  private async open(faults: RandomFaults): Promise<OpenedStore<WordCommit> | undefined> {
    const opened = await this.openOnce();
    if (faults.dead) return undefined;
    if (!opened.ok) {
      if (['disk-error', 'disk-full', 'disk-failing'].includes(opened.error.code)) return undefined;
      throw new WrongOutcome(`the study did not open: ${opened.error.code}, ${opened.error.detail ?? ''}`);
    }
    this.check(opened.value);
    return opened.value;
  }

  /** The last look, without faults: everything acknowledged has to be there. */
  private async inspect(): Promise<void> {
    this.disk = this.disk.underNewProcess();
    const opened = await this.openOnce();
    if (!opened.ok) throw new WrongOutcome(`the study did not open: ${opened.error.code}`);
    this.check(opened.value);
    for (const sha256 of this.sources) {
      const source = await opened.value.sources.read(sha256, 'original');
      if (!source.ok) throw new WrongOutcome(`a stored document is gone: ${source.error.code}`);
    }
    await this.append(opened.value);
    await closeKeeping(opened.value);
    const again = await this.openOnce();
    if (!again.ok) throw new WrongOutcome(`the study did not open a second time: ${again.error.code}`);
    if (this.check(again.value) !== again.value.count) throw new WrongOutcome('the state was not kept');
    if (again.value.recovery.kind !== 'clean') throw new WrongOutcome('a repaired study was not clean');
  }

  private async openOnce(): Promise<Result<OpenedStore<WordCommit>>> {
    const opened = await openStudy(this.planted(), FOLDER, this.options());
    if (opened.ok || opened.error.code !== 'study-locked') return opened;
    return openStudy(this.planted(), FOLDER, { ...this.options(), takeOver: true });
  }

  /** Answers for how many commits a state was kept, 0 where for none. */
  private check(store: OpenedStore<WordCommit>): number {
    if (store.recovery.kind === 'repaired') this.repairs += 1;
    for (const [seq, json] of this.saved) {
      const found = store.commits[seq - 1];
      if (found === undefined) throw new WrongOutcome(`commit ${String(seq)} was acknowledged and is lost`);
      if (JSON.stringify(found) !== json)
        throw new WrongOutcome(`commit ${String(seq)} is not what was saved`);
    }
    for (const commit of store.commits) {
      const known = this.tried.get(commit.seq)?.has(JSON.stringify(commit)) ?? false;
      if (!known) throw new WrongOutcome(`commit ${String(commit.seq)} was never written`);
    }
    if (store.mode.kind === 'writable') this.accept(store.commits);
    const kept = keptWords(store);
    const words = store.commits.slice(0, kept?.seq).map(({ word }) => word);
    if (kept !== undefined && JSON.stringify(kept.words) !== JSON.stringify(words))
      throw new WrongOutcome(`the state kept for ${String(kept.seq)} commits is not theirs`);
    return kept?.seq ?? 0;
  }

  /** What a person has seen in an opened study counts as saved; what was not there must never come back. */
  private accept(commits: readonly WordCommit[]): void {
    for (const commit of commits) this.saved.set(commit.seq, JSON.stringify(commit));
    for (const seq of this.tried.keys()) if (seq > commits.length) this.tried.delete(seq);
  }

  private planted(): Disk {
    return this.setup.plant?.(this.disk) ?? this.disk;
  }

  private options(): StoreOptions<WordCommit> {
    const { pid } = this;
    return {
      parseCommit: parseWordCommit,
      now: () => new Date(Date.UTC(2026, 10, 21, 10)),
      snapshotEvery: this.snapshotEvery,
      packing: WORD_PACKING,
      createNonce: () => hex(this.random, 16),
      host: { name: 'model', pid, isAlive: (other) => other === pid, pause: () => Promise.resolve() },
      ...(this.setup.createHash === undefined ? {} : { createHash: this.setup.createHash }),
    };
  }
}

function closeKeeping(store: OpenedStore<WordCommit>): Promise<void> {
  return store.close(() => packWords(store.commits));
}

/** Many trials of one kind of fault. */
export interface TrialTotals {
  readonly trials: number;
  readonly cuts: number;
  readonly acknowledged: number;
  readonly repairs: number;
  /** Seed and reason of each trial that went wrong. */
  readonly wrong: readonly string[];
}

/** When to end a series of trials: after so many power cuts, or once so many trials went wrong. */
export interface TrialGoal {
  readonly cuts: number;
  readonly wrong?: number;
  /** Where the seeds begin, 1 unless told; another place for every night lets the nights add up. */
  readonly firstSeed?: number;
}

/** Runs trials, each with the next seed, until the goal is reached. */
export async function runTrials(goal: TrialGoal, setup: Omit<TrialSetup, 'seed'>): Promise<TrialTotals> {
  const { wrong: enough = Number.POSITIVE_INFINITY, firstSeed = 1 } = goal;
  const wrong: string[] = [];
  const totals = { trials: 0, cuts: 0, acknowledged: 0, repairs: 0 };
  while (totals.cuts < goal.cuts && wrong.length < enough) {
    const seed = firstSeed + totals.trials;
    const result = await runTrial({ ...setup, seed });
    totals.trials += 1;
    totals.cuts += result.cuts;
    totals.acknowledged += result.acknowledged;
    totals.repairs += result.repairs;
    if (result.wrong !== undefined) wrong.push(`seed ${String(seed)}: ${result.wrong}`);
  }
  return { ...totals, wrong };
}

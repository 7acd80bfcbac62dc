import { join } from 'node:path';
import type { Low } from 'lowdb';
import { ok } from '../../shared/lib/result';
import type { AppError, Result } from '../../shared/lib/result';
import { backUpSnapshot } from './backups';
import { nextChain } from './checksum';
import { diskProblem, StudyFailure, SyncFailed } from './disk-problem';
import { ignore } from './durable-file';
import { snapshotName } from './file-names';
import { encodeRecord } from './journal-record';
import { JournalWriter } from './journal-writer';
import type { JournalOwner } from './journal-writer';
import { createLog, pruneGenerations } from './log-file';
import type { OpenLog } from './log-file';
import type { PackedState } from './packed-state-file';
import { writePackedState } from './packed-states';
import type { RecoveryReport } from './recovery-report';
import type { SnapshotAdapter, StudyData } from './snapshot-adapter';
import { SourceFiles } from './source-files';
import type { StoreContext } from './store-context';
import { CLOSED, FENCED, OUT_OF_ORDER } from './store-problems';
import type { SavedReceipt, StoredCommit } from './stored-commit';
import type { StudyHeader } from './study-header';
import type { StudyLock } from './study-lock';
import type { OpenedStore, StoreMode } from './study-store';

/** What is known of a study once it was read. */
export interface StudyParts {
  readonly header: StudyHeader;
  readonly recovery: RecoveryReport;
  readonly conflictCopies: readonly string[];
  readonly damagedFiles: readonly string[];
}

/** What a store that takes commits needs: lowdb with our adapter, the lock, and the log to go on in. */
export interface WritingParts<C extends StoredCommit> {
  readonly context: StoreContext<C>;
  readonly low: Low<StudyData<C>>;
  readonly adapter: SnapshotAdapter<C>;
  readonly lock: StudyLock;
  readonly log: OpenLog;
  /** The number of the last commit that is in a snapshot. */
  readonly snapshotSeq: number;
  /** The generation of that snapshot; 0 where there is none yet. */
  readonly snapshotGeneration: number;
  /** What the first commits amount to, where it was found. */
  readonly packed: PackedState | undefined;
  /** Whether the last session ended in a crash or left damage, so that a snapshot is due at once. */
  readonly untidy: boolean;
}

/** A study that is held by this process and takes commits. */
export class WritableStore<C extends StoredCommit> implements OpenedStore<C>, JournalOwner {
  readonly header: StudyHeader;
  readonly recovery: RecoveryReport;
  readonly conflictCopies: readonly string[];
  readonly damagedFiles: readonly string[];
  readonly sources: SourceFiles;
  private readonly journal: JournalWriter;
  private current: StoreMode = { kind: 'writable' };
  private closing: Promise<void> | undefined;
  private queuedSeq: number;
  private queuedChain: string;
  private snapshotSeq: number;
  private snapshotGeneration: number;
  private packed: PackedState | undefined;
  private readonly packedSeq: number;
  private snapshotDue: number;
  private snapshotQueued = false;
  private background: Promise<void> = Promise.resolve();

  constructor(
    parts: StudyParts,
    private readonly writing: WritingParts<C>,
  ) {
    this.header = parts.header;
    this.recovery = parts.recovery;
    this.conflictCopies = parts.conflictCopies;
    this.damagedFiles = parts.damagedFiles;
    const { disk, paths, createNonce } = writing.context;
    this.sources = new SourceFiles(disk, paths.sources, createNonce, () => this.readOnlyReason());
    this.journal = new JournalWriter(writing.log, this);
    this.queuedSeq = this.count;
    this.snapshotGeneration = writing.snapshotGeneration;
    this.packed = writing.packed;
    this.packedSeq = writing.packed?.seq ?? 0;
    this.queuedChain = writing.adapter.savedChain;
    this.snapshotSeq = writing.snapshotSeq;
    this.snapshotDue = writing.snapshotSeq + writing.context.snapshotEvery;
    this.afterOpening();
  }

  get commits(): readonly C[] {
    return this.writing.low.data.commits.all();
  }

  allCommits(): Promise<readonly C[]> {
    return this.writing.low.data.commits.allInSlices();
  }

  get count(): number {
    return this.writing.low.data.commits.length;
  }

  commitAt(seq: number): C | undefined {
    return this.writing.low.data.commits.at(seq - 1);
  }

  takePacked(): PackedState | undefined {
    const taken = this.packed;
    this.packed = undefined;
    return taken;
  }

  get mode(): StoreMode {
    return this.current;
  }

  append(commit: C): Promise<Result<SavedReceipt>> {
    const refusal = this.refusal(commit.seq);
    if (refusal !== undefined) return Promise.resolve({ ok: false, error: refusal });
    const json = JSON.stringify(commit);
    const chain = nextChain(this.writing.context.createHash, this.queuedChain, json);
    this.queuedSeq = commit.seq;
    this.queuedChain = chain;
    return new Promise((resolve) => {
      this.journal.append({
        line: encodeRecord(chain, json),
        chain,
        saved: () => resolve(ok(this.receive(commit, json, chain))),
        failed: (error) => resolve({ ok: false, error }),
      });
    });
  }

  snapshot(): Promise<Result<void>> {
    if (this.closing !== undefined) return Promise.resolve({ ok: false, error: CLOSED });
    return this.inTurn(() => this.rotate(false));
  }

  close(pack?: () => Uint8Array | undefined): Promise<void> {
    this.closing ??= this.finish(pack);
    return this.closing;
  }

  async assertOurs(): Promise<void> {
    if (!(await this.writing.lock.isOurs())) throw new StudyFailure(FENCED);
  }

  stopWriting(problem: AppError): void {
    if (this.current.kind === 'writable') this.current = { kind: 'read-only', reason: problem };
    this.journal.stop(problem);
  }

  queueDropped(): void {
    this.queuedSeq = this.count;
    this.queuedChain = this.writing.adapter.savedChain;
  }

  private refusal(seq: number): AppError | undefined {
    return this.readOnlyReason() ?? (seq === this.queuedSeq + 1 ? undefined : OUT_OF_ORDER);
  }

  private readOnlyReason(): AppError | undefined {
    if (this.closing !== undefined) return CLOSED;
    return this.current.kind === 'read-only' ? this.current.reason : undefined;
  }

  private receive(commit: C, json: string, chain: string): SavedReceipt {
    this.writing.low.data.commits.push(commit);
    this.writing.adapter.commitSaved(json, chain);
    if (commit.seq >= this.snapshotDue) this.snapshotInPassing();
    return { seq: commit.seq, at: this.writing.context.now().toISOString() };
  }

  private afterOpening(): void {
    const { snapshotGeneration, untidy } = this.writing;
    if (snapshotGeneration > 0) void this.inTurn(() => this.backUp(snapshotGeneration));
    if (untidy) this.snapshotInPassing(true);
  }

  /** `always` also where nothing is new: it gets a study off files that were damaged or half-written. */
  private snapshotInPassing(always = false): void {
    if (this.snapshotQueued) return;
    this.snapshotQueued = true;
    void this.inTurn(async () => {
      const outcome = await this.rotate(always);
      this.snapshotQueued = false;
      if (!outcome.ok) this.writing.context.onNotice(outcome.error);
    });
  }

  /** Snapshots and backups run one after another, beside the commits. */
  private inTurn<T>(task: () => Promise<T>): Promise<T> {
    const run = this.background.then(task);
    this.background = run.then(ignore, ignore);
    return run;
  }

  private async rotate(always: boolean): Promise<Result<void>> {
    this.snapshotDue = this.count + this.writing.context.snapshotEvery;
    if (this.current.kind === 'read-only') return { ok: false, error: this.current.reason };
    if (!always && this.count === this.snapshotSeq) return ok(undefined);
    try {
      await this.writeGeneration();
      return ok(undefined);
    } catch (error) {
      const problem = diskProblem(error, 'A summary of the study could not be written');
      if (error instanceof SyncFailed || problem.code === FENCED.code) this.stopWriting(problem);
      return { ok: false, error: problem };
    }
  }

  private async writeGeneration(): Promise<void> {
    const { context, low, adapter } = this.writing;
    await this.assertOurs();
    await low.write();
    const written = adapter.written;
    if (written === undefined) throw new Error('lowdb wrote nothing');
    await this.journal.switchTo((chain) =>
      createLog(context.disk, context.paths, written.generation, { lines: new Uint8Array(), chain }),
    );
    this.snapshotSeq = written.facts.seq;
    this.snapshotGeneration = written.generation;
    await this.assertOurs();
    await pruneGenerations(context.disk, context.paths);
    await this.backUp(written.generation);
  }

  /** A backup that cannot be made is told and costs nothing else. */
  private async backUp(generation: number): Promise<void> {
    const { disk, paths, backups, onNotice } = this.writing.context;
    if (backups === undefined) return;
    const path = join(paths.data, snapshotName(generation));
    try {
      await backUpSnapshot({ ...backups, disk }, this.header, { path, generation });
    } catch (error) {
      onNotice(diskProblem(error, 'A backup of the study could not be made'));
    }
  }

  private async finish(pack?: () => Uint8Array | undefined): Promise<void> {
    await this.journal.settled();
    const outcome = await this.inTurn(() => this.rotate(false));
    if (!outcome.ok && this.current.kind === 'writable') this.writing.context.onNotice(outcome.error);
    await this.journal.close();
    try {
      await this.inTurn(() => this.keepPacked(pack));
    } finally {
      await this.writing.lock.release().catch(ignore);
    }
  }

  /** Without it the next opening folds the history, so that it cannot be written is worth a notice and no more. */
  private async keepPacked(pack?: () => Uint8Array | undefined): Promise<void> {
    const { context, adapter } = this.writing;
    const stamp = context.packing;
    if (stamp === undefined || this.count === this.packedSeq) return;
    if (this.current.kind === 'read-only' || this.snapshotGeneration === 0) return;
    try {
      const body = pack?.();
      if (body === undefined) return;
      const facts = { study: this.header.id, stamp, seq: this.count, mark: adapter.savedMark };
      const place = { generation: this.snapshotGeneration, nonce: context.createNonce() };
      await this.assertOurs();
      await writePackedState(context, place, facts, body);
    } catch (error) {
      context.onNotice(diskProblem(error, 'The state of the study could not be kept for the next opening'));
    }
  }
}

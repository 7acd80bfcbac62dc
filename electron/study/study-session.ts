import { randomBytes } from 'node:crypto';
import {
  followCommit,
  historyOf,
  latestInverse,
  latestRepeat,
  type CommitSequence,
  type OpenStacks,
} from '../../shared/commands/history';
import { applyInverting } from '../../shared/commands/apply-inverting';
import { listActs, stepsTo, type ActPage, type ActsAsked } from '../../shared/commands/list-acts';
import { commands, type CommandRequest } from '../../shared/commands/registry';
import type { Command } from '../../shared/commands/command';
import type { CommandReceipt, HistoryState, StepsTaken } from '../../shared/ipc/messages';
import { fail, ok, type AppError, type Result } from '../../shared/lib/result';
import type { Change, Commit, HistoryRole } from '../../shared/model/commit';
import { applyOperation, foldOperations } from '../../shared/model/fold';
import type { Operation } from '../../shared/model/operation';
import { planMerge, type PlannedMerge } from '../../shared/merge/plan-merge';
import { packStudy } from '../../shared/model/pack-study';
import type { Study } from '../../shared/model/study';
import type { StudyState } from '../../shared/model/study-state';
import type { OpenedStore } from '../storage/study-store';
import { createId } from './create-id';
import { decodeKeptStudy, encodeKeptStudy, stacksAfter, stateAfter, type KeptStudy } from './kept-study';
import { nobody } from './session-listener';
import { planCommand } from './plan-command';
import { ShownCommits } from './shown-commits';
import { FrozenTexts } from './frozen-texts';

/**
 * One study open for work: plans commands, shows them at once, and acknowledges them when they are on disk.
 *
 * It knows nothing of windows; the command line and the window drive the same session.
 */
export class StudySession {
  /** Drawn afresh at each opening, so that two copies of a folder never stamp alike. */
  readonly device = randomBytes(6).toString('hex');
  readonly texts: FrozenTexts;
  listener = nobody;
  /** Called when the study is let go of; whoever holds its texts lets go of them too. */
  onClose: () => void = () => undefined;
  /** Acting coder's id; '' until one is chosen. */
  coder = '';
  /** The study as it was kept, until something needs it unpacked. */
  private kept: KeptStudy | undefined;
  private folded: StudyState | undefined;
  private stacks: OpenStacks;
  private readonly shown: ShownCommits;

  constructor(
    readonly store: OpenedStore<Commit>,
    private readonly now: () => Date,
  ) {
    this.shown = new ShownCommits(store);
    this.texts = new FrozenTexts(store.sources);
    const packed = store.takePacked();
    const kept = packed && decodeKeptStudy(packed);
    this.stacks = kept ? stacksAfter(kept, this.shown.after(kept.seq)) : historyOf(store.commits);
    this.kept = kept;
    const [only, other] = this.coders;
    this.coder = other === undefined ? (only ?? '') : '';
  }

  /** The study as shown: with commits that are on their way to the disk. */
  get study(): Study {
    return this.state;
  }

  /** The study as one text, for a window; costs nothing right after opening a study that was closed in order. */
  get packed(): string {
    return this.asKept?.text ?? packStudy(this.state);
  }

  /** The name of the study and the ids of its coders, without unpacking it. */
  get name(): string {
    return (this.asKept ?? this.state).name;
  }

  /** Ids of the coders, in order. */
  get coders(): readonly string[] {
    return this.asKept?.coders ?? [...this.state.coders.keys()];
  }

  /** The commits shown, in the order of this copy's journal: those on disk, then those on their way. */
  get journal(): CommitSequence {
    return this.shown;
  }

  /** All commits shown, as an array; reads the whole history. */
  get commits(): readonly Commit[] {
    return this.shown.all();
  }

  /** All operations, in journal order; reads the whole history. */
  get operations(): readonly Operation[] {
    return operationsOf(this.commits);
  }

  /** All operations, as above, while everything else goes on. */
  async readOperations(): Promise<readonly Operation[]> {
    await this.store.allCommits();
    return this.operations;
  }

  /** Works out what merging a colleague's history into this study would do. */
  async planMerge(theirs: readonly Operation[]): Promise<PlannedMerge> {
    await this.store.allCommits();
    return planMerge(this.operations, theirs, this.state);
  }

  /** Unpacks the study, unless that was done: whoever waits for nothing now should not wait for it later. */
  prepare(): void {
    this.folded ??= this.fold();
  }

  /** Names of the acts that undo and redo would take. */
  get history(): HistoryState {
    const labelOf = (seq: number | undefined): string | null =>
      seq === undefined ? null : this.labelOf(seq);
    return { undo: labelOf(this.stacks.undo.at(-1)), redo: labelOf(this.stacks.redo.at(-1)) };
  }

  /** Plans and commits a command; succeeds when it is on disk. */
  async run(request: CommandRequest): Promise<Result<CommandReceipt>> {
    // The registry pairs each type with its payload; the union of pairs cannot be called without widening.
    const command = commands[request.type] as Command<unknown>;
    const payload = command.payload.safeParse(request.payload);
    if (!payload.success) {
      const where = payload.error.issues[0]?.path.join('.') ?? '';
      return fail('bad-request', 'Something asked for is missing or too long. Nothing was changed.', where);
    }
    const texts = await this.texts.readAll(this.state, command.reads?.(payload.data) ?? []);
    if (!texts.ok) return texts;
    const textOf = (document: string): string | undefined => texts.value.get(document);
    const change = await planCommand(() => this.state, command, payload.data, {
      createId,
      now: this.now().toISOString(),
      by: this.coder,
      textOf,
    });
    return change.ok ? this.commit(change.value, { kind: 'act' }) : change;
  }

  /** Takes the last act back; null when there is none. */
  async undo(): Promise<Result<CommandReceipt | null>> {
    const target = this.stacks.undo.at(-1);
    if (target === undefined) return ok(null);
    return this.step(target, 'undo', latestInverse(this.shown, target));
  }

  /** Does the last act that was taken back again; null when there is none. */
  async redo(): Promise<Result<CommandReceipt | null>> {
    const target = this.stacks.redo.at(-1);
    if (target === undefined) return ok(null);
    return this.step(target, 'redo', latestRepeat(this.shown, target));
  }

  /** The acts of the study, newest first. */
  async list(asked: ActsAsked): Promise<ActPage> {
    // What is looked for may stand anywhere in the history.
    if (asked.by !== undefined || asked.text !== undefined) await this.store.allCommits();
    return listActs(this.shown, this.stacks, asked);
  }

  /**
   * Takes back (or does again) every act down to `seq` in the undo (or redo) stack, each as a commit of its own, so
   * that the journal says of every act what became of it. What is on disk when the disk fails stays taken.
   */
  async stepTo(kind: 'undo' | 'redo', seq: number): Promise<Result<StepsTaken>> {
    const acts = stepsTo(this.stacks[kind], seq);
    if (acts === 0)
      return fail(
        'act-not-found',
        'The history went on meanwhile. Nothing was changed. Look again and choose.',
      );
    const steps = Array.from({ length: acts }, () => (kind === 'undo' ? this.undo() : this.redo()));
    for (const step of steps) {
      const taken = await step;
      if (!taken.ok) return taken;
    }
    return ok({ acts });
  }

  /**
   * Commits operations that carry their own stamps (a colleague's), as one act that `inverse` undoes. `merged` is
   * the study with them; it is the session's own from then on.
   */
  async commitForeign(
    label: string,
    { foreign, inverse, merged }: Pick<PlannedMerge, 'foreign' | 'inverse' | 'merged'>,
  ): Promise<Result<CommandReceipt>> {
    const commit = this.seal(label, foreign, inverse, { kind: 'act' });
    // Had something been done to it since it was worked out, it would count more than it is to hold.
    const isUntouched = merged.revision === this.state.revision + foreign.length;
    this.shown.push(commit);
    this.folded = isUntouched ? merged : foldOperations(this.operations);
    followCommit(this.stacks, commit);
    this.listener.reloaded(null);
    return this.save(commit);
  }

  /** Makes the last snapshot, keeps the study as it is beside it, and lets go of the folder. */
  async close(): Promise<void> {
    this.onClose();
    const isSaved = (): boolean => this.shown.length === this.store.count;
    await this.store.close(() => (isSaved() ? encodeKeptStudy(this.state, this.stacks) : undefined));
  }

  /** The study as it was kept, as long as it is still so. */
  private get asKept(): KeptStudy | undefined {
    const { kept } = this;
    return kept?.seq === this.shown.length ? kept : undefined;
  }

  private get state(): StudyState {
    return (this.folded ??= this.fold());
  }

  private labelOf(seq: number): string | null {
    return this.shown.at(seq - 1)?.label ?? null;
  }

  private step(
    target: number,
    kind: 'undo' | 'redo',
    bodies: Change['ops'],
  ): Promise<Result<CommandReceipt>> {
    const label = `${kind === 'undo' ? 'Undo' : 'Redo'}: ${this.labelOf(target) ?? ''}`;
    const ops = this.stamp(bodies);
    const inverse = applyInverting(this.state, ops);
    return this.show(this.seal(label, ops, inverse, { kind, target }));
  }

  private commit(change: Change, history: HistoryRole): Promise<Result<CommandReceipt>> {
    const ops = this.stamp(change.ops);
    for (const op of ops) applyOperation(this.state, op);
    return this.show(this.seal(change.label, ops, change.inverse, history));
  }

  private stamp(bodies: Change['ops']): readonly Operation[] {
    const first = this.state.lamport + 1;
    return bodies.map((body, index) => ({
      ...body,
      lamport: first + index,
      device: this.device,
      by: this.coder,
    }));
  }

  /** Tells of a commit whose operations are applied already, and saves it. */
  private show(commit: Commit): Promise<Result<CommandReceipt>> {
    this.shown.push(commit);
    followCommit(this.stacks, commit);
    this.listener.committed(commit, this.history);
    return this.save(commit);
  }

  private seal(
    label: string,
    ops: readonly Operation[],
    inverse: Change['inverse'],
    history: HistoryRole,
  ): Commit {
    return { seq: this.shown.length + 1, at: this.now().toISOString(), label, history, ops, inverse };
  }

  private async save(commit: Commit): Promise<Result<CommandReceipt>> {
    const saved = await this.store.append(commit);
    if (saved.ok) {
      const receipt = { ...saved.value, label: commit.label };
      this.listener.saved(receipt);
      return ok(receipt);
    }
    this.fallBack(saved.error);
    return saved;
  }

  /** What could not be saved is not part of the study: shows again what is on disk. */
  private fallBack(reason: AppError): void {
    if (!this.shown.dropUnsaved()) return;
    this.folded = foldOperations(this.operations);
    this.stacks = historyOf(this.commits);
    this.listener.reloaded(reason);
  }

  private fold(): StudyState {
    const { kept } = this;
    this.kept = undefined;
    const state = kept && stateAfter(kept, this.shown.after(kept.seq));
    return state ?? foldOperations(this.operations);
  }
}

function operationsOf(commits: readonly Commit[]): readonly Operation[] {
  return commits.flatMap((commit) => commit.ops);
}

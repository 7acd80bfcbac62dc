import { emptyHistory, latestInverse, latestRepeat } from '../../shared/commands/history';
import type { HistoryStacks } from '../../shared/commands/history';
import { applyInverting } from '../../shared/commands/apply-inverting';
import { commands, type CommandRequest } from '../../shared/commands/registry';
import type { Command } from '../../shared/commands/command';
import { planMerge, type PlannedMerge } from '../../shared/merge/plan-merge';
import type { Change, Commit, HistoryRole } from '../../shared/model/commit';
import { applyOperation, foldOperations } from '../../shared/model/fold';
import type { Operation } from '../../shared/model/operation';
import type { StudyState } from '../../shared/model/study-state';
import { advanceHistory } from './advance-history';
import { shownText } from './known-texts';

/**
 * One person's copy of a study in memory: what `StudySession` does, without a disk, a clock or randomness.
 * `study-copy.test.ts` holds the two to the same commits.
 */
export class StudyCopy {
  state: StudyState;
  private stacks: HistoryStacks = emptyHistory;
  private made = 0;

  /** `texts` by document id; `commits` are the past this copy was taken with. */
  constructor(
    readonly device: string,
    readonly coder: string,
    private readonly texts: ReadonlyMap<string, string>,
    readonly commits: Commit[] = [],
  ) {
    this.state = foldOperations(this.operations);
    for (const commit of commits) this.stacks = advanceHistory(this.stacks, commit);
  }

  get operations(): readonly Operation[] {
    return this.commits.flatMap((commit) => commit.ops);
  }

  /** Seq of the act that undo would take, or undefined. */
  get undoable(): number | undefined {
    return this.stacks.undo.at(-1);
  }

  /** Seq of the act that redo would do again, or undefined. */
  get redoable(): number | undefined {
    return this.stacks.redo.at(-1);
  }

  /** The same copy, to go on apart; it may only be used in place of this one, for it stamps alike. */
  clone(): StudyCopy {
    const twin = new StudyCopy(this.device, this.coder, this.texts, [...this.commits]);
    twin.made = this.made;
    return twin;
  }

  /** Carries out a command; false where it is refused. */
  run(request: CommandRequest): boolean {
    // The registry pairs each type with its payload; the union of pairs cannot be called without widening.
    const command = commands[request.type] as Command<unknown>;
    const payload = command.payload.parse(request.payload);
    const change = command.plan(this.state, payload, {
      createId: () => `${this.device}${(this.made += 1).toString(16)}`.padEnd(16, '0'),
      by: this.coder,
      now: `2026-03-12T10:00:${String(this.made % 60).padStart(2, '0')}.000Z`,
      textOf: (document) => shownText(this.state, document, this.texts),
    });
    if (change.ok) this.commit(change.value, { kind: 'act' });
    return change.ok;
  }

  /** Takes the last act back; false where there is none. */
  undo(): boolean {
    const target = this.undoable;
    if (target === undefined) return false;
    this.step('undo', target, latestInverse(this.commits, target));
    return true;
  }

  /** Does the last act that was taken back again; false where there is none. */
  redo(): boolean {
    const target = this.redoable;
    if (target === undefined) return false;
    this.step('redo', target, latestRepeat(this.commits, target));
    return true;
  }

  /** What merging another copy would do. */
  planMerge(other: StudyCopy): PlannedMerge {
    return planMerge(this.operations, other.operations);
  }

  /** Merges another copy in as one act; false where it holds nothing new. */
  merge(other: StudyCopy): boolean {
    const { foreign, inverse } = this.planMerge(other);
    if (foreign.length === 0) return false;
    this.push({ label: 'Merge', ops: foreign, inverse, history: { kind: 'act' } });
    this.state = foldOperations(this.operations);
    return true;
  }

  private step(kind: 'undo' | 'redo', target: number, bodies: Change['ops']): void {
    const ops = this.stamp(bodies);
    const inverse = applyInverting(this.state, ops);
    this.push({ label: kind, ops, inverse, history: { kind, target } });
  }

  private commit(change: Change, history: HistoryRole): void {
    const ops = this.stamp(change.ops);
    for (const op of ops) applyOperation(this.state, op);
    this.push({ label: change.label, ops, inverse: change.inverse, history });
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

  private push(commit: Omit<Commit, 'seq' | 'at'>): void {
    const sealed = { ...commit, seq: this.commits.length + 1, at: '2026-03-12T10:00:00.000Z' };
    this.commits.push(sealed);
    this.stacks = advanceHistory(this.stacks, sealed);
  }
}

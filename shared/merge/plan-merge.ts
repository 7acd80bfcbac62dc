import { isLiving } from '../code-tree/code-tree';
import { cloneStudy } from '../model/clone-study';
import { applyOperation, foldOperations } from '../model/fold';
import type { Operation } from '../model/operation';
import type { Change } from '../model/commit';
import type { StudyState } from '../model/study-state';
import { findCollisions } from './collisions';
import { diffStudies } from './diff-studies';
import { listIncoming } from './incoming';
import { ledgerOf } from './ledger';
import type { MergePlan } from './merge-plan';
import { missingFrom, partHistories } from './union';

/** A merge worked out but not carried out: what to show, and what to write once a person agrees. */
export interface PlannedMerge {
  readonly plan: MergePlan;
  /** Operations of the colleague that are not here yet, with their own stamps. */
  readonly foreign: readonly Operation[];
  /** What takes the merge back, as one act. */
  readonly inverse: Change['inverse'];
  /** The study after the merge. */
  readonly merged: StudyState;
}

/**
 * Works out what merging a colleague's history into mine would do. Both are histories of one study.
 *
 * `before` is the study of mine, where it is at hand; it is not written to. The result does not depend on who merges whom; only the words "mine" and "theirs" in the plan do.
 */
export function planMerge(
  mine: readonly Operation[],
  theirs: readonly Operation[],
  before: StudyState = foldOperations(mine),
): PlannedMerge {
  const foreign = missingFrom(mine, theirs);
  const own = missingFrom(theirs, mine);
  const parted = partHistories(mine, own, foreign);
  const merged = foldOperations(parted.shared);
  const other = cloneStudy(merged);
  for (const op of parted.theirs) applyOperation(other, op);
  for (const op of parted.union) applyOperation(merged, op);
  return {
    plan: {
      coders: codersOf(foreign, other),
      incoming: listIncoming(foreign, before, other, merged),
      collisions: findCollisions(own, foreign, before, other, merged),
      ledger: ledgerOf(before, other, merged),
      operations: foreign.length,
    },
    foreign,
    inverse: diffStudies(merged, before),
    merged,
  };
}

/** Work done before anyone said who they were is nobody's. */
function codersOf(foreign: readonly Operation[], theirs: StudyState): readonly string[] {
  const names = foreign.flatMap((op) => theirs.coders.get(op.by)?.name ?? []);
  return [...new Set(names)];
}

/** Names of the living codes of a study by id, for sentences. */
export function livingNames(state: StudyState): ReadonlyMap<string, string> {
  return new Map(
    [...state.codes.values()].filter((code) => isLiving(state, code.id)).map((code) => [code.id, code.name]),
  );
}

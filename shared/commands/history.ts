import type { Commit } from '../model/commit';

/** Acts that undo and redo would take next, last one on top; by seq. */
export interface HistoryStacks {
  readonly undo: readonly number[];
  readonly redo: readonly number[];
}

/** Commits in order of `seq`, from place 0; an array, or something that parses them when they are asked for. */
export interface CommitSequence {
  readonly length: number;
  at(index: number): Commit | undefined;
}

/** The stacks of a study in which nothing was done. */
export const emptyHistory: HistoryStacks = { undo: [], redo: [] };

/** The stacks after all commits of a journal, or of its end, in one pass that does not copy per commit. */
export function historyOf(commits: readonly Commit[], before: HistoryStacks = emptyHistory): OpenStacks {
  const stacks = openStacks(before);
  for (const commit of commits) followCommit(stacks, commit);
  return stacks;
}

/** Stacks that are somebody's own to write on: they grow with a study at no cost in its length. */
export interface OpenStacks extends HistoryStacks {
  readonly undo: number[];
  readonly redo: number[];
}

/** A copy of some stacks to go on in. */
export function openStacks({ undo, redo }: HistoryStacks): OpenStacks {
  return { undo: [...undo], redo: [...redo] };
}

/**
 * Writes one more commit into stacks. Because commits say themselves what they took back, the stacks are the same
 * after a restart as before it.
 */
export function followCommit({ undo, redo }: OpenStacks, { history, seq }: Commit): void {
  if (history.kind === 'act') redo.length = 0;
  if (history.kind === 'undo') redo.push(...drop(undo, history.target));
  else undo.push(...(history.kind === 'act' ? [seq] : drop(redo, history.target)));
}

/**
 * The operations that now take `target` back. An act that was undone and redone is undone by what its
 * last redo recorded, because the first inverse may name what is no longer so.
 */
export function latestInverse(commits: CommitSequence, target: number): Commit['inverse'] {
  for (let index = commits.length - 1; index >= 0; index -= 1) {
    const commit = commits.at(index);
    const redoes = commit?.history.kind === 'redo' && commit.history.target === target;
    if (commit !== undefined && (redoes || commit.seq === target)) return commit.inverse;
  }
  return [];
}

/** The operations that do `target` again: what its last undo recorded as its own inverse. */
export function latestRepeat(commits: CommitSequence, target: number): Commit['inverse'] {
  for (let index = commits.length - 1; index >= 0; index -= 1) {
    const commit = commits.at(index);
    if (commit?.history.kind === 'undo' && commit.history.target === target) return commit.inverse;
  }
  return [];
}

function drop(stack: number[], seq: number): readonly number[] {
  const index = stack.lastIndexOf(seq);
  return index === -1 ? [] : stack.splice(index, 1);
}

import type { HistoryStacks } from '../../shared/commands/history';
import { assertNever } from '../../shared/lib/assert-never';
import type { Commit } from '../../shared/model/commit';

/** The stacks after one more commit, said once more and apart from the product's own way to say it. */
export function advanceHistory(stacks: HistoryStacks, commit: Commit): HistoryStacks {
  switch (commit.history.kind) {
    case 'act':
      return { undo: [...stacks.undo, commit.seq], redo: [] };
    case 'undo':
      return {
        undo: without(stacks.undo, commit.history.target),
        redo: [...stacks.redo, commit.history.target],
      };
    case 'redo':
      return {
        undo: [...stacks.undo, commit.history.target],
        redo: without(stacks.redo, commit.history.target),
      };
    default:
      return assertNever(commit.history);
  }
}

function without(stack: readonly number[], seq: number): readonly number[] {
  return stack.filter((entry) => entry !== seq);
}

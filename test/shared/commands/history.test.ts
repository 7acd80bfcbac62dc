import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyHistory, historyOf, latestInverse, latestRepeat } from '../../../shared/commands/history';
import type { Commit, HistoryRole } from '../../../shared/model/commit';
import { advanceHistory } from '../../support/advance-history';

const act: HistoryRole = { kind: 'act' };
const undo = (target: number): HistoryRole => ({ kind: 'undo', target });
const redo = (target: number): HistoryRole => ({ kind: 'redo', target });

/** Commits in these roles; each inverse names the seq of its commit. */
function commits(...roles: readonly HistoryRole[]): readonly Commit[] {
  return roles.map((history, index) => ({
    seq: index + 1,
    at: '',
    label: '',
    ops: [],
    inverse: [{ type: 'study:name', name: `inverse of ${index + 1}` }],
    history,
  }));
}

describe('the undo history', () => {
  it.each<[string, readonly HistoryRole[], { undo: number[]; redo: number[] }]>([
    ['nothing done', [], { undo: [], redo: [] }],
    ['three acts', [act, act, act], { undo: [1, 2, 3], redo: [] }],
    ['two taken back', [act, act, act, undo(3), undo(2)], { undo: [1], redo: [3, 2] }],
    ['one done again', [act, act, act, undo(3), undo(2), redo(2)], { undo: [1, 2], redo: [3] }],
    ['a new act after taking back', [act, act, undo(2), act], { undo: [1, 4], redo: [] }],
    ['a role that fits nothing', [act, undo(9), redo(9)], { undo: [1], redo: [] }],
  ])('after %s', (_case, roles, expected) => {
    expect(historyOf(commits(...roles))).toEqual(expected);
  });

  it('is the same commit by commit as in one pass', () => {
    const steps = fc.array(fc.constantFrom('act', 'undo', 'redo'), { maxLength: 40 });
    fc.assert(
      fc.property(steps, (kinds) => {
        let stacks = emptyHistory;
        const made: Commit[] = [];
        for (const kind of kinds) {
          const target = kind === 'undo' ? stacks.undo.at(-1) : stacks.redo.at(-1);
          if (kind !== 'act' && target === undefined) continue;
          const role = kind === 'act' ? act : kind === 'undo' ? undo(target ?? 0) : redo(target ?? 0);
          const commit: Commit = {
            seq: made.length + 1,
            at: '',
            label: '',
            ops: [],
            inverse: [],
            history: role,
          };
          made.push(commit);
          stacks = advanceHistory(stacks, commit);
          expect(stacks).toEqual(historyOf(made));
        }
      }),
    );
  });

  it('takes an act back by what its last redo recorded, and repeats it by its last undo', () => {
    const past = commits(act, undo(1), redo(1), undo(1), redo(1));
    expect([latestInverse(past, 1), latestRepeat(past, 1)]).toEqual([past[4]?.inverse, past[3]?.inverse]);
    expect([latestInverse(past.slice(0, 1), 1), latestRepeat(past.slice(0, 1), 1)]).toEqual([
      past[0]?.inverse,
      [],
    ]);
    expect([latestInverse(past, 7), latestRepeat(past, 7)]).toEqual([[], []]);
  });
});

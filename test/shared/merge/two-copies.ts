import { expect } from 'vitest';
import type { CommandRequest } from '../../../shared/commands/registry';
import type { PlannedMerge } from '../../../shared/merge/plan-merge';
import { harbourStudy } from '../../support/study-builder';
import { StudyCopy } from '../../support/study-copy';

/** Two copies of one small study, parted just now: mine is Noor's, theirs Daan's. */
export function twoCopies(): { mine: StudyCopy; theirs: StudyCopy } {
  const base = harbourStudy();
  const texts = new Map(['fg', 'ou'].map((id) => [id, base.context().textOf(id) ?? '']));
  const history = { kind: 'act' } as const;
  const commit = { seq: 1, at: '2026-03-12T09:00:00.000Z', label: 'Base', inverse: [], history };
  const copy = (device: string, coder: string): StudyCopy =>
    new StudyCopy(device, coder, texts, [{ ...commit, ops: base.operations }]);
  return { mine: copy('aa', 'noor'), theirs: copy('bb', 'daan') };
}

/** Both copies after acts that must succeed, and what merging theirs into mine would do. */
export function afterActs(
  mineActs: readonly CommandRequest[],
  theirActs: readonly CommandRequest[],
): { mine: StudyCopy; theirs: StudyCopy; planned: PlannedMerge } {
  const { mine, theirs } = twoCopies();
  for (const act of mineActs) expect(mine.run(act)).toBe(true);
  for (const act of theirActs) expect(theirs.run(act)).toBe(true);
  return { mine, theirs, planned: mine.planMerge(theirs) };
}

/** Codes a range of the focus group. */
export const code = (from: number, to: number, code: string): CommandRequest => ({
  type: 'add-codings',
  payload: { codings: [{ document: 'fg', from, to, code }] },
});
/** Renames a code. */
export const rename = (id: string, name: string): CommandRequest => ({
  type: 'edit-code',
  payload: { id, edit: { name } },
});
/** Moves a code, null: to the top. */
export const move = (id: string, parent: string | null): CommandRequest => ({
  type: 'move-code',
  payload: { id, parent, before: null },
});
/** Archives a code. */
export const archive = (id: string): CommandRequest => ({ type: 'archive-codes', payload: { ids: [id] } });
/** Adds a code at the top. */
export const add = (name: string): CommandRequest => ({
  type: 'add-codes',
  payload: { parent: null, codes: [{ name }] },
});

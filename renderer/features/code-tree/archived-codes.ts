import type { Code } from '../../../shared/model/code';
import type { Commit } from '../../../shared/model/commit';
import type { Operation } from '../../../shared/model/operation';
import type { Study } from '../../../shared/model/study';

/** An archived branch: its top, and all archived codes in it. */
export interface ArchivedBranch {
  readonly top: Code;
  readonly ids: readonly string[];
}

/** Archived codes by branch, tops sorted by name. */
export function archivedBranches(study: Study): readonly ArchivedBranch[] {
  const isArchived = (id: string | null): boolean => study.codeStates.get(id ?? '')?.kind === 'archived';
  const archived = [...study.codes.values()].filter((code) => isArchived(code.id));
  const tops = archived.filter((code) => !isArchived(code.parent));
  const branchOf = (top: string): readonly string[] => [
    top,
    ...archived.filter((code) => code.parent === top).flatMap((code) => branchOf(code.id)),
  ];
  return tops
    .map((top) => ({ top, ids: branchOf(top.id) }))
    .sort((a, b) => a.top.name.localeCompare(b.top.name));
}

/** The codings that went away when these codes were last archived, and come back with them. */
export function codingsArchivedWith(
  study: Study,
  commits: readonly Commit[],
  ids: readonly string[],
): readonly string[] {
  const ops = commits.flatMap((commit) => commit.ops);
  const wanted = new Set(ids);
  const taken = new Set([...wanted].flatMap((id) => lastArchiving(ops, id)));
  const codings = ops.flatMap((op) => (op.type === 'coding:add' ? op.codings : []));
  return codings
    .filter((coding) => taken.has(coding.id) && wanted.has(standsFor(study, coding.code)))
    .map((coding) => coding.id);
}

function lastArchiving(ops: readonly Operation[], id: string): readonly string[] {
  const op = [...ops].reverse().find((made) => made.type === 'code:archive' && made.ids.includes(id));
  return op?.type === 'code:archive' ? op.codings : [];
}

function standsFor(study: Study, code: string): string {
  const state = study.codeStates.get(code);
  return state?.kind === 'merged' ? state.into : code;
}

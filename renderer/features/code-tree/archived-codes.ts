import type { Code } from '../../../shared/model/code';
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

/** The codings that went away when these codes were archived, and come back with them. */
export function codingsArchivedWith(study: Study, ids: readonly string[]): readonly string[] {
  return ids.flatMap((id) => study.archivedWith.get(id) ?? []);
}

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
  const below = new Map<string, string[]>();
  for (const { id, parent } of archived) {
    const siblings = below.get(parent ?? '');
    if (siblings === undefined) below.set(parent ?? '', [id]);
    else siblings.push(id);
  }
  const branchOf = (top: string): readonly string[] => [
    top,
    ...(below.get(top) ?? []).flatMap((id) => branchOf(id)),
  ];
  return tops
    .map((top) => ({ top, ids: branchOf(top.id) }))
    .sort((a, b) => a.top.name.localeCompare(b.top.name));
}

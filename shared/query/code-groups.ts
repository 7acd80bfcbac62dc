import { isLiving } from '../code-tree/code-tree';
import type { Study } from '../model/study';

/** The living codes of a code group, those below them not included; none for a group that is gone. */
export function codesOfGroup(study: Study, group: string): ReadonlySet<string> {
  const codes = study.codeGroups.get(group)?.codes ?? [];
  return new Set(codes.filter((code) => isLiving(study, code)));
}

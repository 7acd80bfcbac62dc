import type { StakeholderGroup } from './participant';

type Groups = ReadonlyMap<string, StakeholderGroup>;

/**
 * The group that a group rolls up into at last; itself at the top.
 *
 * Two people may have put groups under one another at the same time: a circle is cut at the group that is met again.
 */
export function topGroup(groups: Groups, id: string): string {
  const seen = new Set<string>();
  let at = id;
  for (;;) {
    seen.add(at);
    const parent = groups.get(at)?.parent;
    if (parent === undefined || seen.has(parent) || !groups.has(parent)) return at;
    at = parent;
  }
}

/** A group and every group it rolls up into, itself first; a circle is cut at the group that is met again. */
export function groupsAbove(groups: Groups, id: string): ReadonlySet<string> {
  const found = new Set([id]);
  for (const below of found) {
    const parent = groups.get(below)?.parent;
    if (parent !== undefined && groups.has(parent)) found.add(parent);
  }
  return found;
}

/** A group and every group that rolls up into it. */
export function groupsWithin(groups: Groups, id: string): ReadonlySet<string> {
  const found = new Set([id]);
  // A set goes on to what is added while it is walked.
  for (const parent of found) {
    for (const group of groups.values()) if (group.parent === parent) found.add(group.id);
  }
  return found;
}

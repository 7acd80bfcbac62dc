import type { StakeholderGroup } from '../model/participant';
import { groupsWithin } from '../model/group-tree';
import type { Study } from '../model/study';

/** A group of respondents as a row of a table. */
export interface GroupRow {
  readonly group: StakeholderGroup;
  /** Groups it rolls up into; 0 at the top. */
  readonly depth: number;
  /** Itself and the groups that roll up into it, not through one that asks: nobody counts in two rows at the top. */
  readonly within: ReadonlySet<string>;
}

/**
 * The groups of respondents, each followed by the groups that roll up into it, in the order they came. Groups that ask
 * are no rows; a group below one that asks stands at the top.
 */
export function groupRows({ groups }: Pick<Study, 'groups'>): readonly GroupRow[] {
  const all = [...groups.values()].filter((group) => !group.asks);
  const known = new Map(all.map((group) => [group.id, group]));
  const rows: GroupRow[] = [];
  const placed = new Set<string>();
  const place = (group: StakeholderGroup, depth: number): void => {
    if (placed.has(group.id)) return;
    placed.add(group.id);
    rows.push({ group, depth, within: groupsWithin(known, group.id) });
    for (const below of all) if (below.parent === group.id) place(below, depth + 1);
  };
  for (const group of all) if (!known.has(group.parent ?? '')) place(group, 0);
  // Groups that two people put under one another at the same time have no top among them.
  for (const group of all) place(group, 0);
  return rows;
}

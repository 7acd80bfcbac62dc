import { describe, expect, it } from 'vitest';
import { groupsWithin, topGroup } from '../../../shared/model/group-tree';
import type { StakeholderGroup } from '../../../shared/model/participant';

const groups = (parents: Readonly<Record<string, string | null>>): ReadonlyMap<string, StakeholderGroup> =>
  new Map(
    Object.entries(parents).map(([id, parent]) => [
      id,
      { id, name: id, monogram: 'GR', hue: 'lr', asks: false, ...(parent === null ? {} : { parent }) },
    ]),
  );
const school = groups({ teachers: null, mentors: 'teachers', 'new mentors': 'mentors', pupils: null });

describe('groups that roll up', () => {
  it('end in the group at the top', () => {
    expect(['new mentors', 'teachers', 'pupils', 'unknown'].map((id) => topGroup(school, id))).toEqual([
      'teachers',
      'teachers',
      'pupils',
      'unknown',
    ]);
  });

  it('hold themselves and everything below', () => {
    expect([...groupsWithin(school, 'teachers')]).toEqual(['teachers', 'mentors', 'new mentors']);
    expect([...groupsWithin(school, 'pupils')]).toEqual(['pupils']);
  });

  it('stop where two merged copies made a circle, or the group above is gone', () => {
    const circle = groups({ a: 'b', b: 'a', c: 'gone' });
    expect([topGroup(circle, 'a'), topGroup(circle, 'c')]).toEqual(['b', 'c']);
    expect([...groupsWithin(circle, 'a')]).toEqual(['a', 'b']);
  });
});

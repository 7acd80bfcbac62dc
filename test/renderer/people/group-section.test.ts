import { expect, it } from 'vitest';
import { groupLines } from '../../../renderer/features/people/group-section';
import { StudyBuilder } from '../../support/study-builder';

it('a group counts the people of the groups that roll up into it, and stands above them', () => {
  const { state } = new StudyBuilder()
    .group('ou', 'Ouders')
    .group('bd', 'Mentoren')
    .group('lr', 'Leraren')
    .op({ type: 'group:edit', id: 'bd', edit: { parent: 'lr' } })
    .participant('p1', 'Ouder 01', 'ou')
    .participant('p2', 'Mentor 01', 'bd')
    .participant('p3', 'Leraar 01', 'lr');
  expect(groupLines(state).map(({ group, depth, people }) => [group.name, depth, people])).toEqual([
    ['Ouders', 0, 1],
    ['Leraren', 0, 2],
    ['Mentoren', 1, 1],
  ]);
});

import { expect, it } from 'vitest';
import { branchAnswers } from '../../../renderer/features/people/branch-actions';

it('answers of a branch stand in the order of its choices; what contradicts itself gets only what a person chose', () => {
  const found = {
    choices: ['vmbo', 'havo', 'vwo'],
    values: [
      { id: 'p1', value: 'havo' },
      { id: 'p2', value: 'vmbo' },
    ],
    conflicts: ['p3', 'p4'].map((id) => ({
      id,
      options: [
        { value: 'vwo', count: 2 },
        { value: 'havo', count: 1 },
      ],
    })),
    bare: 0,
    unknown: 0,
  };
  expect(branchAnswers({ found, chosen: { p3: 'vwo', p4: '' } })).toEqual([
    { id: 'p2', value: 'vmbo' },
    { id: 'p1', value: 'havo' },
    { id: 'p3', value: 'vwo' },
  ]);
});

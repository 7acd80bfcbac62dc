import { expect, it } from 'vitest';
import { attributesOfSources, valuesOf } from '../../../electron/study/source-attributes';

const sources = [
  { attributes: { School: 'A', 'Wat viel op?': ' ', ' Klas ': ' 3 ' } },
  { attributes: { School: 'B' } },
  {},
];

it('columns become attributes once, and empty cells say nothing', () => {
  expect(attributesOfSources(sources)).toEqual([
    { key: 'School', name: 'School', of: 'document', type: 'text', choices: [] },
    { key: 'Klas', name: 'Klas', of: 'document', type: 'text', choices: [] },
  ]);
  expect(sources.map(valuesOf)).toEqual([{ School: 'A', Klas: '3' }, { School: 'B' }, {}]);
});

it('a heading that is longer than a name may be is cut', () => {
  expect(valuesOf({ attributes: { ['vraag '.repeat(40)]: 'ja' } })).toEqual({
    [`${'vraag '.repeat(16)}vraa`]: 'ja',
  });
});

import { expect, it } from 'vitest';
import { attributesOfSources } from '../../../electron/study/source-attributes';

const sources = [
  { attributes: { School: 'A', 'Wat viel op?': ' ', ' Klas ': ' 3 ' } },
  { attributes: { School: 'B' } },
  {},
];

it('columns become attributes once, and empty cells say nothing', () => {
  const { attributes, valuesOf } = attributesOfSources(sources);
  expect(attributes).toEqual([
    { key: 'School', name: 'School', of: 'document', type: 'text', choices: [] },
    { key: 'Klas', name: 'Klas', of: 'document', type: 'text', choices: [] },
  ]);
  expect(sources.map(valuesOf)).toEqual([{ School: 'A', Klas: '3' }, { School: 'B' }, {}]);
});

it('headings that are longer than a name may be are cut, and each keeps its own value', () => {
  const source = { attributes: { [`${'vraag '.repeat(40)}a`]: 'ja', [`${'vraag '.repeat(40)}b`]: 'nee' } };
  expect(attributesOfSources([source]).valuesOf(source)).toEqual({
    [`${'vraag '.repeat(16)}vraa`]: 'ja',
    [`${'vraag '.repeat(16)}(2)`]: 'nee',
  });
});

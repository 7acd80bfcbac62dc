import { describe, expect, it } from 'vitest';
import { allColumns, type RegisterColumn } from '../../../renderer/features/people/register-columns';
import { filterRows, registerRows, sortRows } from '../../../renderer/features/people/register-rows';
import { StudyBuilder } from '../../support/study-builder';

function study(): StudyBuilder {
  return new StudyBuilder()
    .group('ll', 'Leerlingen')
    .group('ou', 'Ouders')
    .group('iv', 'Interviewers', true)
    .op({
      type: 'attribute:add',
      attribute: { id: 'way', name: 'Leerweg', of: 'participant', type: 'choice', choices: ['vmbo', 'havo'] },
    })
    .op({
      type: 'attribute:add',
      attribute: { id: 'age', name: 'Leeftijd', of: 'participant', type: 'number', choices: [] },
    })
    .participant('o1', 'Ouder 01', 'ou', 'moeder')
    .participant('l10', 'Leerling 10', 'll', 'klas 3')
    .participant('l2', 'Leerling 2', 'll', 'klas 3')
    .participant('i1', 'Interviewer', 'iv')
    .op({ type: 'participant:edit', id: 'l10', edit: { values: { way: 'vmbo', age: '9' } } })
    .op({ type: 'participant:edit', id: 'l2', edit: { values: { way: 'havo', age: '15' } } });
}
const rows = registerRows(study().state, new Map());
const columns = allColumns(study().state, false);
const column = (id: RegisterColumn['id']): RegisterColumn | undefined =>
  columns.find((known) => known.id === id);
const ids = (list: typeof rows): readonly string[] => list.map(({ id }) => id);

describe('the rows of the register', () => {
  it('stand by group, then by pseudonym with numbers as numbers', () => {
    expect(ids(rows)).toEqual(['l2', 'l10', 'o1', 'i1']);
  });

  it('tell who can be singled out by group and role, but not of who asks the questions', () => {
    expect(rows.map(({ id, size }) => [id, size])).toEqual([
      ['l2', 2],
      ['l10', 2],
      ['o1', 1],
      ['i1', Infinity],
    ]);
  });

  it.each([
    ['attribute:age', false, ['l10', 'l2', 'o1', 'i1']],
    ['attribute:age', true, ['l2', 'l10', 'o1', 'i1']],
    ['attribute:way', false, ['l10', 'l2', 'o1', 'i1']],
    ['pseudonym', true, ['o1', 'l10', 'l2', 'i1']],
    ['role', false, ['l2', 'l10', 'o1', 'i1']],
  ] as const)('sort by %s (down: %s), without a value last', (by, down, expected) => {
    expect(ids(sortRows(rows, column(by), down))).toEqual(expected);
  });

  it.each([
    ['HAVO', ['l2']],
    ['ouders', ['o1']],
    ['klas 3', ['l2', 'l10']],
    ['', ['l2', 'l10', 'o1', 'i1']],
  ])('are found by “%s”', (words, expected) => {
    expect(ids(filterRows(rows, words))).toEqual(expected);
  });
});

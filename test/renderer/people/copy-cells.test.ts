import { expect, it } from 'vitest';
import { copyText } from '../../../renderer/features/people/copy-cells';
import { allColumns } from '../../../renderer/features/people/register-columns';
import { registerRows } from '../../../renderer/features/people/register-rows';
import { parseColumns } from '../../../renderer/features/people/register-store';
import { StudyBuilder } from '../../support/study-builder';

const { state } = new StudyBuilder()
  .group('ll', 'Leerlingen')
  .participant('p1', 'Leerling 01', 'll', 'klas 3')
  .participant('p2', 'Leerling 02', 'll', 'klas\t4');
const rows = registerRows(state, new Map());
const columns = allColumns(state, true).filter(({ id }) =>
  ['pseudonym', 'names', 'role', 'words'].includes(id),
);

it('rows go to a spreadsheet with their headings and without real names', () => {
  expect(columns.map(({ id }) => id)).toEqual(['pseudonym', 'names', 'role', 'words']);
  const lines = copyText({ rows, columns }, ['p1', 'p2'], 'pseudonym').split('\n').slice(1);
  expect(lines).toEqual(['Leerling 01\tklas 3\t0', 'Leerling 02\tklas 4\t0']);
});

it('of one row the cell the keys are on is copied, but never a real name', () => {
  expect(copyText({ rows, columns }, ['p1'], 'role')).toBe('klas 3');
  expect(copyText({ rows, columns }, ['p1'], 'names')).not.toContain('names');
});

it('kept columns that make no sense are none', () => {
  expect([parseColumns('{"role":false,"x":3}'), parseColumns('nonsense'), parseColumns(null)]).toEqual([
    { role: false },
    {},
    {},
  ]);
});

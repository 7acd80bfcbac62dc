import { describe, expect, it } from 'vitest';
import type { RegisterColumn } from '../../../renderer/features/people/register-columns';
import {
  chosenRows,
  gridClick,
  gridKey,
  type GridPlace,
} from '../../../renderer/features/people/register-keys';
import { noSelection, only } from '../../../renderer/services/row-selection';

const rows = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
const columns = (['pseudonym', 'role', 'words'] as const).map((id): RegisterColumn => ({
  id,
  kind: id,
  title: id,
}));
const place = (row: string, column: RegisterColumn['id']): GridPlace => ({ selection: only(row), column });
const plain = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
const press = (key: string, at: GridPlace, held: Partial<typeof plain> = {}) =>
  gridKey({ ...plain, ...held, key }, rows, columns, at);

describe('keys in the register', () => {
  it.each([
    ['ArrowRight', 'role'],
    ['ArrowLeft', 'pseudonym'],
    ['End', 'words'],
    ['Home', 'pseudonym'],
  ])('%s goes along the row', (key, column) => {
    expect(press(key, place('b', 'pseudonym'))).toEqual({ kind: 'go', to: place('b', column as 'role') });
  });

  it.each([
    ['ArrowDown', {}, 'c'],
    ['ArrowUp', {}, 'a'],
    ['PageDown', {}, 'd'],
    ['Home', { ctrlKey: true }, 'a'],
    ['End', { ctrlKey: true }, 'd'],
  ])('%s %o goes along the column', (key, held, row) => {
    expect(press(key, place('b', 'role'), held)).toEqual({ kind: 'go', to: place(row, 'role') });
  });

  it('Shift with an arrow selects the rows between, Ctrl+A all of them', () => {
    const down = press('ArrowDown', place('b', 'role'), { shiftKey: true });
    expect(down?.kind === 'go' ? chosenRows(rows, down.to.selection) : []).toEqual(['b', 'c']);
    const all = press('a', place('b', 'role'), { ctrlKey: true });
    expect(all?.kind === 'go' ? chosenRows(rows, all.to.selection) : []).toEqual(['a', 'b', 'c', 'd']);
  });

  it('Enter and F2 type in what is there, a letter in its place', () => {
    expect(press('Enter', place('b', 'role'))).toEqual({ kind: 'edit', typed: null });
    expect(press('F2', place('b', 'role'))).toEqual({ kind: 'edit', typed: null });
    expect(press('x', place('b', 'role'))).toEqual({ kind: 'edit', typed: 'x' });
  });

  it('Enter opens the person from a column that is counted, where letters do nothing', () => {
    expect(press('Enter', place('b', 'words'))).toEqual({ kind: 'open' });
    expect(press('x', place('b', 'words'))).toBeNull();
  });

  it('Delete empties cells', () => {
    expect(press('Delete', place('b', 'role'))).toEqual({ kind: 'clear' });
  });

  it('leaves keys alone that are not for it, and does nothing before a row has the keys', () => {
    expect(press('Tab', place('b', 'role'))).toBeNull();
    expect(press('c', place('b', 'role'), { ctrlKey: true })).toBeNull();
    expect(press('ArrowDown', place('b', 'role'), { altKey: true })).toBeNull();
    expect(press('Enter', { selection: noSelection, column: 'role' })).toBeNull();
  });

  it('a click selects a row, Ctrl one more, Shift all up to it', () => {
    const one = gridClick(plain, rows, noSelection, 'b');
    expect(chosenRows(rows, one)).toEqual(['b']);
    expect(chosenRows(rows, gridClick({ ...plain, ctrlKey: true }, rows, one, 'd'))).toEqual(['b', 'd']);
    expect(chosenRows(rows, gridClick({ ...plain, shiftKey: true }, rows, one, 'd'))).toEqual([
      'b',
      'c',
      'd',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import {
  extended,
  noSelection,
  only,
  selectedIds,
  stepped,
  toggled,
  type RowSelection,
} from '../../../renderer/services/row-selection';

const rows = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));
const ids = (selection: RowSelection): string => [...selectedIds(selection, selection.lead)].sort().join(' ');

describe('a selection in a list', () => {
  it('is the picked code where nothing was selected, or where another code was picked elsewhere', () => {
    const three = extended(only('a'), 'a', rows, 'c');
    expect([...selectedIds(noSelection, 'b')]).toEqual(['b']);
    expect([...selectedIds(three, 'e')]).toEqual(['e']);
    expect([...selectedIds(three, null)]).toEqual([]);
  });

  it('runs from its anchor to a code, down or up, and turns round there', () => {
    const down = extended(only('b'), 'b', rows, 'd');
    const up = extended(down, 'd', rows, 'a');
    expect([ids(down), ids(up), up.anchor]).toEqual(['b c d', 'a b', 'b']);
  });

  it('runs from the picked code where that came from elsewhere', () => {
    expect(ids(extended(only('a'), 'd', rows, 'e'))).toBe('d e');
  });

  it('is that code alone where its anchor is out of sight', () => {
    expect(ids(extended(only('x'), 'x', rows, 'c'))).toBe('c');
  });

  it('takes codes in and out one by one, and the keys stay there', () => {
    const two = toggled(only('a'), 'a', 'd');
    const one = toggled(two, 'd', 'a');
    expect([ids(two), ids(one), one.lead]).toEqual(['a d', 'd', 'a']);
  });

  it('stays when the keys step to another code, which can then be taken in', () => {
    const walking = stepped(only('a'), 'a', 'c');
    expect([ids(walking), walking.lead, ids(toggled(walking, 'c', 'c'))]).toEqual(['a', 'c', 'a c']);
  });
});

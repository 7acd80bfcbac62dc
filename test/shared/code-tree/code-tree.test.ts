import { describe, expect, it } from 'vitest';
import {
  childrenOf,
  codePath,
  codesInTreeOrder,
  hueOf,
  isLiving,
  subtree,
} from '../../../shared/code-tree/code-tree';
import { harbourStudy, StudyBuilder } from '../../support/study-builder';

const ids = (codes: readonly { readonly id: string }[]): string => codes.map(({ id }) => id).join(' ');

describe('the code tree', () => {
  it('lists children in order of position, then of id', () => {
    const { state } = new StudyBuilder()
      .code('d', 'D', null, 1)
      .code('c', 'C', null, 0)
      .code('b', 'B', null, 1)
      .code('a', 'A', null, 1);
    expect(ids(childrenOf(state, null))).toBe('c a b d');
    expect(childrenOf(state, 'a')).toEqual([]);
  });

  it('lists a tree from the top down, each parent before its children', () => {
    expect(ids(codesInTreeOrder(harbourStudy().state))).toBe('visit after home image');
  });

  it('leaves archived and merged codes out, and keeps those alive that are needed', () => {
    const { state } = harbourStudy()
      .op({ type: 'code:archive', ids: ['image'], codings: ['k2'] })
      .op({ type: 'code:archive', ids: ['after'], codings: [] })
      .op({ type: 'code:merge', id: 'home', into: 'visit' });
    expect(ids(codesInTreeOrder(state))).toBe('visit');
    expect(['visit', 'after', 'home', 'image', 'xx'].map((id) => isLiving(state, id))).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    const kept = harbourStudy().op({ type: 'code:archive', ids: ['after'], codings: [] }).state;
    expect(ids(codesInTreeOrder(kept))).toBe('visit after home image');
  });

  it('names the way down to a code, and none to an unknown one', () => {
    const { state } = harbourStudy();
    expect([codePath(state, 'home'), codePath(state, 'visit'), codePath(state, 'xx')]).toEqual([
      ['Bezoek', 'Nagesprek', 'Thuis'],
      ['Bezoek'],
      [],
    ]);
  });

  it('holds a code and everything below it', () => {
    const { state } = harbourStudy();
    expect([...subtree(state, 'visit')]).toEqual(['visit', 'after', 'home']);
    expect([...subtree(state, 'image')]).toEqual(['image']);
  });

  it('gives a code its own hue, else the nearest ancestor’s, else one fixed by its top code', () => {
    const { state } = harbourStudy()
      .code('deep', 'Diep', 'home', 0, { colour: 9 })
      .code('under', 'Onder', 'image');
    expect(['visit', 'after', 'home', 'deep'].map((id) => hueOf(state, id))).toEqual([4, 4, 4, 9]);
    expect(hueOf(state, 'under')).toBe(hueOf(state, 'image'));
    expect(hueOf(state, 'image')).toBeGreaterThanOrEqual(1);
    expect(hueOf(state, 'image')).toBeLessThanOrEqual(12);
  });
});

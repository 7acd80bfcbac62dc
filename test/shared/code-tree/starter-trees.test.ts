import { describe, expect, it } from 'vitest';
import { countCodes } from '../../../shared/code-tree/code-draft';
import { starterTrees } from '../../../shared/code-tree/starter-trees/registry';
import { commands } from '../../../shared/commands/registry';
import type { NewCode } from '../../../shared/commands/add-codes';

/** The tree without its words: hues and where rules stand. */
const shapeOf = (codes: readonly NewCode[]): readonly unknown[] =>
  codes.map((code) => [code.colour, code.whenNot !== undefined, shapeOf(code.children ?? [])]);
const all = (codes: readonly NewCode[]): readonly NewCode[] =>
  codes.flatMap((code) => [code, ...all(code.children ?? [])]);

describe('starterTrees', () => {
  it('are these', () => {
    expect(starterTrees.map(({ id, codes }) => [id, countCodes(codes.nl)])).toEqual([
      ['programme', 28],
      ['experience', 24],
      ['workings', 21],
      ['adoption', 26],
    ]);
  });

  it.each(starterTrees)('$id is one tree in two languages', ({ codes }) => {
    expect(shapeOf(codes.en)).toEqual(shapeOf(codes.nl));
  });

  it.each(starterTrees)('$id can be added as it is', ({ codes }) => {
    const { payload } = commands['add-codes'];
    expect(payload.safeParse({ parent: null, codes: codes.nl }).success).toBe(true);
    expect(payload.safeParse({ parent: null, codes: codes.en }).success).toBe(true);
  });

  it.each(starterTrees)('$id defines each code, and gives no name twice in one branch', ({ codes }) => {
    for (const tree of [codes.nl, codes.en]) {
      expect(all(tree).filter((code) => (code.definition ?? '') === '')).toEqual([]);
      for (const { children = [] } of all(tree)) {
        expect(new Set(children.map(({ name }) => name)).size).toBe(children.length);
      }
    }
  });
});

import { describe, expect, it } from 'vitest';
import { partsToMake, quotationsToSplit } from '../../../renderer/features/code-tree/split-plan';
import { coded, studyOf, tree } from './tree-fixture';

const study = studyOf([
  ...tree,
  ...coded('d1', ['home', 'after', 'home']),
  ...coded('d2', ['home']),
  {
    type: 'coding:add',
    codings: [
      { id: 'x', document: 'd1', code: 'home', coder: 'daan', from: 0, to: 1, check: '' },
      { id: 'y', document: 'd1', code: 'home', coder: 'daan', from: 0, to: 9, check: '' },
    ],
  },
]);
const quotations = quotationsToSplit(study, 'home');

describe('splitting a code', () => {
  it('is about each quotation once, whoever coded it, in the order of the text', () => {
    expect(quotations.map(({ key, codings }) => [key, codings])).toEqual([
      ['d1:0-9', ['y']],
      ['d1:0-1', ['d10', 'x']],
      ['d1:2-3', ['d12']],
      ['d2:0-1', ['d20']],
    ]);
  });

  it('sends all codings of a quotation to its part, and leaves out parts without name and quotations', () => {
    const choice = new Map([
      ['d1:0-1', 0],
      ['d2:0-1', 2],
    ]);
    expect(partsToMake([' Kitchen ', '', 'Table', ''], quotations, choice)).toEqual([
      { name: 'Kitchen', codings: ['d10', 'x'] },
      { name: 'Table', codings: ['d20'] },
    ]);
  });

  it('keeps a part that has quotations and no name, so that the name is asked for', () => {
    expect(partsToMake(['', ''], quotations, new Map([['d1:0-1', 1]]))).toEqual([
      { name: '', codings: ['d10', 'x'] },
    ]);
  });
});

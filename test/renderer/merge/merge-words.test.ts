import { describe, expect, it } from 'vitest';
import { mergeLabel, unaccounted } from '../../../renderer/features/merge/merge-words';
import type { MergePlan } from '../../../shared/merge/merge-plan';

const plan: MergePlan = {
  coders: ['Daan'],
  incoming: [
    { what: 'new-codes', count: 8, examples: ['Vervoer'] },
    { what: 'new-codings', count: 1214, examples: [] },
  ],
  collisions: [],
  ledger: [
    { what: 'codings', mine: 1, onlyTheirs: 2, shared: 0, active: 3, archived: 0, unaccounted: 0 },
    { what: 'codes', mine: 1, onlyTheirs: 2, shared: 0, active: 3, archived: 0, unaccounted: 0 },
  ],
  operations: 1222,
};

describe('mergeLabel', () => {
  it('names the codings that come in', () => {
    expect(mergeLabel(plan)).toBe('Merge 1\u202f214 codings');
  });

  it('names the changes where no coding comes in', () => {
    expect(mergeLabel({ ...plan, incoming: [], operations: 1 })).toBe('Merge 1 change');
  });
});

describe('unaccounted', () => {
  it('adds up what is missing, in either direction, so that gains and losses never cancel out', () => {
    const [codings, codes] = plan.ledger;
    if (codings === undefined || codes === undefined) throw new Error('two rows');
    expect(unaccounted(plan)).toBe(0);
    const wrong = [
      { ...codings, unaccounted: 2 },
      { ...codes, unaccounted: -2 },
    ];
    expect(unaccounted({ ...plan, ledger: wrong })).toBe(4);
  });
});

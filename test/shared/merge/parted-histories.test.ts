import fc from 'fast-check';
import { expect, it } from 'vitest';
import { planMerge } from '../../../shared/merge/plan-merge';
import { missingFrom, partHistories, unionOperations } from '../../../shared/merge/union';
import { foldOperations, inOrder } from '../../../shared/model/fold';
import { play, teamScript } from '../../support/history-generator';
import { everything } from '../../support/visible-study';

it('folding on from where two histories part comes to what folding each from the start does', () => {
  let apart = 0;
  fc.assert(
    fc.property(teamScript, (script) => {
      const [{ operations: mine, state }, { operations: theirs }] = play(script).copies;
      const [foreign, own] = [missingFrom(mine, theirs), missingFrom(theirs, mine)];
      const { shared, theirs: after, union } = partHistories(mine, own, foreign);
      if (own.length > 0 && foreign.length > 0 && shared.length > 0) apart += 1;
      expect([...shared, ...after]).toEqual(inOrder(theirs));
      expect([...shared, ...union]).toEqual(unionOperations(mine, theirs));
      const before = everything(state);
      const { merged, plan, inverse } = planMerge(mine, theirs, state);
      expect(everything(merged)).toBe(everything(foldOperations(unionOperations(mine, theirs))));
      const folded = planMerge(mine, theirs);
      expect({ plan, inverse: everything(inverse) }).toEqual({
        plan: folded.plan,
        inverse: everything(folded.inverse),
      });
      expect(everything(state)).toBe(before);
    }),
    { numRuns: 300 },
  );
  expect(apart).toBeGreaterThan(100);
});

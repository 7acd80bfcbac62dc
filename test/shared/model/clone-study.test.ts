import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cloneStudy } from '../../../shared/model/clone-study';
import { applyOperation, foldOperations, inOrder } from '../../../shared/model/fold';
import { play, teamScript } from '../../support/history-generator';
import { everything } from '../../support/visible-study';

it('a clone folds on as the study would, and leaves the study as it was', () => {
  fc.assert(
    fc.property(teamScript, fc.nat(), (script, at) => {
      const ordered = inOrder(play(script).copies[0].operations);
      const cut = at % (ordered.length + 1);
      const state = foldOperations(ordered.slice(0, cut));
      const before = everything(state);
      const clone = cloneStudy(state);
      expect(everything(clone)).toBe(before);
      for (const op of ordered.slice(cut)) applyOperation(clone, op);
      expect(everything(clone)).toBe(everything(foldOperations(ordered)));
      expect(everything(state)).toBe(before);
    }),
    { numRuns: 200 },
  );
});

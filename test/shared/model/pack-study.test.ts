import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyOperation, foldOperations } from '../../../shared/model/fold';
import { packStudy, unpackStudy } from '../../../shared/model/pack-study';
import { play, teamScript } from '../../support/history-generator';
import { visible } from '../../support/visible-study';

const RUNS = { numRuns: 200 };

describe('a packed study', () => {
  it('comes back with the same text and the same sight, whatever a team did to it', () => {
    fc.assert(
      fc.property(teamScript, (script) => {
        for (const { state } of play(script).copies) {
          const packed = packStudy(state);
          expect(packStudy(unpackStudy(packed))).toBe(packed);
          expect(visible(unpackStudy(packed))).toEqual(visible(state));
        }
      }),
      RUNS,
    );
  });

  it('goes on folding as the study it was packed from, from any point of its history', () => {
    fc.assert(
      fc.property(teamScript, fc.double({ min: 0, max: 1, noNaN: true }), (script, share) => {
        const [{ operations }] = play(script).copies;
        const ordered = [...operations].sort(
          (a, b) => a.lamport - b.lamport || (a.device < b.device ? -1 : 1),
        );
        const cut = Math.floor(ordered.length * share);
        const resumed = unpackStudy(packStudy(foldOperations(ordered.slice(0, cut))));
        for (const op of ordered.slice(cut)) applyOperation(resumed, op);
        expect(visible(resumed)).toEqual(visible(foldOperations(ordered)));
      }),
      RUNS,
    );
  });
});

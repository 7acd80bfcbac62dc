import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldOperations, inOrder } from '../../../shared/model/fold';
import { packStudy, unpackStudy } from '../../../shared/model/pack-study';
import { sameStudy } from '../../../shared/model/same-study';
import { play, teamScript } from '../../support/history-generator';
import { visible } from '../../support/visible-study';

describe('the sameness of two studies', () => {
  it('holds between a study and itself packed and unpacked, and never where one sees a difference', () => {
    let different = 0;
    fc.assert(
      fc.property(teamScript, fc.nat(), (script, at) => {
        const ordered = inOrder(play(script).copies[0].operations);
        const study = foldOperations(ordered);
        expect(sameStudy(study, unpackStudy(packStudy(study)))).toBe(true);
        const earlier = foldOperations(ordered.slice(0, at % ordered.length));
        if (visible(earlier).join('\n') === visible(study).join('\n')) return;
        different += 1;
        expect([sameStudy(study, earlier), sameStudy(earlier, study)]).toEqual([false, false]);
      }),
      { numRuns: 200 },
    );
    expect(different).toBeGreaterThan(100);
  });
});

import { describe, expect, it } from 'vitest';
import type { LabelMeaning } from '../../../../shared/model/label-meaning';
import { decideLabel, startReview } from '../../../../shared/import/review/label-review';
import type { LabelReview } from '../../../../shared/import/review/label-review';
import { viewReview } from '../../../../shared/import/review/view-review';
import { found, rows, study } from './batch';

/** A batch in which file a is of set A, b and c of set B, each with what its set remembers. */
function twoSets(
  labels: readonly (readonly string[])[],
  remembered: Readonly<Record<string, Readonly<Record<string, LabelMeaning>>>>,
): LabelReview {
  const known = {
    ...study,
    remembered: new Map(
      Object.entries(remembered).map(([set, meanings]) => [set, new Map(Object.entries(meanings))]),
    ),
  };
  const files = labels.map((each, index) => ({
    id: 'abc'.charAt(index),
    set: index === 0 ? 'A' : 'B',
    labels: each.map(found),
  }));
  return startReview(files, known);
}

const pupil: LabelMeaning = { kind: 'participant', participant: 'p2' };
const parent: LabelMeaning = { kind: 'participant', participant: 'p1' };

describe('a name in two document sets', () => {
  it('is whom its own set remembers', () => {
    const review = twoSets([['Anna'], ['Anna'], ['Anna']], { A: { Anna: pupil }, B: { Anna: parent } });
    expect(rows(review)).toEqual([
      'a Anna known → Leerling 02',
      'b Anna known → Ouder 01',
      'c Anna known → Ouder 01',
    ]);
  });

  it('is one speaker where both remember the same person', () => {
    const review = twoSets([['Anna'], ['Anna']], { A: { Anna: pupil }, B: { Anna: pupil } });
    expect(viewReview(review).total).toEqual({ speakers: 1, confirmed: 1, ignored: 0, toCheck: 0 });
  });

  it('is asked about in the set that remembers nobody of that name', () => {
    const review = twoSets([['Anna'], ['Anna']], { A: { Anna: pupil } });
    expect(rows(review)).toEqual(['a Anna known → Leerling 02', 'b Anna open']);
  });

  it('is whoever a person says in all files', () => {
    const review = twoSets([['Anna'], ['Anna']], { A: { Anna: pupil }, B: { Anna: parent } });
    const decided = decideLabel(review, 'a', 'Anna', { kind: 'participant', participant: 'p7' });
    expect(rows(decided)).toEqual(['a Anna decided → Leerling 07', 'b Anna followed → Leerling 07']);
  });

  it('takes another writing along within its own set', () => {
    const review = twoSets([['Anna'], ['Anna'], ['An']], {
      A: { Anna: pupil },
      B: { Anna: parent, An: { kind: 'variant', of: 'Anna' } },
    });
    expect(rows(review)).toEqual([
      'a Anna known → Leerling 02',
      'b Anna (An) known → Ouder 01',
      'c An (Anna) known → Ouder 01',
    ]);
  });
});

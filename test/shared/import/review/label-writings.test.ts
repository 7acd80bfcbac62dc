import { describe, expect, it } from 'vitest';
import { finishReview, readingOf } from '../../../../shared/import/review/finish-review';
import type { LabelDecision } from '../../../../shared/import/review/label-decision';
import { decideLabel, withReviewFiles } from '../../../../shared/import/review/label-review';
import { batch, questions, rows, study } from './batch';

const person = (participant: string): LabelDecision => ({ kind: 'participant', participant });

describe('ways to write one label', () => {
  it('are one row where only case, an accent, a title or an initial differs', () => {
    expect(
      rows(batch([['YASMINA x38', 'Yasmina B. x4', 'Marleen x29', 'juf Marleen x3', 'Fátima', 'Fatima x1']])),
    ).toEqual(['a YASMINA (Yasmina B.) open', 'a Marleen (juf Marleen) open', 'a Fátima (Fatima) open']);
  });

  it('are joined when the file is read again', () => {
    const review = decideLabel(
      batch([['YASMINA x38', 'Yasmina B. x4', 'yasmina x2']]),
      'a',
      'YASMINA',
      person('p2'),
    );
    expect(finishReview(review).files.get('a')).toEqual({
      speakers: { join: { 'Yasmina B.': 'YASMINA', yasmina: 'YASMINA' } },
      links: [{ speaker: 'YASMINA', participant: 'p2', group: 'll' }],
    });
  });

  it('stay apart where they could be two people', () => {
    expect(rows(batch([['Yasmina', 'Yasmina B.', 'Yasmina K.']]))).toEqual([
      'a Yasmina open',
      'a Yasmina B. open',
      'a Yasmina K. open',
    ]);
  });

  it('are asked about where a letter or a slip of the keyboard looks like one', () => {
    expect(questions(batch([['YASMINA', 'Y', 'Yasmnia x1?']]))).toEqual([
      'variant a YASMINA ×1 Yasmnia',
      'variant a Y ×1 YASMINA Yasmnia',
      'variant a Yasmnia ×1 YASMINA',
    ]);
  });

  it('are joined when a person says so, and parted when a person says that', () => {
    let review = decideLabel(batch([['YASMINA', 'Y', 'Yasmina B.']]), 'a', 'Y', {
      kind: 'variant',
      of: 'YASMINA',
    });
    expect(rows(review)).toEqual(['a YASMINA (Y, Yasmina B.) open']);
    review = decideLabel(review, 'a', 'Yasmina B.', { kind: 'apart' });
    expect(rows(review)).toEqual(['a YASMINA (Y) open', 'a Yasmina B. open']);
  });

  it('come apart again in a file that was read with them joined', () => {
    const read = batch([['YASMINA']]);
    const [file] = read.files;
    const [label] = file?.labels ?? [];
    if (file === undefined || label === undefined) throw new Error('one label');
    const joined = withReviewFiles(read, [{ ...file, labels: [{ ...label, variants: ['Y', 'Yas'] }] }]);
    expect(readingOf(joined, 'a')).toEqual({ join: { Y: 'YASMINA', Yas: 'YASMINA' } });
    expect(rows(decideLabel(joined, 'a', 'Yas', person('p2')))).toEqual([
      'a YASMINA (Y, Yas) decided → Leerling 02',
    ]);
    expect(finishReview(decideLabel(joined, 'a', 'YASMINA', person('p2'))).labels[0]?.labels[1]).toEqual({
      label: 'Y',
      meaning: { kind: 'variant', of: 'YASMINA' },
    });
    expect(readingOf(decideLabel(joined, 'a', 'Y', { kind: 'apart' }), 'a')).toEqual({
      join: { Yas: 'YASMINA' },
    });
  });

  it('are not joined to somebody the study knows without being asked', () => {
    const known = { ...study, spoken: [{ label: 'Yasmina', link: { participant: 'p2', group: 'll' } }] };
    const review = batch([['Yasmina', 'Yasmina B.']], known);
    expect(rows(review)).toEqual(['a Yasmina known → Leerling 02', 'a Yasmina B. open']);
    expect(questions(review)).toEqual(['variant a Yasmina B. ×1 Yasmina']);
  });
});

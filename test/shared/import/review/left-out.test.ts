import { expect, it } from 'vitest';
import { finishReview } from '../../../../shared/import/review/finish-review';
import type { LabelDecision } from '../../../../shared/import/review/label-decision';
import { decideLabel } from '../../../../shared/import/review/label-review';
import type { LabelReview } from '../../../../shared/import/review/label-review';
import { batch, questions, rows } from './batch';

const pupil: LabelDecision = { kind: 'new-participant', pseudonym: 'Leerling 08', group: 'll', role: '' };

/** The review with its first file unticked. */
function withoutFirst(review: LabelReview): LabelReview {
  return { ...review, files: review.files.slice(1), leftOut: review.files.slice(0, 1) };
}

it('still answers for a role word when the file it was answered at is left out', () => {
  const review = decideLabel(batch([['M'], ['M'], ['M']]), 'a', 'M', pupil, 'all-files');
  expect(rows(withoutFirst(review))).toEqual(['b M followed → Leerling 08', 'c M followed → Leerling 08']);
});

it('still knows whom another label names when the person’s own label is left out', () => {
  let review = decideLabel(batch([['M'], ['Ruud']]), 'a', 'M', pupil, 'all-files');
  const [made] = finishReview(review).participants;
  review = decideLabel(review, 'b', 'Ruud', { kind: 'participant', participant: made?.key ?? '' });
  expect(rows(withoutFirst(review))).toEqual(['b Ruud decided → Leerling 08']);
  expect(finishReview(withoutFirst(review)).participants).toHaveLength(1);
});

it('still knows whom labels name when the files become part of another set', () => {
  let review = decideLabel(batch([['M', 'Ruud'], ['M']]), 'a', 'M', pupil, 'all-files');
  const [made] = finishReview(review).participants;
  review = decideLabel(review, 'a', 'Ruud', { kind: 'participant', participant: made?.key ?? '' });
  const moved = { ...review, files: review.files.map((file) => ({ ...file, set: 'FG T2' })) };
  expect(rows(moved)).toEqual([
    'a M decided → Leerling 08',
    'a Ruud decided → Leerling 08',
    'b M followed → Leerling 08',
  ]);
});

it('is asked about once again for the other files when the only one with an answer of its own is left out', () => {
  const review = decideLabel(batch([['M'], ['M'], ['M']]), 'a', 'M', pupil);
  expect(questions(review)).toEqual(['who-asks b M ×1', 'who-asks c M ×1']);
  expect(questions(withoutFirst(review))).toEqual(['who-asks b M ×2']);
});

import { describe, expect, it } from 'vitest';
import { finishReview } from '../../../../shared/import/review/finish-review';
import type { LabelDecision } from '../../../../shared/import/review/label-decision';
import { decideLabel, forgetDecision, setAcrossFiles } from '../../../../shared/import/review/label-review';
import { changeNewcomer } from '../../../../shared/import/review/newcomer';
import type { LabelReview } from '../../../../shared/import/review/label-review';
import { batch, rows } from './batch';

const pupil = (pseudonym: string): LabelDecision => ({
  kind: 'new-participant',
  pseudonym,
  group: 'll',
  role: '',
});
const person = (participant: string): LabelDecision => ({ kind: 'participant', participant });

describe('a new person', () => {
  it.each([
    ['is given', () => pupil('Leerling 08')],
    ['names the person', (key: string) => person(key)],
  ])('is one where the answer for one file %s for all files too', (_, again) => {
    const here = decideLabel(batch([['M'], ['M']]), 'a', 'M', pupil('Leerling 08'));
    const [made] = finishReview(here).participants;
    const everywhere = decideLabel(here, 'a', 'M', again(made?.key ?? ''), 'all-files');
    expect(rows(everywhere)).toEqual(['a M decided → Leerling 08', 'b M followed → Leerling 08']);
    expect(finishReview(everywhere).participants.map(({ pseudonym }) => pseudonym)).toEqual(['Leerling 08']);
  });

  it('stays who they are for a label that names them, when their own answer comes to hold for all files', () => {
    let review = decideLabel(batch([['M', 'Ruud'], ['M']]), 'a', 'M', pupil('Leerling 08'));
    const [made] = finishReview(review).participants;
    review = decideLabel(review, 'a', 'Ruud', person(made?.key ?? ''));
    review = decideLabel(review, 'a', 'M', pupil('Leerling 08'), 'all-files');
    expect(rows(review)).toEqual([
      'a M decided → Leerling 08',
      'a Ruud decided → Leerling 08',
      'b M followed → Leerling 08',
    ]);
    expect(finishReview(review).participants).toHaveLength(1);
  });

  it.each([
    ['is answered otherwise', 'a Ruud decided → Leerling 02'],
    ['is taken back', 'a Ruud open'],
  ])('is kept by the other label that names them when the first one %s', (how, first) => {
    let review = setAcrossFiles(batch([['Ruud'], ['Rudi']]), false);
    review = decideLabel(review, 'a', 'Ruud', pupil('Leerling 08'));
    const [made] = finishReview(review).participants;
    review = decideLabel(review, 'b', 'Rudi', person(made?.key ?? ''));
    review =
      how === 'is taken back'
        ? forgetDecision(review, 'a', 'Ruud')
        : decideLabel(review, 'a', 'Ruud', person('p2'));
    expect(rows(review)).toEqual([first, 'b Rudi decided → Leerling 08']);
    expect(finishReview(review).participants.map(({ pseudonym }) => pseudonym)).toEqual(['Leerling 08']);
  });
});

describe('an answer for all files', () => {
  it('holds in its own file too, whatever was said of that file alone before', () => {
    let review = decideLabel(batch([['Deniz'], ['Deniz']]), 'a', 'Deniz', person('p2'), 'file');
    review = decideLabel(review, 'a', 'Deniz', person('p7'));
    expect(rows(review)).toEqual(['a Deniz decided → Leerling 07', 'b Deniz followed → Leerling 07']);
  });

  it('says who a label is that was only said to be a speaker, and leaves it nobody else’s variant', () => {
    let review = batch([['Yasmina', '!Yasmina B. x1']]);
    review = decideLabel(review, 'a', 'Yasmina B.', { kind: 'apart' }, 'file');
    review = decideLabel(review, 'a', 'Yasmina B.', person('p7'));
    expect(rows(review)).toEqual(['a Yasmina open', 'a Yasmina B. decided → Leerling 07']);
  });
});

describe('a new person who is described otherwise', () => {
  const described = (review: LabelReview): LabelReview => {
    const [made] = finishReview(review).participants;
    return changeNewcomer(review, made?.key ?? '', { pseudonym: 'Anna', role: 'klas 3' });
  };

  it.each([
    ['a role word in all files', 'M', 'M'],
    ['a name written in two ways', 'Yasmina', 'Yasmina B.'],
  ])('stays one person: %s', (_, one, other) => {
    const made = decideLabel(batch([[one], [other]]), 'a', one, pupil('Leerling 08'), 'all-files');
    const { files, participants } = finishReview(described(made));
    const [anna] = participants;
    expect(participants).toEqual([{ key: anna?.key, pseudonym: 'Anna', group: 'll', role: 'klas 3' }]);
    expect([...files.values()].flatMap(({ links }) => links)).toEqual([
      { speaker: one, participant: anna?.key, group: 'll' },
      { speaker: other, participant: anna?.key, group: 'll' },
    ]);
  });

  it('is so at every label that names them, and at nobody else', () => {
    let review = decideLabel(batch([['Ruud', 'Rudi', 'Sam']]), 'a', 'Ruud', pupil('Leerling 08'));
    const [made] = finishReview(review).participants;
    review = decideLabel(review, 'a', 'Rudi', person(made?.key ?? ''));
    review = decideLabel(review, 'a', 'Sam', pupil('Leerling 09'));
    expect(rows(described(review))).toEqual([
      'a Ruud decided → Anna',
      'a Rudi decided → Anna',
      'a Sam decided → Leerling 09',
    ]);
  });
});

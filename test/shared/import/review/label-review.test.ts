import { describe, expect, it } from 'vitest';
import { finishReview, readingOf } from '../../../../shared/import/review/finish-review';
import type { LabelDecision } from '../../../../shared/import/review/label-decision';
import {
  decideLabel,
  forgetDecision,
  setAcrossFiles,
  withReviewFiles,
} from '../../../../shared/import/review/label-review';
import { peopleOf, proposePseudonym } from '../../../../shared/import/review/people';
import { viewReview } from '../../../../shared/import/review/view-review';
import { batch, found, questions, rows, study } from './batch';

const pupil = (pseudonym: string): LabelDecision => ({
  kind: 'new-participant',
  pseudonym,
  group: 'll',
  role: '',
});
const person = (participant: string): LabelDecision => ({ kind: 'participant', participant });

describe('labels of one file', () => {
  it('are open until somebody says who they are, but for those that are no speakers', () => {
    const review = batch([['I x41', 'YASMINA x38', 'Ruud x24?', '!Let op x2', '!Punt x1?']]);
    expect(rows(review)).toEqual([
      'a I open',
      'a YASMINA open',
      'a Ruud open',
      'a Punt open',
      'a Let op ignored',
    ]);
    expect(questions(review)).toEqual([
      'who-asks a I ×1',
      'who a YASMINA ×1',
      'who a Ruud ×1',
      'is-speaker a Punt ×1',
    ]);
    expect(viewReview(review).counts.get('a')).toEqual({ speakers: 4, confirmed: 0, ignored: 1, toCheck: 4 });
  });

  it('take the answer given', () => {
    let review = batch([['I', 'YASMINA', 'Ruud', '–', '!Punt x1?']]);
    review = decideLabel(review, 'a', 'I', person('iv'));
    review = decideLabel(review, 'a', 'YASMINA', pupil('Leerling 08'));
    review = decideLabel(review, 'a', 'Ruud', { kind: 'text' });
    review = decideLabel(review, 'a', '–', { kind: 'group', group: 'll' });
    review = decideLabel(review, 'a', 'Punt', { kind: 'text' });
    expect(rows(review)).toEqual([
      'a I decided → Noor Vermaat',
      'a YASMINA decided → Leerling 08',
      'a – decided → ll',
      'a Ruud ignored',
      'a Punt ignored',
    ]);
    expect(questions(review)).toEqual([]);
    expect(finishReview(review)).toEqual({
      files: new Map([
        [
          'a',
          {
            speakers: { text: ['Ruud', 'Punt'] },
            links: [
              { speaker: 'I', participant: 'iv', group: 'iv' },
              { speaker: 'YASMINA', participant: 'new all|yasmina', group: 'll' },
              { speaker: '–', participant: null, group: 'll' },
            ],
          },
        ],
      ]),
      participants: [{ key: 'new all|yasmina', pseudonym: 'Leerling 08', group: 'll', role: '' }],
      labels: [
        {
          set: 'FG T1',
          labels: [
            { label: 'YASMINA', meaning: { kind: 'participant', participant: 'new all|yasmina' } },
            { label: 'Ruud', meaning: { kind: 'text' } },
            { label: 'Punt', meaning: { kind: 'text' } },
          ],
        },
      ],
    });
  });

  it('are asked again when the answer is taken back', () => {
    const review = decideLabel(batch([['Ruud'], ['Ruud']]), 'a', 'Ruud', person('p2'));
    expect(questions(forgetDecision(review, 'b', 'Ruud'))).toEqual(['who a Ruud ×2']);
  });

  it('may be a speaker although they were read as text', () => {
    const review = decideLabel(batch([['Anna', '!Punt x1?']]), 'a', 'Punt', person('p7'));
    expect(readingOf(review, 'a')).toEqual({ speakers: ['Punt'] });
    expect(finishReview(review).files.get('a')?.links).toEqual([
      { speaker: 'Punt', participant: 'p7', group: 'll' },
    ]);
  });

  it('may lead to a participant that another label made', () => {
    let review = setAcrossFiles(batch([['Ruud'], ['Rudi']]), false);
    review = decideLabel(review, 'a', 'Ruud', pupil('Leerling 08'));
    const made = peopleOf(review).find(({ isNew }) => isNew);
    review = decideLabel(review, 'b', 'Rudi', person(made?.id ?? ''));
    expect(rows(review)).toEqual(['a Ruud decided → Leerling 08', 'b Rudi decided → Leerling 08']);
    expect(finishReview(review).participants).toHaveLength(1);
  });
});

describe('the same label in several files', () => {
  it('is one person, asked about once, with the switch on', () => {
    const review = decideLabel(
      batch([['Deniz', 'YASMINA'], ['Yasmina'], ['Deniz', 'Yasmina B.']]),
      'a',
      'YASMINA',
      person('p2'),
    );
    expect(rows(review)).toEqual([
      'a Deniz open',
      'a YASMINA (Yasmina, Yasmina B.) decided → Leerling 02',
      'b Yasmina (YASMINA, Yasmina B.) followed → Leerling 02',
      'c Deniz open',
      'c Yasmina B. (YASMINA, Yasmina) followed → Leerling 02',
    ]);
    expect(questions(review)).toEqual(['who a Deniz ×2']);
    expect(viewReview(review).total).toEqual({ speakers: 2, confirmed: 1, ignored: 0, toCheck: 1 });
  });

  it('is a speaker in a file where it was not taken for one', () => {
    const review = decideLabel(
      batch([['YASMINA', 'Yasmina B.'], ['!yasmina x1']]),
      'a',
      'Yasmina B.',
      person('p2'),
    );
    expect(finishReview(review).files.get('b')).toEqual({
      speakers: { speakers: ['yasmina'] },
      links: [{ speaker: 'yasmina', participant: 'p2', group: 'll' }],
    });
  });

  it('is asked about in each file with the switch off', () => {
    const review = setAcrossFiles(batch([['Deniz'], ['Deniz']]), false);
    expect(questions(decideLabel(review, 'a', 'Deniz', person('p7')))).toEqual(['who b Deniz ×1']);
  });

  it('may be somebody else in one of them', () => {
    let review = decideLabel(batch([['Deniz'], ['Deniz'], ['Deniz']]), 'a', 'Deniz', person('p7'));
    review = decideLabel(review, 'b', 'Deniz', person('p2'), 'file');
    expect(rows(review)).toEqual([
      'a Deniz decided → Leerling 07',
      'b Deniz decided → Leerling 02',
      'c Deniz followed → Leerling 07',
    ]);
  });

  it.each([
    ['M', 'who-asks'],
    ['R1', 'same-person'],
    ['L', 'same-person'],
    ['leerling 3', 'same-person'],
    ['docent', 'same-person'],
    ['Moeder', 'same-person'],
    ['Interviewer', 'who-asks'],
    ['Leerling ?', 'unknown'],
    ['–', 'unknown'],
    ['Allen', 'unknown'],
  ])('is asked about once where it is %s, which could be anybody', (label, kind) => {
    const review = batch([[label], [label], [label]]);
    expect(questions(review)).toEqual([`${kind} a ${label} ×3`]);
    const everywhere = decideLabel(review, 'a', label, { kind: 'group', group: 'll' }, 'all-files');
    expect(questions(everywhere)).toEqual([]);
    const here = decideLabel(review, 'a', label, { kind: 'group', group: 'll' });
    expect(questions(here)).toHaveLength(2);
  });

  it('never gives a role word a stakeholder group', () => {
    const known = { ...study, spoken: [{ label: 'Moeder', link: { participant: 'p1', group: 'ou' } }] };
    expect(
      viewReview(batch([['Ouder', 'Docent', 'L']], known))
        .rows.get('a')
        ?.map(({ group }) => group),
    ).toEqual([undefined, undefined, undefined]);
  });

  it('asks about letters once per document set', () => {
    const review = batch([['I'], ['I']]);
    const [first, second] = review.files;
    if (first === undefined || second === undefined) throw new Error('two files');
    const sets = withReviewFiles(review, [first, { ...second, set: 'FG T2' }]);
    expect(questions(decideLabel(sets, 'a', 'I', person('iv'), 'all-files'))).toEqual(['who-asks b I ×1']);
  });
});

describe('what the study knows', () => {
  it('answers for labels its set remembers, letters and other writings too', () => {
    const remembered = new Map([
      [
        'FG T1',
        new Map([
          ['I', { kind: 'participant', participant: 'iv' } as const],
          ['Y', { kind: 'variant', of: 'YASMINA' } as const],
          ['YASMINA', { kind: 'participant', participant: 'p2' } as const],
          ['–', { kind: 'group', group: 'll' } as const],
          ['Ruud', { kind: 'text' } as const],
          ['Weg', { kind: 'participant', participant: 'p9' } as const],
        ]),
      ],
    ]);
    expect(rows(batch([['I', 'YASMINA x9', 'Y x1', '–', 'Ruud', 'Weg']], { ...study, remembered }))).toEqual([
      'a YASMINA (Y) known → Leerling 02',
      'a I known → Noor Vermaat',
      'a – known → ll',
      'a Weg open',
      'a Ruud ignored',
    ]);
  });

  it('answers for names that lead to one participant in every document, and only proposes letters', () => {
    const known = {
      ...study,
      spoken: [
        { label: 'Deniz', link: { participant: 'p7', group: 'll' } },
        { label: 'Sam', link: { participant: 'p2', group: 'll' } },
        { label: 'Sam', link: { participant: 'p7', group: 'll' } },
        { label: 'I', link: { participant: 'iv', group: 'iv' } },
      ],
    };
    expect(rows(batch([['DENIZ', 'Sam', 'I', 'Leerling 02']], known))).toEqual([
      'a DENIZ known → Leerling 07',
      'a Sam open',
      'a I open → Noor Vermaat',
      'a Leerling 02 open → Leerling 02',
    ]);
  });

  it('gives way to an answer', () => {
    const known = { ...study, spoken: [{ label: 'Deniz', link: { participant: 'p7', group: 'll' } }] };
    expect(rows(decideLabel(batch([['Deniz']], known), 'a', 'Deniz', person('p2')))).toEqual([
      'a Deniz decided → Leerling 02',
    ]);
  });
});

describe('proposePseudonym', () => {
  it.each([
    ['ll', 'Leerlingen', 'Leerling 08'],
    ['ou', 'Ouders', 'Ouder 02'],
    ['iv', 'Interviewers', 'Interviewers 01'],
  ])('goes on counting in %s', (group, name, expected) => {
    expect(proposePseudonym(peopleOf(batch([])), group, name)).toBe(expected);
  });

  it('counts the new ones too', () => {
    const review = decideLabel(batch([['Ruud']]), 'a', 'Ruud', pupil('Leerling 08'));
    expect(proposePseudonym(peopleOf(review), 'll', 'Leerlingen')).toBe('Leerling 09');
  });
});

it('remembers writings of a label under it, and nothing that holds for one file', () => {
  let review = batch([
    ['YASMINA', 'I'],
    ['Yasmina B.', 'I'],
  ]);
  review = decideLabel(review, 'a', 'YASMINA', person('p2'));
  review = decideLabel(review, 'a', 'I', person('iv'), 'all-files');
  review = decideLabel(review, 'b', 'Ruud', person('p7'), 'file');
  expect(finishReview(review).labels).toEqual([
    {
      set: 'FG T1',
      labels: [
        { label: 'YASMINA', meaning: { kind: 'participant', participant: 'p2' } },
        { label: 'Yasmina B.', meaning: { kind: 'variant', of: 'YASMINA' } },
        { label: 'I', meaning: { kind: 'participant', participant: 'iv' } },
      ],
    },
  ]);
});

it('keeps answers when files are read again or added', () => {
  const review = decideLabel(batch([['Deniz']]), 'a', 'Deniz', person('p7'));
  const more = withReviewFiles(review, [...review.files, { id: 'z', set: '', labels: [found('DENIZ')] }]);
  expect(rows(more)).toEqual([
    'a Deniz (DENIZ) decided → Leerling 07',
    'z DENIZ (Deniz) followed → Leerling 07',
  ]);
});

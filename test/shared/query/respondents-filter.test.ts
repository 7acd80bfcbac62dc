import { describe, expect, it } from 'vitest';
import { facetCounts } from '../../../shared/query/facet-counts';
import { allPassages } from '../../../shared/query/passages';
import type { QuoteFilter } from '../../../shared/query/quote-filter';
import { matchingPassages } from '../../../shared/query/quotes';
import { scopeSentence } from '../../../shared/query/scope-sentence';
import { attendedStudy } from '../analysis/attended-study';

/** A teacher moderates fg1 and answers in fg2; an interviewer asks in the interview. Everything is coded. */
const study = attendedStudy()
  .code('a', 'Bezoek')
  .coding('k1', 'fg1', 'Hoe was het?', 'a', 'noor')
  .coding('k2', 'fg1', 'Vet.', 'a', 'noor')
  .coding('k3', 'fg2', 'En toen?', 'a', 'noor')
  .coding('k4', 'int', 'Vertel.', 'a', 'noor').state;

const textOf = (): string => '';
const found = (filter: QuoteFilter): readonly string[] =>
  matchingPassages(study, filter, textOf).map(({ codings }) => codings.map(({ id }) => id).join());

describe('a filter for respondents', () => {
  it('leaves out who moderates there and who is of a group that asks', () => {
    expect(found({})).toEqual(['k1', 'k2', 'k3', 'k4']);
    expect(found({ respondents: true })).toEqual(['k2', 'k3']);
  });

  it('hears a group that asks where it is named, and of other groups only who answers', () => {
    expect(found({ respondents: true, stakeholder: 'iv' })).toEqual(['k4']);
    expect(found({ respondents: true, stakeholder: 'lr' })).toEqual(['k3']);
    expect(found({ stakeholder: 'lr' })).toEqual(['k1', 'k3']);
  });

  it('counts of every group what choosing it gives', () => {
    const passages = allPassages(study);
    const passagesIn = (id: string): typeof passages => passages.filter(({ document }) => document === id);
    for (const chosen of [{}, { stakeholder: 'iv' }, { stakeholder: ['ll', 'lr'] }]) {
      const filter = { respondents: true, ...chosen } as const;
      const { stakeholders } = facetCounts(study, passages, { filter, textOf, passagesIn });
      for (const group of ['ll', 'lr', 'iv']) {
        expect(stakeholders.get(group) ?? 0).toBe(found({ ...filter, stakeholder: group }).length);
      }
    }
  });

  it('is said with what is exported', () => {
    expect(scopeSentence(study, { respondents: true })).toBe(
      'everything that is coded; without what interviewers and moderators say',
    );
  });
});

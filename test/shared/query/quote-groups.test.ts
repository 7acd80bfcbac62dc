import { describe, expect, it } from 'vitest';
import { groupQuotes, type QuoteGrouping } from '../../../shared/query/group-quotes';
import { allPassages, type Passage } from '../../../shared/query/passages';
import { respondents } from '../../../shared/query/respondents';
import { coding, setting, studyOf, textOf } from './small-study';

const study = studyOf([
  ...setting,
  {
    type: 'coding:add',
    codings: [
      coding('c1', 'fg', 'Hoe was het?', 'visit'),
      coding('c2', 'fg', 'Koud', 'visit'),
      coding('c3', 'fg', 'Koud', 'image', 'daan'),
      coding('c4', 'fg', 'Koud', 'image'),
      coding('c5', 'fg', 'één kraan', 'image'),
      coding('c6', 'fg', 'mooi', 'image'),
      coding('c7', 'fg', 'Niemand', 'visit'),
      coding('c8', 'ou', 'Thuis', 'image'),
      coding('c9', 'rp', 'bezoek', 'visit'),
    ],
  },
]);
const passages = allPassages(study);
const words = ({ document, from, to }: Passage): string => (textOf(document) ?? '').slice(from, to);

describe('groupQuotes', () => {
  it.each<[QuoteGrouping, Readonly<Record<string, readonly string[]>>]>([
    [
      'stakeholder',
      {
        Leerlingen: ['Koud', 'Niemand'],
        Ouders: ['Thuis'],
        Interviewers: ['Hoe was het?'],
        'Group unknown': ['één kraan', 'mooi', 'bezoek'],
      },
    ],
    [
      'code',
      {
        Beeld: ['Koud', 'één kraan', 'mooi', 'Thuis'],
        Bezoek: ['Hoe was het?', 'Koud', 'Niemand', 'bezoek'],
      },
    ],
    [
      'document',
      {
        'Document fg': ['Hoe was het?', 'Koud', 'één kraan', 'mooi', 'Niemand'],
        'Document ou': ['Thuis'],
        'Document rp': ['bezoek'],
      },
    ],
    [
      'participant',
      {
        'Leerling 01': ['Koud', 'Niemand'],
        'Ouder 01': ['Thuis'],
        'Participant unknown': ['Hoe was het?', 'één kraan', 'mooi', 'bezoek'],
      },
    ],
  ])('divides quotes, in the order of the study, by %s', (by, expected) => {
    const groups = groupQuotes(study, passages, by).map((group) => [group.title, group.passages.map(words)]);
    expect(groups).toEqual(Object.entries(expected));
  });

  it('makes headings only of the codes asked for', () => {
    const codes = new Set(['visit']);
    const groups = groupQuotes(study, passages, 'code', { codes, coders: undefined });
    expect(groups.map((group) => group.key)).toEqual(['visit']);
  });

  it('makes no heading of what only other coders gave', () => {
    const coders = new Set(['daan']);
    const groups = groupQuotes(study, passages, 'code', { codes: undefined, coders });
    expect(groups.map((group) => [group.key, group.passages.map(words)])).toEqual([['image', ['Koud']]]);
  });
});

describe('respondents', () => {
  it('counts each participant once and leaves interviewers and text without a speaker out', () => {
    expect(respondents(passages)).toEqual({
      quotes: 6,
      participants: 2,
      unknownIn: 1,
      unknownQuotes: 2,
      asking: 1,
    });
  });

  it('counts nobody in an empty list', () => {
    expect(respondents([])).toEqual({
      quotes: 0,
      participants: 0,
      unknownIn: 0,
      unknownQuotes: 0,
      asking: 0,
    });
  });
});

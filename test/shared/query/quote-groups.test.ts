import { describe, expect, it } from 'vitest';
import { groupQuotes, type QuoteGrouping } from '../../../shared/query/group-quotes';
import { quotesOf } from '../../../shared/query/quotes';
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
const { quotes } = quotesOf(study, textOf);

describe('groupQuotes', () => {
  it.each<[QuoteGrouping, Readonly<Record<string, readonly string[]>>]>([
    [
      'stakeholder',
      {
        Interviewers: ['Hoe was het?'],
        Leerlingen: ['Koud', 'Niemand'],
        Ouders: ['Thuis'],
        'Group unknown': ['één kraan', 'mooi', 'bezoek'],
      },
    ],
    [
      'code',
      {
        Bezoek: ['Hoe was het?', 'Koud', 'Niemand', 'bezoek'],
        Beeld: ['Koud', 'één kraan', 'mooi', 'Thuis'],
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
  ])('divides quotes by %s', (by, expected) => {
    const groups = groupQuotes(quotes, by).map((group) => [
      group.title,
      group.quotes.map((quote) => quote.text),
    ]);
    expect(Object.fromEntries(groups)).toEqual(expected);
  });

  it('puts speakers without a group last', () => {
    const [first, ...others] = groupQuotes([...quotes].reverse(), 'stakeholder').map((group) => group.title);
    expect([first, others.at(-1)]).toEqual(['Ouders', 'Group unknown']);
  });

  it('makes headings only of the codes asked for', () => {
    expect(groupQuotes(quotes, 'code', new Set(['visit'])).map((group) => group.key)).toEqual(['visit']);
  });
});

describe('respondents', () => {
  it('counts each participant once and leaves interviewers and text without a speaker out', () => {
    expect(respondents(quotes, new Set(['iv']))).toEqual({ quotes: 7, participants: 2, unknown: 1 });
  });

  it('counts nobody in an empty list', () => {
    expect(respondents([])).toEqual({ quotes: 0, participants: 0, unknown: 0 });
  });
});

import { describe, expect, it } from 'vitest';
import { reportWordsIn } from '../../../shared/export/report-words-in';
import type { OperationBody } from '../../../shared/model/operation';
import { exportInput } from '../../../shared/query/export-input';
import { facetCounts } from '../../../shared/query/facet-counts';
import { allPassages } from '../../../shared/query/passages';
import { quotesOf } from '../../../shared/query/quotes';
import { scopeSentence } from '../../../shared/query/scope-sentence';
import { coding, setting, studyOf, textOf } from './small-study';

const study = studyOf([
  ...setting,
  {
    type: 'participant:add',
    participant: { id: 'p3', pseudonym: 'Ouder 02', group: 'ou', role: 'ouder', attributes: {} },
  },
  {
    type: 'coding:add',
    codings: [coding('c1', 'fg', 'Koud', 'after'), coding('c2', 'ou', 'Thuis', 'image')],
  },
]);
const at = '2026-03-12T10:00:00.000Z';
const anonymise = (text: string): string => text;

describe('exportInput', () => {
  it('heads the chosen branches in tree order and counts the participants who speak', () => {
    const { input, missing } = exportInput(study, textOf, { code: 'visit' }, { anonymise, at });
    expect(missing).toEqual([]);
    expect({ ...input, quotes: input.quotes.map((quote) => quote.text) }).toEqual({
      studyName: 'Haven',
      quotes: ['Koud'],
      codes: [
        { id: 'visit', path: ['Bezoek'], definition: 'What Bezoek means.' },
        { id: 'after', path: ['Bezoek', 'Nagesprek'], definition: 'What Nagesprek means.' },
      ],
      groups: [
        { id: 'll', name: 'Leerlingen', monogram: 'LL', participants: 1 },
        { id: 'ou', name: 'Ouders', monogram: 'OU', participants: 1 },
      ],
      anonymise,
      at,
      scope: 'code Bezoek and below',
    });
  });

  it('heads every code in use when nothing is filtered, so that empty ones are seen', () => {
    const { input } = exportInput(study, textOf, {}, { anonymise, at });
    expect(input.codes.map((heading) => heading.id)).toEqual(['image', 'visit', 'after']);
    expect(input.scope).toBe('everything that is coded');
  });

  it('names the documents an export could not read', () => {
    expect(exportInput(study, () => undefined, {}, { anonymise, at }).missing).toEqual(['fg', 'ou']);
  });

  it('says all of a filter in words', () => {
    const filter = {
      codes: ['after'],
      stakeholder: ['ll', ''],
      document: 'fg',
      coder: 'daan',
      text: 'kraan',
    };
    expect(scopeSentence(study, filter)).toBe(
      'only code Bezoek > Nagesprek; group Leerlingen, Group unknown; document Document fg; coder Daan; words “kraan”',
    );
    expect(scopeSentence(study, filter, reportWordsIn('nl'))).toBe(
      'alleen code Bezoek > Nagesprek; groep Leerlingen, Groep onbekend; document Document fg; codeur Daan; woorden “kraan”',
    );
  });

  it('puts what is denied together between brackets', () => {
    const both = {
      kind: 'all',
      of: [
        { kind: 'code', code: 'after' },
        { kind: 'code', code: 'image' },
      ],
    } as const;
    expect(scopeSentence(study, { where: { kind: 'not', of: both } })).toBe(
      'not (with code Bezoek > Nagesprek and with code Beeld)',
    );
  });
});

describe('words of people who may not be quoted', () => {
  const codings = {
    type: 'coding:add',
    codings: [coding('c1', 'fg', 'Koud', 'after'), coding('c2', 'ou', 'Thuis', 'image')],
  } as const;
  const speaker = 'p1';

  it.each(['no-quotes', 'withdrawn'] as const)(
    'stay out of an export after “%s”, however they were asked for, and it says how many',
    (consent) => {
      const refusing = studyOf([
        ...setting,
        codings,
        { type: 'participant:edit', id: speaker, edit: { consent } },
      ]);
      const every = exportInput(refusing, textOf, {}, { anonymise, at });
      expect(every.input.quotes.map(({ text }) => text)).toEqual(['Thuis']);
      expect([every.withheld, every.input.scope]).toEqual([
        1,
        'everything that is coded; without 1 quote of someone who may not be quoted',
      ]);
      const chosen = quotesOf(refusing, textOf).quotes.map(({ id }) => id);
      const asked = exportInput(refusing, textOf, { quotes: chosen }, { anonymise, at, language: 'nl' });
      expect(asked.input.quotes.map(({ text }) => text)).toEqual(['Thuis']);
      expect(asked.input.scope).toBe(
        '2 gekozen citaten; zonder 1 citaat van iemand die niet geciteerd mag worden',
      );
    },
  );

  it('stay out as a part of a quote that somebody else begins, or as a voice named within it', () => {
    const refusing = (...bodies: readonly OperationBody[]) =>
      exportInput(
        studyOf([
          ...setting,
          ...bodies,
          { type: 'participant:edit', id: speaker, edit: { consent: 'no-quotes' } },
        ]),
        textOf,
        {},
        { anonymise, at },
      );
    const whole = {
      type: 'coding:add',
      codings: [coding('c3', 'fg', 'Hoe was het?\nKoud', 'after')],
    } as const;
    const both = refusing(codings, whole);
    expect([both.input.quotes.map(({ text }) => text), both.withheld]).toEqual([['Thuis'], 2]);
    const report = { type: 'coding:add', codings: [coding('c4', 'rp', 'van het bezoek', 'visit')] } as const;
    const link = { participant: speaker, group: 'll' };
    const within = { type: 'passage:voice', document: 'rp', from: 17, to: 20, link } as const;
    expect(refusing(report).withheld).toBe(0);
    expect(refusing(report, within).input.quotes).toEqual([]);
  });

  it('are there as before when consent was given', () => {
    const given = studyOf([
      ...setting,
      codings,
      { type: 'participant:edit', id: speaker, edit: { consent: 'given' } },
    ]);
    expect(exportInput(given, textOf, {}, { anonymise, at }).withheld).toBe(0);
  });
});

describe('typed attributes', () => {
  const typed = studyOf([
    ...setting,
    {
      type: 'coding:add',
      codings: [coding('c1', 'fg', 'Koud', 'after'), coding('c2', 'ou', 'Thuis', 'image')],
    },
    ...(['participant', 'document', 'quotation'] as const).map((of) => ({
      type: 'attribute:add' as const,
      attribute: { id: `a-${of}`, name: `Kenmerk ${of}`, of, type: 'text' as const, choices: [] },
    })),
    {
      type: 'participant:edit',
      id: 'p1',
      edit: { values: { 'a-participant': 'havo' } },
    },
    { type: 'document:edit', id: 'fg', edit: { values: { 'a-document': 'T1' } } },
    { type: 'quotation:note', document: 'fg', ...placeOf('Koud'), edit: { values: { 'a-quotation': 'ja' } } },
  ]);

  it.each([
    ['participant', 'a-participant', 'havo'],
    ['participant', 'kenmerk participant', 'havo'],
    ['document', 'a-document', 'T1'],
    ['quotation', 'a-quotation', 'ja'],
  ] as const)('narrow quotes by %s, named by id or by name: %s', (of, name, value) => {
    const filter = { attributes: [{ of, name, values: [value] }] };
    const { input } = exportInput(typed, textOf, filter, { anonymise, at });
    expect(input.quotes.map(({ text }) => text)).toEqual(['Koud']);
    expect(input.scope).toBe(`Kenmerk ${of} ${value}`);
  });

  it('go with a quote under the names people know', () => {
    const { input } = exportInput(typed, textOf, {}, { anonymise, at });
    expect(input.quotes.map(({ participant }) => participant?.attributes)).toContainEqual({
      'Kenmerk participant': 'havo',
    });
  });
});

/** Where words first stand in the focus group. */
function placeOf(words: string): { readonly from: number; readonly to: number } {
  const from = (textOf('fg') ?? '').indexOf(words);
  return { from, to: from + words.length };
}

describe('groups that roll up', () => {
  it('are found with the group they roll up into, and counted there', () => {
    const rolled = studyOf([
      ...setting,
      {
        type: 'coding:add',
        codings: [coding('c1', 'fg', 'Koud', 'after'), coding('c2', 'ou', 'Thuis', 'image')],
      },
      { type: 'group:edit', id: 'll', edit: { parent: 'ou' } },
    ]);
    const all = quotesOf(rolled, textOf).quotes.map(({ text }) => text);
    expect(quotesOf(rolled, textOf, { stakeholder: 'ou' }).quotes.map(({ text }) => text)).toEqual(all);
    expect(quotesOf(rolled, textOf, { stakeholder: 'll' }).quotes.map(({ text }) => text)).toEqual(['Koud']);
    const { stakeholders } = facetCounts(rolled, allPassages(rolled), {
      filter: {},
      textOf,
      passagesIn: () => [],
    });
    expect(Object.fromEntries(stakeholders)).toEqual({ ll: 1, ou: 2 });
  });
});

import { describe, expect, it } from 'vitest';
import { reportWordsIn } from '../../../shared/export/report-words-in';
import { exportInput } from '../../../shared/query/export-input';
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

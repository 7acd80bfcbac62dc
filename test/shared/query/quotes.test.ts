import { describe, expect, it } from 'vitest';
import type { Coding } from '../../../shared/model/coding';
import { quotesOf } from '../../../shared/query/quotes';
import type { QuoteFilter } from '../../../shared/query/quote-filter';
import { coding, setting, studyOf, textOf } from './small-study';

const codings: readonly Coding[] = [
  coding('c1', 'ou', 'Aan tafel.', 'after'),
  coding('c2', 'fg', 'Koud, maar wel vet.', 'visit'),
  coding('c3', 'fg', 'Koud, maar wel vet.', 'image', 'daan'),
  coding('c4', 'fg', 'Koud', 'image'),
  coding('c5', 'fg', 'één kraan', 'image', 'daan'),
  coding('c6', 'rp', 'het bezoek', 'visit'),
];
const study = studyOf([...setting, { type: 'coding:add', codings }]);
const words = (filter: QuoteFilter): readonly string[] =>
  quotesOf(study, textOf, filter).quotes.map((quote) => quote.text);

describe('quotesOf', () => {
  it('gives one quote for each distinct range, documents as added, the longer range first', () => {
    expect(words({})).toEqual(['Koud, maar wel vet.', 'Koud', 'één kraan', 'Aan tafel.', 'het bezoek']);
  });

  it('joins a quote with its speaker, group and the codes of all coders in tree order', () => {
    expect(quotesOf(study, textOf).quotes[0]).toEqual({
      id: 'fg:13-32',
      document: 'fg',
      documentTitle: 'Document fg',
      literal: 'verbatim',
      from: 13,
      to: 32,
      text: 'Koud, maar wel vet.',
      speaker: 'Leerling 01',
      participant: { id: 'p1', pseudonym: 'Leerling 01', role: 'leerling, klas 3' },
      stakeholder: { id: 'll', name: 'Leerlingen', monogram: 'LL' },
      codes: [
        { id: 'image', path: ['Beeld'], coder: 'Daan', coderId: 'daan', coding: 'c3' },
        { id: 'visit', path: ['Bezoek'], coder: 'Noor', coderId: 'noor', coding: 'c2' },
      ],
    });
  });

  it('shows a speaker nobody linked by a number, never by the label of the transcript', () => {
    const quote = quotesOf(study, textOf, { text: 'een KRAAN' }).quotes[0];
    expect(quote?.speaker).toBe('Speaker 3');
    expect(JSON.stringify(quote)).not.toContain('Sem');
  });

  it('shows words that no turn holds as without speaker', () => {
    expect(quotesOf(study, textOf, { document: 'rp' }).quotes.map((quote) => quote.speaker)).toEqual([
      'No speaker',
    ]);
  });

  it('gives a range over several turns to its first speaker, also when it starts on the line break', () => {
    const wide: Coding = { ...coding('w', 'fg', 'Koud', 'image'), from: 12, to: 50 };
    const found = quotesOf(studyOf([...setting, { type: 'coding:add', codings: [wide] }]), textOf).quotes;
    expect(found.map((quote) => quote.speaker)).toEqual(['Leerling 01']);
  });

  it.each<[string, QuoteFilter, readonly string[]]>([
    [
      'a code and everything below it',
      { code: 'visit' },
      ['Koud, maar wel vet.', 'Aan tafel.', 'het bezoek'],
    ],
    ['exactly the codes given', { codes: ['visit'] }, ['Koud, maar wel vet.', 'het bezoek']],
    ['a branch narrowed to some codes', { code: 'visit', codes: ['after', 'image'] }, ['Aan tafel.']],
    ['a group', { stakeholder: 'ou' }, ['Aan tafel.']],
    ['any of several groups', { stakeholder: ['ou', 'll'] }, ['Koud, maar wel vet.', 'Koud', 'Aan tafel.']],
    ['speakers without a group', { stakeholder: '' }, ['één kraan', 'het bezoek']],
    ['a document', { document: 'ou' }, ['Aan tafel.']],
    ['a coder', { coder: 'daan' }, ['Koud, maar wel vet.', 'één kraan']],
    ['code and coder of one coding', { code: 'visit', coder: 'daan' }, []],
    ['words, whatever their accents and capitals', { text: 'Een' }, ['één kraan']],
    ['no groups at all', { stakeholder: [] }, []],
  ])('filters by %s', (_, filter, expected) => {
    expect(words(filter)).toEqual(expected);
  });

  it('hides the codes of others when one coder is asked for', () => {
    const [quote] = quotesOf(study, textOf, { coder: 'daan' }).quotes;
    expect(quote?.codes.map((found) => found.coding)).toEqual(['c3']);
  });

  it('leaves out documents whose text is not there and names them, unless the filter does not need them', () => {
    const without = (id: string): string | undefined => (id === 'fg' ? undefined : textOf(id));
    const all = quotesOf(study, without);
    expect(all.quotes.map((quote) => quote.text)).toEqual(['Aan tafel.', 'het bezoek']);
    expect(all.missing).toEqual(['fg']);
    expect(quotesOf(study, without, { codes: ['after'] }).missing).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import {
  attribution,
  attributionStyles,
  printedWords,
  quotedWords,
} from '../../../shared/export/attribution';
import { cranes, quotes } from './harbour-selection';

describe('attribution', () => {
  it('names pseudonym and role, the document, and how literal the words are unless they are verbatim', () => {
    expect(quotes.map((quote) => attribution(quote))).toEqual([
      '(Leerling 02, leerling, vmbo-t klas 3; FG-03, edited)',
      '(speaker 2; FG-03, edited)',
      '(Ouder 03; FG-03, edited)',
      '(Leerling 07, leerling, vmbo-k klas 3; LL-09)',
      '(Mentor 01, mentor vierde klas vmbo; VS-01, summary)',
      '(speaker 4; VS-01, summary)',
      '(Leerling 07, leerling, vmbo-k klas 3; LL-09)',
    ]);
  });

  it('leaves out what is empty', () => {
    const bare = { ...cranes, documentTitle: '', literal: 'verbatim' } as const;
    expect(attribution(bare)).toBe('(Leerling 02, leerling, vmbo-t klas 3)');
  });

  it('tells less in the other styles, and falls back where nobody knows', () => {
    const told = (quote: typeof cranes): readonly string[] =>
      attributionStyles.map((style) => attribution(quote, style));
    expect(told(cranes)).toEqual([
      '(Leerling 02, leerling, vmbo-t klas 3; FG-03, edited)',
      '(Leerling 02, leerling, vmbo-t klas 3; edited)',
      '(leerling, vmbo-t klas 3; edited)',
      '(Leerling 02; edited)',
      '(Leerlingen; edited)',
      '',
    ]);
    const [, , , , , unknown = cranes] = quotes;
    expect(told(unknown)).toEqual([
      '(speaker 4; VS-01, summary)',
      '(speaker 4; summary)',
      '(speaker 4; summary)',
      '(speaker 4; summary)',
      '(speaker 4; summary)',
      '',
    ]);
  });
});

describe('printedWords', () => {
  it('prints the edited wording where there is one', () => {
    const note = { from: 0, to: 45, comment: '', starred: false, wording: 'Drie kranen (…)' };
    expect(printedWords({ ...cranes, note })).toBe('Drie kranen (…)');
    expect(printedWords({ ...cranes, note: { ...note, wording: '' } })).toBe(cranes.text);
    expect(printedWords(cranes)).toBe(cranes.text);
  });
});

describe('quotedWords', () => {
  it.each([
    ['Koud,\nmaar vet.', '“Koud, maar vet.”'],
    ['“Koud, maar vet.”', '“Koud, maar vet.”'],
    ['"Koud"', '“Koud”'],
    ['“Ja”, zei hij, “nee”', '““Ja”, zei hij, “nee””'],
  ])('puts one pair of marks around %j', (text, printed) => {
    expect(quotedWords({ ...cranes, text })).toBe(printed);
  });
});

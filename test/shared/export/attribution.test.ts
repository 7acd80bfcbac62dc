import { describe, expect, it } from 'vitest';
import { attribution } from '../../../shared/export/attribution';
import { cranes, quotes } from './harbour-selection';

describe('attribution', () => {
  it('names pseudonym and role, the document, and how literal the words are unless they are verbatim', () => {
    expect(quotes.map(attribution)).toEqual([
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
});

import { describe, expect, it } from 'vitest';
import { joinWrappedLines } from '../../../shared/export/join-wrapped-lines';

describe('joinWrappedLines', () => {
  it.each([
    ['a line broken in a sentence becomes a space', 'dat mijn\nzoon wil', 'dat mijn zoon wil'],
    ['spaces around the break become one', 'dat mijn \n  zoon wil', 'dat mijn zoon wil'],
    ['Windows breaks too', 'dat mijn\r\nzoon wil', 'dat mijn zoon wil'],
    ['a break after a comma is one inside the sentence', 'reistijd,\nkwaliteit', 'reistijd, kwaliteit'],
    [
      'a sentence that ends keeps its break',
      'Dat is zo.\nNu stimuleer ik hem.',
      'Dat is zo.\nNu stimuleer ik hem.',
    ],
    ['a question keeps its break', 'Waarom?\nOmdat.', 'Waarom?\nOmdat.'],
    ['a quote mark keeps its break', '‘Ik ga er heen’\nzei hij', '‘Ik ga er heen’\nzei hij'],
    ['a list keeps its breaks', 'tijd:\n- een\n- twee', 'tijd:\n- een\n- twee'],
    ['an empty line keeps its breaks', 'een\n\ntwee', 'een\n\ntwee'],
  ])('%s', (_claim, text, printed) => {
    expect(joinWrappedLines(text)).toBe(printed);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formulaSafe } from '../../../shared/export/formula-safe';

describe('formulaSafe', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+31 6', "'+31 6"],
    ['- ja', "'- ja"],
    ['-', "'-"],
    ['@SOM(A1)', "'@SOM(A1)"],
    ['\tja', "'\tja"],
    ['\rja', "'\rja"],
    ['\nja', "'\nja"],
    [' \tja', "' \tja"],
    ['  =1', "'  =1"],
    ['\u00A0=1', "'\u00A0=1"],
    ['\u200B=1', "'\u200B=1"],
    ['\uFEFF=1', "'\uFEFF=1"],
    ['\n \r=1', "'\n \r=1"],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠a', "'＠a"],
    ['﹦1', "'﹦1"],
  ])('puts an apostrophe before %j', (cell, safe) => {
    expect(formulaSafe(cell)).toBe(safe);
  });

  it.each(['', 'ja', ' ja', 'a=1', '1+1', '– ja', '“=1”', "'=1", '’s ochtends', '…', '(=1)'])(
    'leaves %j alone',
    (cell) => {
      expect(formulaSafe(cell)).toBe(cell);
    },
  );

  it('never lets a cell begin with a sign once blanks are gone', () => {
    const blanks = fc.stringMatching(/^[ \t\r\n\u00A0\u200B\uFEFF]{0,3}$/);
    const signs = fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠');
    fc.assert(
      fc.property(blanks, signs, fc.string(), (blank, sign, rest) => {
        expect(formulaSafe(`${blank}${sign}${rest}`)).toBe(`'${blank}${sign}${rest}`);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { bulletOf, listNumber } from '../../../shared/import/list-mark';
import { readNumbering } from '../../../shared/import/word-numbering';
import type { WordLists } from '../../../shared/import/word-numbering';

it.each([
  [3, 'decimal', '3'],
  [28, 'lower-letter', 'bb'],
  [26, 'upper-letter', 'Z'],
  [1994, 'lower-roman', 'mcmxciv'],
  [4, 'upper-roman', 'IV'],
  [0, 'lower-roman', '0'],
  [9_999, 'upper-letter', '9999'],
  [5, 'none', ''],
] as const)('%d as %s is %j', (value, style, shown) => {
  expect(listNumber(value, style)).toBe(shown);
});

it.each([
  ['\uf0b7', 'Symbol', '•'],
  ['·', 'Symbol', '•'],
  ['o', 'Courier New', '◦'],
  ['§', 'Wingdings', '▪'],
  ['-', 'Arial', '-'],
  ['\uf8ff', 'Webdings', '•'],
])('the bullet %j in %s is shown as %j', (character, font, shown) => {
  expect(bulletOf(character, font)).toBe(shown);
});

function listsOf(xml: string): WordLists {
  const read = readNumbering(xml);
  if (!read.ok) throw new Error(read.error.reason);
  return read.value;
}

describe('the lists of a Word file', () => {
  const level = (at: number, format: string, text: string): string =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const lists = listsOf(
    `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="7">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%1%2)')}${level(2, 'none', '')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num></w:numbering>`,
  );

  it('may be those of a list style', () => {
    const linked = listsOf(
      `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Stijl"/></w:abstractNum><w:abstractNum w:abstractNumId="2"><w:styleLink w:val="Stijl"/>${level(0, 'upperRoman', '%1 -')}</w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
    );
    expect(linked.next('4', 0, '')).toEqual({ shown: 'I -', list: '4' });
  });

  it('count on together until one says where it starts', () => {
    const shown = ['1 0', '1 1', '1 1', '1 0', '1 1', '2 0', '2 0', '1 2', '9 0', '1 8'].map((at) => {
      const [list = '', number = ''] = at.split(' ');
      const mark = lists.next(list, Number(number), '');
      return typeof mark === 'object' ? mark.shown : mark;
    });
    expect(shown).toEqual(['1.', '1a)', '1b)', '2.', '2a)', '5.', '6.', undefined, 'unknown', 'unknown']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NewCode } from '../../../shared/commands/add-codes';
import { countCodes } from '../../../shared/code-tree/code-draft';
import { parseIndented } from '../../../shared/code-tree/parse-indented';
import { expectOk } from '../../../shared/lib/result';

describe('parseIndented', () => {
  it.each<[string, string, readonly NewCode[]]>([
    [
      'tabs',
      'Bezoek\n\tVooraf\n\t\tVragen\n\tNagesprek\nThuis',
      [
        {
          name: 'Bezoek',
          children: [{ name: 'Vooraf', children: [{ name: 'Vragen' }] }, { name: 'Nagesprek' }],
        },
        { name: 'Thuis' },
      ],
    ],
    [
      'widths that differ between branches',
      'A\n  B\n  C\nD\n     E\n       F\n     G',
      [
        { name: 'A', children: [{ name: 'B' }, { name: 'C' }] },
        { name: 'D', children: [{ name: 'E', children: [{ name: 'F' }] }, { name: 'G' }] },
      ],
    ],
    [
      'tabs mixed with spaces',
      'A\n    B\n\tC\n\t  D',
      [{ name: 'A', children: [{ name: 'B' }, { name: 'C', children: [{ name: 'D' }] }] }],
    ],
    [
      'a line that comes back to a width between two levels',
      'A\n      B\n   C',
      [{ name: 'A', children: [{ name: 'B' }, { name: 'C' }] }],
    ],
    [
      'a list that is indented as a whole',
      '    A\n      B\n    C',
      [{ name: 'A', children: [{ name: 'B' }] }, { name: 'C' }],
    ],
    ['a list that starts deeper than it goes on', '    A\nB', [{ name: 'A' }, { name: 'B' }]],
    [
      'bullets and outline numbers',
      '1. Bezoek\n  1.1 Vooraf\n  - Tijdens\n  • Na\n2) Thuis\n  a) Aan tafel',
      [
        { name: 'Bezoek', children: [{ name: 'Vooraf' }, { name: 'Tijdens' }, { name: 'Na' }] },
        { name: 'Thuis', children: [{ name: 'Aan tafel' }] },
      ],
    ],
    [
      'names that look like markers',
      '-\n3 vmbo\nB. komt terug',
      [{ name: '-' }, { name: '3 vmbo' }, { name: 'komt terug' }],
    ],
    ['a colon as part of the name', 'Beeld: bijgesteld', [{ name: 'Beeld: bijgesteld' }]],
    [
      'blank lines and Windows line ends',
      '\uFEFFA\r\n\r\n  B\r\n   \r\n',
      [{ name: 'A', children: [{ name: 'B' }] }],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(expectOk(parseIndented(text))).toEqual(expected);
  });

  it.each([
    ['', 'There is no code in this text. Nothing was added. Write one code on each line.'],
    [
      `A\n${'b'.repeat(201)}`,
      'Line 2: this name is longer than 200 characters. Nothing was added. Mend the line and try again.',
    ],
    [
      Array.from({ length: 201 }, (_, level) => `${' '.repeat(level)}x`).join('\n'),
      'Line 201: this is level 201, too deep for a code tree. Nothing was added. Mend the line and try again.',
    ],
  ])('refuses text that is no code list', (text, message) => {
    const result = parseIndented(text);
    expect(result.ok ? null : result.error.message).toBe(message);
  });

  it('makes one code of every line with a word on it', () => {
    const line = fc.tuple(fc.stringMatching(/^[ \t]{0,12}$/), fc.stringMatching(/^[-0-9a-c.) :]{0,8}$/));
    fc.assert(
      fc.property(fc.array(line.map((parts) => parts.join(''))), (lines) => {
        const filled = lines.filter((text) => text.trim() !== '').length;
        const result = parseIndented(lines.join('\n'));
        expect(result.ok ? countCodes(result.value) : 0).toBe(filled);
      }),
    );
  });
});

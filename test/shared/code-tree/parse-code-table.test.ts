import { describe, expect, it } from 'vitest';
import type { NewCode } from '../../../shared/commands/add-codes';
import { divideLeaves } from '../../../shared/code-tree/divide-leaves';
import { parseCodeTable, type CodeTable } from '../../../shared/code-tree/parse-code-table';
import { codeListForm, parsePastedCodes } from '../../../shared/code-tree/parse-pasted-codes';
import { expectOk } from '../../../shared/lib/result';

const read = (text: string, divide = true): CodeTable => expectOk(parseCodeTable(text, { divide }));

/** A tree in short: names, with what is below them in a list after them. */
type Short = string | readonly [string, readonly Short[]];
const long = (codes: readonly Short[]): readonly NewCode[] =>
  codes.map((code) =>
    typeof code === 'string' ? { name: code } : { name: code[0], children: long(code[1]) },
  );

const garden: readonly Short[] = [
  ['Tuin', [['Planten', ['Water (regen/kraan)', 'Licht']], 'Gereedschap']],
  ['Mensen', [['Buren', ['Hulp']]]],
];

describe('divideLeaves', () => {
  it.each<[string, readonly string[]]>([
    ['Water', ['Water']],
    ['Water / Licht/Lucht', ['Water', 'Licht', 'Lucht']],
    ['Water (regen / kraan) / Licht', ['Water (regen / kraan)', 'Licht']],
    ['Hulp [vroeg/laat (of niet/nooit)]/Tijd', ['Hulp [vroeg/laat (of niet/nooit)]', 'Tijd']],
    ['Water (regen / kraan', ['Water (regen / kraan']],
    ['a) Water / b) Licht', ['a) Water', 'b) Licht']],
    ['Seizoen 2025/2026 / Later', ['Seizoen 2025/2026', 'Later']],
    [' / Water // ', ['Water']],
    ['/', []],
  ])('divides “%s”', (cell, expected) => {
    expect(divideLeaves(cell)).toEqual(expected);
  });
});

describe('parseCodeTable', () => {
  it.each<[string, string, readonly Short[]]>([
    [
      'three columns with merged cells, by tabs',
      'Tuin\tPlanten\tWater (regen/kraan) / Licht\n\tGereedschap\t\nMensen\tBuren\tHulp\n',
      garden,
    ],
    [
      'every cell repeated, by semicolons, under a Dutch header',
      'Niveau 1;Niveau 2;Niveau 3\nTuin;Planten;Water (regen/kraan)\nTuin;Planten;Licht\nTuin;Gereedschap;\nMensen;Buren;Hulp\n',
      garden,
    ],
    [
      'commas, cells in quotation marks, an English header',
      'Main category,Subcategory,Codes\r\nTuin,Planten,"Water (regen/kraan) / Licht"\r\n,Gereedschap,\r\nMensen,Buren,Hulp\r\n',
      garden,
    ],
    [
      'a row for each level of its own',
      'Tuin\t\t\n\tPlanten\t\n\t\tWater (regen/kraan) / Licht\n\tGereedschap\t\nMensen\t\t\n\tBuren\tHulp\n',
      garden,
    ],
    [
      'a level that is skipped',
      'Tuin\tPlanten\tLicht\nMensen\t\tHulp',
      [
        ['Tuin', [['Planten', ['Licht']]]],
        ['Mensen', ['Hulp']],
      ],
    ],
    [
      'one name in two branches as two codes',
      'Tuin\tTijd\nMensen\tTijd',
      [
        ['Tuin', ['Tijd']],
        ['Mensen', ['Tijd']],
      ],
    ],
    [
      'slashes in the first columns as part of the name',
      'Tuin/balkon\tPlanten\tWater/Licht',
      [['Tuin/balkon', [['Planten', ['Water', 'Licht']]]]],
    ],
    [
      'line ends inside a cell as spaces',
      'Tuin\t"Planten\nen bloemen"\tLicht',
      [['Tuin', [['Planten en bloemen', ['Licht']]]]],
    ],
    [
      'a quotation mark inside a cell',
      'Tuin\tPlanten die "vanzelf" groeien\tLicht',
      [['Tuin', [['Planten die "vanzelf" groeien', ['Licht']]]]],
    ],
    ['one column', 'Tuin / Mensen\nTijd', ['Tuin / Mensen', 'Tijd']],
  ])('reads %s', (_, text, expected) => {
    expect(read(text)).toEqual({ codes: long(expected), repeated: [] });
  });

  it('leaves slashes alone where that was chosen', () => {
    expect(read('Tuin\tWater/Licht', false).codes).toEqual(long([['Tuin', ['Water/Licht']]]));
  });

  it('takes a definition for the one leaf of its row', () => {
    expect(
      read('Code\tSubcode\tDefinitie\nTuin\tWater\tAlles wat nat is.\n\tLicht / Lucht\tTwee namen.').codes,
    ).toEqual([
      {
        name: 'Tuin',
        children: [{ name: 'Water', definition: 'Alles wat nat is.' }, { name: 'Licht' }, { name: 'Lucht' }],
      },
    ]);
  });

  it('makes a code that is named twice in one place once, and tells where', () => {
    expect(read('Tuin\tWater / Licht\nMensen\tHulp\nTuin\tLicht / Water / Lucht')).toEqual({
      codes: long([
        ['Tuin', ['Water', 'Licht', 'Lucht']],
        ['Mensen', ['Hulp']],
      ]),
      repeated: [
        { path: ['Tuin', 'Water'], lines: [1, 3] },
        { path: ['Tuin', 'Licht'], lines: [1, 3] },
      ],
    });
  });

  it.each([
    ['', 'There is no code in this table. Nothing was added. Give each code a row.'],
    ['Niveau 1\tNiveau 2', 'There is no code in this table. Nothing was added. Give each code a row.'],
    [
      `Tuin\t${'a'.repeat(201)}`,
      'Line 1: a name is longer than 200 characters. Nothing was added. Mend the line and try again.',
    ],
  ])('refuses %j', (text, message) => {
    const parsed = parseCodeTable(text, { divide: true });
    expect(parsed.ok ? null : parsed.error.message).toBe(message);
  });
});

describe('codeListForm', () => {
  it.each([
    ['Tuin\n\tWater\n\t\tRegen', 'indented'],
    ['Tuin\n    Water, licht en lucht\n    Aarde', 'indented'],
    ['Tuin', 'indented'],
    ['', 'indented'],
    ['Tuin\tPlanten\tWater', 'table'],
    ['Tuin\tPlanten\n\tGereedschap', 'table'],
    ['Tuin;Planten;Water\n;;Licht', 'table'],
    ['Niveau 1,Niveau 2\nTuin,Water', 'table'],
    ['Tuin, huis en hof\nMensen', 'indented'],
    ['path;definition\nTuin > Water;Nat', 'csv'],
    ['Tuin > Water;Nat\nTuin > Licht;Hel', 'csv'],
    ['Level 1;Level 2;Colour\nTuin;Water;3', 'csv'],
  ])('takes %j for %s', (text, form) => {
    expect(codeListForm(text)).toBe(form);
  });
});

describe('parsePastedCodes', () => {
  it('reads one text in whichever form was chosen', () => {
    const text = 'Tuin;Water / Licht';
    const inForm = (form: 'indented' | 'table' | 'csv'): CodeTable =>
      expectOk(parsePastedCodes(text, form, { divide: true }));
    expect([inForm('indented'), inForm('table'), inForm('csv')]).toEqual([
      { codes: [{ name: 'Tuin;Water / Licht' }], repeated: [] },
      { codes: long([['Tuin', ['Water', 'Licht']]]), repeated: [] },
      { codes: long([['Tuin', ['Water / Licht']]]), repeated: [] },
    ]);
  });
});

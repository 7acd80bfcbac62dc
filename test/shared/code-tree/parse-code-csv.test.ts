import { describe, expect, it } from 'vitest';
import type { NewCode } from '../../../shared/commands/add-codes';
import { parseCodeCsv } from '../../../shared/code-tree/parse-code-csv';
import { expectOk } from '../../../shared/lib/result';

const visit: readonly NewCode[] = [
  {
    name: 'Bezoek',
    children: [{ name: 'Vooraf' }, { name: 'Nagesprek', definition: 'Na afloop; op school', colour: 4 }],
  },
  { name: 'Thuis', aliases: ['Gezin', 'family'] },
];

describe('parseCodeCsv', () => {
  it.each<[string, string, readonly NewCode[]]>([
    [
      'a path column with header, semicolons',
      'path;definition;colour;aliases\nBezoek > Vooraf;;;\nBezoek > Nagesprek;"Na afloop; op school";4;\nThuis;;;Gezin | family\n',
      visit,
    ],
    [
      'level columns with a Dutch header, commas',
      'Niveau 1,Niveau 2,Niveau 3,Definitie,Kleur,Aliassen\nBezoek,Vooraf,,,,\nBezoek,Nagesprek,,Na afloop; op school,4,\n',
      [{ name: 'Bezoek', children: visit[0]?.children ?? [] }],
    ],
    [
      'columns in another order',
      'colour,path\n3,Bezoek>Vooraf',
      [{ name: 'Bezoek', children: [{ name: 'Vooraf', colour: 3 }] }],
    ],
    [
      'levels without a header',
      'Bezoek;Vooraf\nBezoek;Nagesprek\nThuis;',
      [{ name: 'Bezoek', children: [{ name: 'Vooraf' }, { name: 'Nagesprek' }] }, { name: 'Thuis' }],
    ],
    [
      'paths without a header, with definitions',
      'Bezoek > Vooraf;Wat eraan voorafging',
      [{ name: 'Bezoek', children: [{ name: 'Vooraf', definition: 'Wat eraan voorafging' }] }],
    ],
    [
      'the rules and the example of a code, and its origin',
      'Level 1;When to use;When not;Example;Origin\nThuis;Altijd;Nooit;“Bij ons”;open\nBuren;;;;from the frame\n',
      [
        { name: 'Thuis', whenToUse: 'Altijd', whenNot: 'Nooit', example: '“Bij ons”', origin: 'open' },
        { name: 'Buren', origin: 'a-priori' },
      ],
    ],
    ['one column of names', 'Bezoek\nThuis', [{ name: 'Bezoek' }, { name: 'Thuis' }]],
    [
      'tabs, a byte-order mark, Windows line ends and blank rows',
      '\uFEFFpath\tdefinition\r\nThuis\tAan tafel\r\n\r\n\t\r\n',
      [{ name: 'Thuis', definition: 'Aan tafel' }],
    ],
    [
      'the same path twice as one code',
      'path;definition\nThuis;\nThuis;Aan tafel\nThuis > Tafel;',
      [{ name: 'Thuis', definition: 'Aan tafel', children: [{ name: 'Tafel' }] }],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(expectOk(parseCodeCsv(text))).toEqual(expected);
  });

  it.each([
    ['', 'There is no code in this file. Nothing was added. Give each code a row.'],
    ['path;definition', 'There is no code in this file. Nothing was added. Give each code a row.'],
    [
      'path;colour\nThuis;rood',
      'Line 2: “rood” is not a colour; colours are numbers from 1 to 12. Nothing was added. Mend the line and try again.',
    ],
    [
      'level1;level2;level3\nA;B;\nA;;C',
      'Line 3: a level of the path is empty. Nothing was added. Mend the line and try again.',
    ],
    [
      'path;definition\n;loose words',
      'Line 2: there is no code name in this row. Nothing was added. Mend the line and try again.',
    ],
    [
      'path;definition\nA;"never closed\n',
      'This CSV file cannot be read near line 2: a quotation mark is not closed. Nothing was added. Mend the file and try again.',
    ],
  ])('refuses %j in one sentence with the line', (text, message) => {
    const result = parseCodeCsv(text);
    expect(result.ok ? null : result.error.message).toBe(message);
  });
});

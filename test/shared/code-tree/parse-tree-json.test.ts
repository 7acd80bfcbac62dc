import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countCodes } from '../../../shared/code-tree/code-draft';
import { parseCodeTree } from '../../../shared/code-tree/parse-code-tree';
import { parseTreeJson } from '../../../shared/code-tree/parse-tree-json';
import { expectOk } from '../../../shared/lib/result';

const garden = readFileSync(
  new URL('../../fixtures/code-trees/neighbourhood-garden.json', import.meta.url),
  'utf8',
);

describe('parseTreeJson', () => {
  it('reads names, branches, definitions, colours and aliases, and passes over what a code has no place for', () => {
    const text = JSON.stringify({
      title: 'Haven',
      codes: [
        'Thuis',
        {
          name: ' Bezoek ',
          kind: 'theme',
          definition: 'De dag zelf',
          whenToUse: 'Op locatie',
          whenNot: 'Onderweg',
          example: '“We liepen naar binnen.”',
          origin: 'open',
          colour: 6,
          aliases: ['visit'],
          children: ['Vooraf'],
        },
      ],
    });
    expect(expectOk(parseTreeJson(text))).toEqual([
      { name: 'Thuis' },
      {
        name: 'Bezoek',
        definition: 'De dag zelf',
        whenToUse: 'Op locatie',
        whenNot: 'Onderweg',
        example: '“We liepen naar binnen.”',
        origin: 'open',
        colour: 6,
        aliases: ['visit'],
        children: [{ name: 'Vooraf' }],
      },
    ]);
  });

  it('reads a frame of 75 codes whole, also labels that recur', () => {
    const codes = expectOk(parseCodeTree('Frame.JSON', garden));
    expect(countCodes(codes)).toBe(75);
    expect(codes.map((code) => [code.name, countCodes([code])])).toEqual([
      ['Herkomst', 7],
      ['Seizoen', 7],
      ['Oordeel', 4],
      ['Aanleg', 8],
      ['Samen werken', 11],
      ['Opbrengst', 15],
      ['Moeite', 8],
      ['Toekomst', 7],
      ['Organisatie', 8],
    ]);
  });

  it.each([
    ['{"codes": [\n"A",,\n]}', /^Line 2: this is not valid JSON\. Nothing was added\./],
    ['{"codes": [\n"A"\n"B"]}', /^Line 3: /],
    ['{\n"codes: [\n"A"]}', /^Line 2: /],
    ['{"codes":\n["A"\n\n', /^Line 2: /],
    ['', /^Line 1: /],
    ['{"codes": []}', /^codes is not a code this file format knows\. Nothing was added\./],
    [
      '{"codes": [{"name": "A", "children": ["B", {"name": ""}]}]}',
      /^codes › 1 › “A” › children › 2 .* is not a code/,
    ],
    ['{"codes": [{"name": "A", "colour": 13}]}', /^codes › 1 › “A” › colour is not a code/],
    ['[]', /^The whole file is not a code/],
    [`{"codes": ${'['.repeat(500)}${']'.repeat(500)}}`, /^This file has more than 200 levels of codes\./],
  ])('refuses %s', (text, message) => {
    const result = parseTreeJson(text);
    expect(result.ok ? '' : result.error.message).toMatch(message);
  });
});

describe('parseCodeTree', () => {
  it.each([
    ['codes.txt', 'A\n  B'],
    ['codes.CSV', 'path\nA > B'],
    ['codes.json', '{"codes":[{"name":"A","children":["B"]}]}'],
  ])('reads %s by its ending', (name, text) => {
    expect(expectOk(parseCodeTree(name, text))).toEqual([{ name: 'A', children: [{ name: 'B' }] }]);
  });

  it('names a file it cannot read', () => {
    const result = parseCodeTree('codes.xlsx', '');
    expect(result.ok ? '' : result.error.message).toBe(
      'Codes cannot be read from “codes.xlsx”. Nothing was added. Choose a .json, .csv or .txt file.',
    );
  });

  it('reads a text file as a table where its lines have columns', () => {
    expect(expectOk(parseCodeTree('table.txt', 'A\tB\tC / D\n\tE\t'))).toEqual([
      { name: 'A', children: [{ name: 'B', children: [{ name: 'C' }, { name: 'D' }] }, { name: 'E' }] },
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { catalogueCodes, foldName } from '../../../renderer/features/reader/palette/code-catalogue';
import { matchCodes, nearCodes } from '../../../renderer/features/reader/palette/match-codes';
import { markedPart, matchedAlias } from '../../../renderer/features/reader/palette/match-place';
import { StudyBuilder } from '../../support/study-builder';

const builder = new StudyBuilder();
const { state: study } = builder.run({
  type: 'add-codes',
  payload: {
    parent: null,
    codes: [
      {
        name: 'Keuzeproces',
        children: [{ name: 'Waarden en identiteit' }, { name: 'Waarom dit profiel', aliases: ['why'] }],
      },
      { name: 'Interventie', children: [{ name: 'Toegevoegde waarde bezoek' }, { name: 'Gastles' }] },
      {
        name: 'Organisatie',
        aliases: ['randvoorwaarden'],
        children: [{ name: 'Ongewaardeerd' }, { name: 'Café' }],
      },
    ],
  },
});
const catalogue = catalogueCodes(study);
const idOf = (name: string): string => catalogue.entries.find((entry) => entry.name === name)?.id ?? '';
const unused = { recent: [], counts: new Map<string, number>() };

function found(
  query: string,
  use = unused as { recent: readonly string[]; counts: ReadonlyMap<string, number> },
) {
  return matchCodes(catalogue, query, use).map(({ name }) => name);
}

describe('matchCodes', () => {
  test('ranks the start of a name before the start of a word, before a part, before an alias', () => {
    expect(found('waar')).toEqual([
      'Waarden en identiteit',
      'Waarom dit profiel',
      'Toegevoegde waarde bezoek',
      'Ongewaardeerd',
      'Organisatie',
    ]);
  });

  test('orders equals by recency, then by use', () => {
    const why = idOf('Waarom dit profiel');
    expect(found('waaro', unused)).toEqual(['Waarom dit profiel']);
    expect(found('waar', { recent: [why], counts: new Map() }).slice(0, 2)).toEqual([
      'Waarom dit profiel',
      'Waarden en identiteit',
    ]);
    expect(found('waar', { recent: [], counts: new Map([[why, 31]]) }).slice(0, 2)).toEqual([
      'Waarom dit profiel',
      'Waarden en identiteit',
    ]);
  });

  test('finds several words across name and path, blind to accents and capitals', () => {
    expect(found('CAFE')).toEqual(['Café']);
    expect(found('keuze profiel')).toEqual(['Waarom dit profiel']);
    expect(found('why')).toEqual(['Waarom dit profiel']);
    expect(found('haven')).toEqual([]);
  });

  test('offers the codes used last where nothing is typed', () => {
    expect(found('', { recent: [idOf('Gastles'), idOf('Café')], counts: new Map() }).slice(0, 2)).toEqual([
      'Gastles',
      'Café',
    ]);
  });
});

describe('nearCodes', () => {
  test('forgives a typing error, from three letters on, and repeats nothing found already', () => {
    expect(nearCodes(catalogue, 'gasltes', []).map(({ name }) => name)).toEqual(['Gastles']);
    expect(nearCodes(catalogue, 'ga', [])).toEqual([]);
    expect(nearCodes(catalogue, 'gastles', matchCodes(catalogue, 'gastles', unused))).toEqual([]);
  });
});

describe('what is shown of a match', () => {
  test.each([
    ['Waarom dit profiel', 'waar', 'Waar'],
    ['Toegevoegde waarde bezoek', 'WAAR', 'waar'],
    ['Café', 'cafe', 'Café'],
    ['Waarom dit profiel', 'keuze profiel', 'profiel'],
    ['Gastles', 'waar', null],
    ['Gastles', '', null],
  ])('of %j for %j it marks %j', (name, query, marked) => {
    const part = markedPart(name, query);
    expect(part === null ? null : name.slice(part.from, part.to)).toBe(marked);
  });

  test('an alias is shown only where the name does not hold the query', () => {
    const entry = catalogue.byId.get(idOf('Organisatie'));
    expect(entry && matchedAlias(entry, 'voorwaard')).toBe('randvoorwaarden');
    expect(entry && matchedAlias(entry, 'organ')).toBeUndefined();
  });

  test('folding keeps every offset', () => {
    expect(foldName('Één ‘Café’ 👍')).toBe('een ‘cafe’ 👍');
  });
});

import { describe, expect, it } from 'vitest';
import type { NamedEntry } from '../../../renderer/features/search/box-entries';
import { readTyped } from '../../../renderer/features/search/box-prefix';
import { markedPart, NEAR, rankEntries } from '../../../renderer/features/search/rank-entries';
import { foldWord } from '../../../renderer/services/fold-word';

function entry(name: string, { detail = '', aliases = [] as readonly string[], use = 0 } = {}): NamedEntry {
  const others = aliases.map(foldWord);
  const folded = foldWord(name);
  return {
    key: `code:${name}`,
    kind: 'code',
    id: name,
    name,
    detail,
    folded,
    others,
    all: [folded, ...others, foldWord(detail)].join(' '),
    use,
    sign: '',
  };
}

const codes = [
  entry('Randvoorwaarden', { use: 14 }),
  entry('Toegevoegde waarde bezoek', { use: 18 }),
  entry('Waarden en identiteit', { use: 9 }),
  entry('Waarom dit profiel', { detail: 'Keuzeproces › Motieven', use: 31 }),
  entry('Kosten', { aliases: ['waardering in geld'] }),
  entry('Één lesuur'),
];

function ranked(query: string, opened: readonly string[] = [], limit = 10): readonly string[] {
  return rankEntries(codes, query, opened, limit).map(({ entry: { name } }) => name);
}

describe('names that a query means', () => {
  it('come by prefix, start of a word, part of a word, other names; equals by use', () => {
    expect(ranked('waar')).toEqual([
      'Waarom dit profiel',
      'Waarden en identiteit',
      'Toegevoegde waarde bezoek',
      'Randvoorwaarden',
      'Kosten',
    ]);
  });

  it('come earlier among equals when they were opened last', () => {
    expect(ranked('waar', ['code:Waarden en identiteit']).slice(0, 2)).toEqual([
      'Waarden en identiteit',
      'Waarom dit profiel',
    ]);
  });

  it.each([
    ['een les', ['Één lesuur']],
    ['motieven profiel', ['Waarom dit profiel']],
    ['xyz', []],
  ])('for %j are %j', (query, names) => {
    expect(ranked(query)).toEqual(names);
  });

  it('are found in spite of a typing error, behind all others', () => {
    expect(rankEntries(codes, 'toegevogde', [], 10).map(({ entry: { name }, rank }) => [name, rank])).toEqual(
      [['Toegevoegde waarde bezoek', NEAR]],
    );
  });

  it('are no more than asked for', () => {
    expect(ranked('', [], 2)).toHaveLength(2);
  });
});

describe('the bold part of a name', () => {
  it.each([
    ['Toegevoegde waarde', 'WAAR', 'waar'],
    ['Zwaar en waar', 'waar', 'waar'],
    ['Één lesuur', 'een', 'Één'],
    ['Kosten', 'waar', null],
    ['Kosten', ' ', null],
  ])('of %j for %j is %j', (name, query, words) => {
    const part = markedPart(name, query);
    expect(part === null ? null : name.slice(part.from, part.to)).toBe(words);
  });
});

describe('what is typed in the box', () => {
  it.each([
    ['haven', 'all', 'haven'],
    [' > rename ', 'commands', 'rename'],
    ['#waar', 'codes', 'waar'],
    ['@ bedrijf', 'people', 'bedrijf'],
    ['"aan tafel"', 'text', 'aan tafel'],
    ['“aan tafel”', 'text', 'aan tafel'],
    ['', 'all', ''],
  ])('%j searches %s for %j', (typed, scope, query) => {
    expect(readTyped(typed)).toEqual({ scope, query });
  });
});

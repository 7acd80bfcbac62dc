import { describe, expect, test } from 'vitest';
import { paletteOptions } from '../../../renderer/features/reader/palette/palette-options';

const hits = [
  { id: 'c1', foldedName: 'keuzestress' },
  { id: 'c2', foldedName: 'keuze' },
];

function rows(query: string, openCoding: boolean, onlyCodes = false): readonly string[] {
  return paletteOptions(hits, query, openCoding, onlyCodes).map((option) =>
    option.kind === 'code' ? option.id : option.kind,
  );
}

describe('the rows of the palette', () => {
  test('are the codes that match, then the ways to make a new one', () => {
    expect(rows('keu', false)).toEqual(['c1', 'c2', 'new', 'in-vivo']);
    expect(rows('', false)).toEqual(['c1', 'c2', 'in-vivo']);
  });

  test('begin in open coding with the new code, after one of exactly that name', () => {
    expect(rows('keu', true)).toEqual(['new', 'in-vivo', 'c1', 'c2']);
    expect(rows('Keuze ', true)).toEqual(['c2', 'new', 'in-vivo', 'c1']);
    expect(rows('', true)).toEqual(['in-vivo', 'c1', 'c2']);
  });

  test('are only codes that there are where a coding gets another code', () => {
    expect(rows('keu', false, true)).toEqual(['c1', 'c2']);
  });
});

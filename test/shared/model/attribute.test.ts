import { describe, expect, it } from 'vitest';
import { attributeNamed, attributesOf, readAttributeValue } from '../../../shared/model/attribute';
import { harbourStudy } from '../../support/study-builder';

describe('readAttributeValue', () => {
  it.each([
    ['text', ' havo 4 ', 'havo 4'],
    ['text', '  ', undefined],
    ['number', '3,5', '3.5'],
    ['number', '-12', '-12'],
    ['number', '007', '7'],
    ['number', '1.000,5', undefined],
    ['number', 'drie', undefined],
    ['date', '2026-03-12', '2026-03-12'],
    ['date', '12-3-2026', '2026-03-12'],
    ['date', '1/2/2026', '2026-02-01'],
    ['date', '31-2-2026', undefined],
    ['date', 'maart', undefined],
    ['choice', 'VMBO-T', 'vmbo-t'],
    ['choice', 'mavo', undefined],
    ['yes-no', 'Ja', 'yes'],
    ['yes-no', 'n', 'no'],
    ['yes-no', 'misschien', undefined],
  ] as const)('reads a %s typed as “%s” as %s', (type, typed, kept) => {
    expect(readAttributeValue({ type, choices: ['vmbo-t', 'havo'] }, typed)).toBe(kept);
  });
});

describe('attributesOf', () => {
  const age = { id: 'a1', name: 'Leeftijd', of: 'participant', type: 'number', choices: [] } as const;

  it('lists typed attributes as they came, then names an older study keeps values under', () => {
    const { state } = harbourStudy()
      .op({ type: 'attribute:add', attribute: age })
      .op({ type: 'participant:edit', id: 'p1', edit: { values: { klas: '3', a1: '14', adres: 'x' } } });
    expect(attributesOf(state, 'participant')).toEqual([
      age,
      { id: 'adres', name: 'adres', of: 'participant', type: 'text', choices: [] },
      { id: 'klas', name: 'klas', of: 'participant', type: 'text', choices: [] },
    ]);
    expect(attributesOf(state, 'document')).toEqual([]);
  });

  it('finds an attribute by its name, however it is cased', () => {
    const { state } = harbourStudy().op({ type: 'attribute:add', attribute: age });
    expect(attributeNamed(state, 'participant', ' LEEFTIJD ')?.id).toBe('a1');
    expect(attributeNamed(state, 'document', 'Leeftijd')).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { registerPresets } from '../../../../shared/model/presets/registry';

describe.each(registerPresets)('the preset $id', ({ groups, attributes }) => {
  it('names every group and attribute once', () => {
    const names = [...groups.map(({ name }) => name), ...attributes.map(({ of, name }) => `${of} ${name}`)];
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('puts the group that others roll up into before them', () => {
    const before = new Set<string>();
    const early = groups.filter(({ key, parent }) => {
      before.add(key);
      return parent !== undefined && !before.has(parent);
    });
    expect(early).toEqual([]);
  });

  it('has choices for attributes of choice and for no others', () => {
    expect(attributes.filter(({ type, choices }) => (type === 'choice') !== choices.length > 1)).toEqual([]);
  });

  it('tells groups apart by two letters', () => {
    expect(new Set(groups.map(({ monogram }) => monogram)).size).toBe(groups.length);
    expect(groups.filter(({ monogram }) => !/^[A-Z]{2}$/.test(monogram))).toEqual([]);
  });
});

describe('the preset dutch-education', () => {
  it('rolls mentors, career counsellors and subject teachers up into teachers', () => {
    const [preset] = registerPresets;
    expect(preset?.groups.flatMap(({ name, parent }) => (parent === 'leraren' ? name : []))).toEqual([
      'Mentoren',
      'Decanen',
      'Vakdocenten',
    ]);
  });
});

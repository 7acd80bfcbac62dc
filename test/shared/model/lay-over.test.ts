import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsBefore, layOver } from '../../../shared/model/lay-over';

const record = { id: 'd', title: 'Gesprek', date: '2026-03-12', attributes: { a: '1', b: '2' } };

describe('layOver', () => {
  it('changes what is named, takes off what is null and lays values over one by one', () => {
    const edit = { title: 'Verslag', date: null, values: { a: null, c: '3' } };
    expect(layOver(record, edit)).toEqual({
      id: 'd',
      title: 'Verslag',
      attributes: { b: '2', c: '3' },
    });
  });

  it('keeps values in one order, whatever came first', () => {
    const bare = { attributes: {} };
    const there = layOver(layOver(bare, { values: { b: '2' } }), { values: { a: '1' } });
    const back = layOver(layOver(bare, { values: { a: '1' } }), { values: { b: '2' } });
    expect(JSON.stringify(there)).toBe(JSON.stringify(back));
  });

  it('is taken back by the fields before', () => {
    const patch = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.option(fc.string(), { nil: null }));
    const edit = fc.record(
      { title: fc.string(), date: fc.option(fc.string(), { nil: null }), values: patch },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(edit, (asked) => {
        expect(layOver(layOver(record, asked), fieldsBefore(record, asked))).toEqual(record);
      }),
    );
  });
});

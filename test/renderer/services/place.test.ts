import { describe, expect, it } from 'vitest';
import { parsePlace } from '../../../renderer/services/place';

const start = { view: 'code', tabs: [], document: null };

describe('parsePlace', () => {
  it('reads back what was kept', () => {
    const kept = { view: 'people', tabs: ['a', 'b'], document: 'b' };
    expect(parsePlace(JSON.stringify(kept))).toEqual(kept);
  });

  it('starts afresh from anything that is not a place', () => {
    for (const stored of [null, '', '{', 'null', '7', '[]', '{"view":"study","tabs":"a","document":3}']) {
      expect(parsePlace(stored)).toEqual(start);
    }
  });

  it('leaves out tabs that are no ids', () => {
    expect(parsePlace('{"tabs":["a",2,null,"b"]}')).toEqual({ ...start, tabs: ['a', 'b'] });
  });
});

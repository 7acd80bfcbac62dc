import { describe, expect, it } from 'vitest';
import { parsePlace } from '../../../renderer/services/place';

const start = { view: 'code', side: 'left', tabs: [], document: null, other: null };

describe('parsePlace', () => {
  it('reads back what was kept', () => {
    const kept = {
      view: 'people',
      side: 'right',
      tabs: ['a', 'b'],
      document: 'b',
      other: { tabs: ['a'], document: 'a' },
    };
    expect(parsePlace(JSON.stringify(kept))).toEqual(kept);
  });

  it('starts afresh from anything that is not a place', () => {
    for (const stored of [null, '', '{', 'null', '7', '[]', '{"view":"study","tabs":"a","document":3}']) {
      expect(parsePlace(stored)).toEqual(start);
    }
  });

  it('is on the left where nothing stands beside it', () => {
    expect(parsePlace('{"side":"right","tabs":["a"],"other":7}')).toEqual({ ...start, tabs: ['a'] });
  });

  it('leaves out tabs that are no ids', () => {
    expect(parsePlace('{"tabs":["a",2,null,"b"]}')).toEqual({ ...start, tabs: ['a', 'b'] });
  });
});

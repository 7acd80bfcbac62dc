import { describe, expect, it } from 'vitest';
import { scopeOf } from '../../../shared/search/search-scope';
import { harbourStudy } from '../../support/study-builder';

const { state } = harbourStudy().op({
  type: 'passage:voice',
  document: 'ou',
  from: 24,
  to: 33,
  link: { participant: null, group: 'll' },
});

describe('where a search looks', () => {
  it('is everywhere without a filter, and only in the documents of one', () => {
    expect(scopeOf(state, {})).toEqual([{ document: 'fg' }, { document: 'ou' }]);
    expect(scopeOf(state, { documents: ['ou', 'gone'] })).toEqual([{ document: 'ou' }]);
    expect(scopeOf(state, { documents: [] })).toEqual([]);
  });

  it.each([
    [
      'a group',
      { groups: ['ll'] },
      [
        { document: 'fg', speakers: [1] },
        { document: 'ou', speakers: [], voices: [{ from: 24, to: 33, counts: true }] },
      ],
    ],
    ['another group', { groups: ['ou'] }, []],
    [
      'nobody known',
      { groups: [''] },
      [
        { document: 'fg', speakers: [0, -1] },
        { document: 'ou', speakers: [0, -1], voices: [{ from: 24, to: 33, counts: false }] },
      ],
    ],
    ['a participant', { participants: ['p1'] }, [{ document: 'fg', speakers: [1] }]],
    ['a label', { speakers: ['Moderator'] }, [{ document: 'fg', speakers: [0] }]],
    ['a label in a group', { speakers: ['Moderator'], groups: ['ll'] }, []],
  ])('is where %s speaks', (_who, filter, scope) => {
    expect(scopeOf(state, filter)).toEqual(scope);
  });
});

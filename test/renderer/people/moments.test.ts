import { expect, it } from 'vitest';
import { momentsOf } from '../../../renderer/features/people/moments';
import { harbourStudy } from '../../support/study-builder';

const session = { moderators: [], assistants: [], unknown: [] };
const line = { date: '2026-03-02', who: '', group: null, note: '', participant: 'p1' };

it('a person took part where they spoke, were present, or the log says so; planned is who agreed to', () => {
  const { state } = harbourStudy()
    .op({ type: 'sampling:add', column: { id: 't1', name: 'T1 after', position: 1 } })
    .op({ type: 'sampling:add', column: { id: 't0', name: 'T0 before', position: 0 } })
    .op({ type: 'sampling:add', column: { id: 'ph', name: 'Telefonisch', position: 2 } })
    .op({ type: 'sampling:add', column: { id: 't2', name: 'T2', position: 3 } })
    .op({ type: 'document:edit', id: 'fg', edit: { sampling: 't0' } })
    .op({
      type: 'document:edit',
      id: 'ou',
      edit: { sampling: 't1', session: { ...session, present: ['p1'] } },
    })
    .op({ type: 'contact:add', contact: { ...line, id: 'c1', column: 'ph', outcome: 'agreed' } })
    .op({ type: 'contact:add', contact: { ...line, id: 'c2', column: 't2', outcome: 'declined' } });
  const moments = momentsOf(state);
  expect(moments('p1').map(({ short, state: how }) => [short, how])).toEqual([
    ['T0', 'took-part'],
    ['T1', 'took-part'],
    ['Te', 'planned'],
    ['T2', 'none'],
  ]);
  expect(moments('p2').map(({ state: how }) => how)).toEqual(['none', 'none', 'none', 'none']);
});

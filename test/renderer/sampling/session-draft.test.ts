import { describe, expect, it } from 'vitest';
import { readPlanned } from '../../../renderer/features/sampling/sampling-actions';
import {
  draftOf,
  isReadable,
  isSameSession,
  sessionOf,
  withSpeakers,
} from '../../../renderer/features/sampling/session-draft';
import { attendedStudy, documentOf, emptySession } from '../../shared/analysis/attended-study';

describe('a session being filled in', () => {
  it('comes back as it was, and is the same whatever the order of its fields', () => {
    const document = documentOf(attendedStudy(), 'fg1');
    const session = sessionOf(draftOf(document));
    expect(session).toEqual(document.session);
    expect(isSameSession(session, document.session ?? null)).toBe(true);
    expect(isSameSession(session, { ...emptySession, minutes: 5 })).toBe(false);
  });

  it('takes over who speaks beside who is named; who is of a group that asks moderates', () => {
    const builder = attendedStudy();
    const document = documentOf(builder, 'fg1');
    expect([...withSpeakers(builder.state, document, draftOf(document)).parts]).toEqual([
      ['t1', 'moderator'],
      ['p2', 'present'],
      ['p1', 'present'],
      ['v1', 'moderator'],
    ]);
  });

  it('is nothing where nobody said anything, and keeps a zero that somebody noted', () => {
    const empty = {
      parts: new Map(),
      unknown: { ll: '' },
      place: ' ',
      minutes: '',
      mode: '',
      note: '',
    } as const;
    expect(sessionOf(empty)).toBeNull();
    expect(
      sessionOf({ ...empty, unknown: { ll: '0' }, place: ' aula ', minutes: '45', mode: 'phone' }),
    ).toEqual({
      ...{ moderators: [], assistants: [], present: [], unknown: [{ group: 'll', count: 0 }] },
      ...{ place: 'aula', minutes: 45, mode: 'phone' },
    });
    expect(isReadable({ ...empty, minutes: 'een uur' })).toBe(false);
  });
});

describe('a cell of the plan', () => {
  it.each([
    ['12', 12],
    [' 0 ', 0],
    ['', null],
    ['–', null],
    ['veel', undefined],
    ['-3', undefined],
    ['2,5', undefined],
  ])('reads %j as %j', (typed, planned) => {
    expect(readPlanned(typed)).toBe(planned);
  });
});

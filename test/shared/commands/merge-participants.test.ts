import { describe, expect, it } from 'vitest';
import type { Memo } from '../../../shared/model/memo';
import type { Session } from '../../../shared/model/session';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy, type StudyBuilder } from '../../support/study-builder';
import { awayHome, voiceAway, voiceBack } from './voice-away';

const session = { moderators: [], assistants: [], unknown: [] };

/** Deniz of the focus group turns out to be the pupil of another talk, who had been put on the register again. */
function twice(): StudyBuilder {
  return harbourStudy()
    .participant('p3', 'Leerling 07', 'll', 'leerling, havo')
    .link('ou', 'Hakima', 'p3', 'll')
    .op({ type: 'participant:edit', id: 'p1', edit: { values: { age: '15' } } })
    .op({
      type: 'participant:edit',
      id: 'p3',
      edit: { values: { age: '16', school: 'A' }, consent: 'no-quotes' },
    });
}

/** A memo about a participant that links to them too. */
function about(participant: string): Pick<Memo, 'text' | 'about'> {
  return {
    text: `Zie [Leerling 07](codeboom:participant/${participant}).`,
    about: { kind: 'participant', participant },
  };
}

/** The line of the focus group among what can be seen, with this session. */
function focusGroup(session: Session): string {
  const { id, ...document } = harbourStudy().state.documents.get('fg') ?? { id: '' };
  return `document ${id}: ${JSON.stringify({ ...document, session })}`;
}

describe('merge-participants', () => {
  it('takes along a passage whose words are not in the text shown, and may come back', () => {
    const away = voiceAway({ participant: 'p2', group: 'ou' });
    const request = { type: 'merge-participants', payload: { id: 'p2', into: 'p1' } } as const;
    checkCommand(away, request, {
      label: 'Join Ouder 01 with Leerling 01',
      ops: [
        { type: 'passage:voice', ...awayHome, link: { participant: 'p1', group: 'll' } },
        { type: 'participant:remove', id: 'p2' },
      ],
      changes: ['- participant p2: Ouder 01 | ou | '],
    });
    expect(voiceBack(away.run(request))).toEqual({ participant: 'p1', group: 'll' });
  });

  it('gives speakers to the one who stays, who takes over what they lack and the stricter consent', () => {
    checkCommand(
      twice(),
      { type: 'merge-participants', payload: { id: 'p3', into: 'p1' } },
      {
        label: 'Join Leerling 07 with Leerling 01',
        ops: [
          {
            type: 'speaker:link',
            document: 'ou',
            speaker: 'Hakima',
            link: { participant: 'p1', group: 'll' },
          },
          { type: 'participant:edit', id: 'p1', edit: { consent: 'no-quotes', values: { school: 'A' } } },
          { type: 'participant:remove', id: 'p3' },
        ],
        changes: [
          '- participant p1: Leerling 01 | ll | klas 3 | age=15',
          '- participant p3: Leerling 07 | ll | leerling, havo | age=16 | school=A | no-quotes',
          '- speaker ou Hakima: p3 of ll',
          '+ participant p1: Leerling 01 | ll | klas 3 | age=15 | school=A | no-quotes',
          '+ speaker ou Hakima: p1 of ll',
        ],
      },
    );
  });

  it('lets a person choose which of two values holds', () => {
    checkCommand(
      twice(),
      { type: 'merge-participants', payload: { id: 'p1', into: 'p3', values: { age: '15' } } },
      {
        label: 'Join Leerling 01 with Leerling 07',
        ops: [
          {
            type: 'speaker:link',
            document: 'fg',
            speaker: 'Deniz',
            link: { participant: 'p3', group: 'll' },
          },
          { type: 'participant:edit', id: 'p3', edit: { values: { age: '15' } } },
          { type: 'participant:remove', id: 'p1' },
        ],
        changes: [
          '- participant p1: Leerling 01 | ll | klas 3 | age=15',
          '- participant p3: Leerling 07 | ll | leerling, havo | age=16 | school=A | no-quotes',
          '- speaker fg Deniz: p1 of ll',
          '+ participant p3: Leerling 07 | ll | leerling, havo | age=15 | school=A | no-quotes',
          '+ speaker fg Deniz: p3 of ll',
        ],
      },
    );
  });

  it('takes passages, memos, sessions, contacts and remembered labels along', () => {
    const contact = { date: '2026-03-02', who: 'pupil', group: 'll', column: null, note: '' } as const;
    const memo = { kind: 'free', title: 'Over', by: 'noor', at: '2026-03-12T10:00:00.000Z' } as const;
    const voice = { document: 'fg', from: 0, to: 4 };
    checkCommand(
      harbourStudy()
        .participant('p3', 'Leerling 07', 'll', 'klas 3')
        .op({ type: 'passage:voice', ...voice, link: { participant: 'p3', group: 'll' } })
        .op({
          type: 'memo:add',
          memo: { id: 'm', ...memo, ...about('p3') },
        })
        .op({ type: 'document:edit', id: 'fg', edit: { session: { ...session, present: ['p1', 'p3'] } } })
        .op({
          type: 'contact:add',
          contact: { id: 'c', ...contact, participant: 'p3', outcome: 'agreed' },
        })
        .op({
          type: 'label:mean',
          set: 'T1',
          label: 'Sem',
          meaning: { kind: 'participant', participant: 'p3' },
        }),
      { type: 'merge-participants', payload: { id: 'p3', into: 'p1' } },
      {
        label: 'Join Leerling 07 with Leerling 01',
        ops: [
          { type: 'passage:voice', ...voice, link: { participant: 'p1', group: 'll' } },
          {
            type: 'label:mean',
            set: 'T1',
            label: 'Sem',
            meaning: { kind: 'participant', participant: 'p1' },
          },
          {
            type: 'memo:edit',
            id: 'm',
            edit: about('p1'),
          },
          { type: 'document:edit', id: 'fg', edit: { session: { ...session, present: ['p1'] } } },
          { type: 'contact:edit', id: 'c', edit: { participant: 'p1' } },
          { type: 'participant:remove', id: 'p3' },
        ],
        changes: [
          '- participant p3: Leerling 07 | ll | klas 3',
          `- contact c: ${JSON.stringify({ ...contact, participant: 'p3', outcome: 'agreed' })}`,
          '- label of T1 Sem: {"kind":"participant","participant":"p3"}',
          `- ${focusGroup({ ...session, present: ['p1', 'p3'] })}`,
          '- voice fg 0-4: p3 of ll',
          `- memo m: ${JSON.stringify({ ...memo, ...about('p3') })}`,
          `+ contact c: ${JSON.stringify({ ...contact, participant: 'p1', outcome: 'agreed' })}`,
          '+ label of T1 Sem: {"kind":"participant","participant":"p1"}',
          `+ ${focusGroup({ ...session, present: ['p1'] })}`,
          '+ voice fg 0-4: p1 of ll',
          `+ memo m: ${JSON.stringify({ ...memo, ...about('p1') })}`,
        ],
      },
    );
  });

  it('refuses to join somebody with themselves or with nobody', () => {
    const refusal = {
      code: 'participant-not-found',
      message: 'That participant is not in the register any more. Nothing was changed.',
    };
    checkRefusal(twice(), { type: 'merge-participants', payload: { id: 'p1', into: 'p1' } }, refusal);
    checkRefusal(twice(), { type: 'merge-participants', payload: { id: 'p1', into: 'p9' } }, refusal);
  });
});

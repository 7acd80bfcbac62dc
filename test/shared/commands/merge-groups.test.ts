import { describe, expect, it } from 'vitest';
import type { Session } from '../../../shared/model/session';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy } from '../../support/study-builder';
import { awayHome, voiceAway, voiceBack } from './voice-away';

/** The line of the focus group among what can be seen, with this session. */
function focusGroup(session: Session): string {
  const { id, ...document } = harbourStudy().state.documents.get('fg') ?? { id: '' };
  return `document ${id}: ${JSON.stringify({ ...document, session })}`;
}

describe('merge-groups', () => {
  it('puts people, speakers and what was planned in the other group', () => {
    checkCommand(
      harbourStudy()
        .op({ type: 'sampling:add', column: { id: 't1', name: 'T1', position: 0 } })
        .op({ type: 'sampling:plan', group: 'll', column: 't1', planned: 3 })
        .op({ type: 'sampling:plan', group: 'ou', column: 't1', planned: 4 }),
      { type: 'merge-groups', payload: { id: 'll', into: 'ou' } },
      {
        label: 'Join group Leerlingen with Ouders',
        ops: [
          { type: 'participant:edit', id: 'p1', edit: { group: 'ou' } },
          {
            type: 'speaker:link',
            document: 'fg',
            speaker: 'Deniz',
            link: { participant: 'p1', group: 'ou' },
          },
          { type: 'sampling:plan', group: 'ou', column: 't1', planned: 7 },
          { type: 'sampling:plan', group: 'll', column: 't1', planned: null },
          { type: 'group:remove', id: 'll' },
        ],
        changes: [
          '- group ll: Leerlingen | LL | ll | answers',
          '- participant p1: Leerling 01 | ll | klas 3',
          '- planned ll t1: 3',
          '- planned ou t1: 4',
          '- speaker fg Deniz: p1 of ll',
          '+ participant p1: Leerling 01 | ou | klas 3',
          '+ planned ou t1: 7',
          '+ speaker fg Deniz: p1 of ou',
        ],
      },
    );
  });

  it('takes the place of its parent when a group goes up into one below it', () => {
    checkCommand(
      harbourStudy()
        .group('lr', 'Leraren')
        .op({ type: 'group:edit', id: 'lr', edit: { parent: 'll' } }),
      { type: 'merge-groups', payload: { id: 'll', into: 'lr' } },
      {
        label: 'Join group Leerlingen with Leraren',
        ops: [
          { type: 'group:edit', id: 'lr', edit: { parent: null } },
          { type: 'participant:edit', id: 'p1', edit: { group: 'lr' } },
          {
            type: 'speaker:link',
            document: 'fg',
            speaker: 'Deniz',
            link: { participant: 'p1', group: 'lr' },
          },
          { type: 'group:remove', id: 'll' },
        ],
        changes: [
          '- group ll: Leerlingen | LL | ll | answers',
          '- group lr: Leraren | LR | lr | answers | in ll',
          '- participant p1: Leerling 01 | ll | klas 3',
          '- speaker fg Deniz: p1 of ll',
          '+ group lr: Leraren | LR | lr | answers',
          '+ participant p1: Leerling 01 | lr | klas 3',
          '+ speaker fg Deniz: p1 of lr',
        ],
      },
    );
  });

  it('takes along a voice whose words are not in the text shown', () => {
    const away = voiceAway({ participant: null, group: 'lr' });
    const request = { type: 'merge-groups', payload: { id: 'lr', into: 'ou' } } as const;
    checkCommand(away, request, {
      label: 'Join group Leraren with Ouders',
      ops: [
        { type: 'passage:voice', ...awayHome, link: { participant: null, group: 'ou' } },
        { type: 'group:remove', id: 'lr' },
      ],
      changes: ['- group lr: Leraren | LR | lr | answers'],
    });
    expect(voiceBack(away.run(request))).toEqual({ participant: null, group: 'ou' });
  });

  it('adds up the unknown people of a session', () => {
    const session = { moderators: [], assistants: [], present: [] };
    checkCommand(
      harbourStudy()
        .group('lr', 'Leraren')
        .op({
          type: 'document:edit',
          id: 'fg',
          edit: {
            session: {
              ...session,
              unknown: [
                { group: 'lr', count: 2 },
                { group: 'ou', count: 1 },
              ],
            },
          },
        }),
      { type: 'merge-groups', payload: { id: 'lr', into: 'ou' } },
      {
        label: 'Join group Leraren with Ouders',
        ops: [
          {
            type: 'document:edit',
            id: 'fg',
            edit: { session: { ...session, unknown: [{ group: 'ou', count: 3 }] } },
          },
          { type: 'group:remove', id: 'lr' },
        ],
        changes: [
          '- group lr: Leraren | LR | lr | answers',
          `- ${focusGroup({
            ...session,
            unknown: [
              { group: 'lr', count: 2 },
              { group: 'ou', count: 1 },
            ],
          })}`,
          `+ ${focusGroup({ ...session, unknown: [{ group: 'ou', count: 3 }] })}`,
        ],
      },
    );
  });

  it('refuses a group that is gone', () => {
    checkRefusal(
      harbourStudy(),
      { type: 'merge-groups', payload: { id: 'bd', into: 'ou' } },
      {
        code: 'group-not-found',
        message: 'That group is not in the study. Nothing was changed. Choose another.',
      },
    );
  });
});

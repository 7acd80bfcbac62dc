import { describe, it } from 'vitest';
import type { OperationBody } from '../../../shared/model/operation';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy } from '../../support/study-builder';
import { voiceAway } from './voice-away';

const approached = {
  id: 'c1',
  date: '2026-03-12',
  who: 'docent, school B',
  participant: null,
  group: 'lr',
  column: null,
  outcome: 'approached',
  note: '',
} as const;

describe('remove-groups', () => {
  it('takes groups away that nobody is in, also one that only another of them is in', () => {
    checkCommand(
      harbourStudy()
        .group('lr', 'Leraren')
        .group('bd', 'Mentoren')
        .op({ type: 'group:edit', id: 'bd', edit: { parent: 'lr' } }),
      { type: 'remove-groups', payload: { ids: ['lr', 'bd'] } },
      {
        label: 'Remove 2 groups',
        ops: [
          { type: 'group:remove', id: 'lr' },
          { type: 'group:remove', id: 'bd' },
        ],
        changes: [
          '- group bd: Mentoren | BD | bd | answers | in lr',
          '- group lr: Leraren | LR | lr | answers',
        ],
      },
    );
  });

  it('refuses a group with a voice whose words are not in the text shown', () => {
    checkRefusal(
      voiceAway({ participant: null, group: 'lr' }),
      { type: 'remove-groups', payload: { ids: ['lr'] } },
      {
        code: 'group-in-use',
        message:
          'People, speakers or other groups belong to “Leraren”. Nothing was changed. Put them in another group first.',
      },
    );
  });

  it.each<readonly [string, readonly OperationBody[]]>([
    [
      'a session',
      [
        {
          type: 'document:edit',
          id: 'fg',
          edit: {
            session: { moderators: [], assistants: [], present: [], unknown: [{ group: 'lr', count: 2 }] },
          },
        },
      ],
    ],
    ['the recruitment log', [{ type: 'contact:add', contact: approached }]],
    [
      'the sampling plan',
      [
        { type: 'sampling:add', column: { id: 't1', name: 'T1', position: 0 } },
        { type: 'sampling:plan', group: 'lr', column: 't1', planned: 3 },
      ],
    ],
    [
      'a remembered label',
      [{ type: 'label:mean', set: 'T1', label: 'Docent', meaning: { kind: 'group', group: 'lr' } }],
    ],
  ])('refuses a group nobody is in that %s refers to', (_what, bodies) => {
    const builder = harbourStudy().group('lr', 'Leraren');
    for (const body of bodies) builder.op(body);
    checkRefusal(
      builder,
      { type: 'remove-groups', payload: { ids: ['lr'] } },
      {
        code: 'group-counted',
        message:
          'A session, the recruitment log, the sampling plan or a remembered label still refers to “Leraren”. Nothing was changed. Join it with another group, which takes these over.',
      },
    );
  });

  it('refuses a group with people in it', () => {
    checkRefusal(
      harbourStudy(),
      { type: 'remove-groups', payload: { ids: ['ou'] } },
      {
        code: 'group-in-use',
        message:
          'People, speakers or other groups belong to “Ouders”. Nothing was changed. Put them in another group first.',
      },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { samplingMatrix } from '../../../shared/analysis/sampling-matrix';
import type { Session } from '../../../shared/model/session';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy, type StudyBuilder } from '../../support/study-builder';
import { awayHome, voiceAway, voiceBack } from './voice-away';

/** The line of the focus group among what can be seen, with this session. */
function focusGroup(session: Session): string {
  const { id, ...document } = harbourStudy().state.documents.get('fg') ?? { id: '' };
  return `document ${id}: ${JSON.stringify({ ...document, session })}`;
}

/** A school without a number of its own above teachers (6) and mentors (4). */
function schoolPlan(): StudyBuilder {
  return harbourStudy()
    .group('bd', 'School')
    .group('lr', 'Leraren')
    .group('pb', 'Mentoren')
    .op({ type: 'group:edit', id: 'lr', edit: { parent: 'bd' } })
    .op({ type: 'group:edit', id: 'pb', edit: { parent: 'bd' } })
    .op({ type: 'sampling:add', column: { id: 't1', name: 'T1', position: 0 } })
    .op({ type: 'sampling:plan', group: 'lr', column: 't1', planned: 6 })
    .op({ type: 'sampling:plan', group: 'pb', column: 't1', planned: 4 });
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

  it('makes no circle when a group goes into one further below', () => {
    checkCommand(
      harbourStudy()
        .group('bd', 'Team')
        .group('lr', 'Leraren')
        .group('pb', 'Mentoren')
        .op({ type: 'group:edit', id: 'lr', edit: { parent: 'bd' } })
        .op({ type: 'group:edit', id: 'pb', edit: { parent: 'lr' } }),
      { type: 'merge-groups', payload: { id: 'bd', into: 'pb' } },
      {
        label: 'Join group Team with Mentoren',
        ops: [
          { type: 'group:edit', id: 'lr', edit: { parent: null } },
          { type: 'group:remove', id: 'bd' },
        ],
        changes: [
          '- group bd: Team | BD | bd | answers',
          '- group lr: Leraren | LR | lr | answers | in bd',
          '+ group lr: Leraren | LR | lr | answers',
        ],
      },
    );
  });

  it('plans no fewer people when a group goes up into one that is planned at the sum below it', () => {
    const planned = schoolPlan();
    const total = (): number | null => samplingMatrix(planned.state).total.planned;
    const request = { type: 'merge-groups', payload: { id: 'lr', into: 'bd' } } as const;
    expect(total()).toBe(10);
    checkCommand(planned, request, {
      label: 'Join group Leraren with School',
      ops: [
        { type: 'sampling:plan', group: 'bd', column: 't1', planned: 10 },
        { type: 'sampling:plan', group: 'lr', column: 't1', planned: null },
        { type: 'group:remove', id: 'lr' },
      ],
      changes: [
        '- group lr: Leraren | LR | lr | answers | in bd',
        '- planned lr t1: 6',
        '+ planned bd t1: 10',
      ],
    });
    planned.run(request);
    expect(total()).toBe(10);
  });

  it('plans no more people when a group that stands above the numbers below it goes down', () => {
    const planned = schoolPlan().op({ type: 'sampling:plan', group: 'bd', column: 't1', planned: 9 });
    planned
      .op({ type: 'sampling:plan', group: 'lr', column: 't1', planned: null })
      .op({ type: 'group:edit', id: 'pb', edit: { parent: 'lr' } })
      .run({ type: 'merge-groups', payload: { id: 'bd', into: 'lr' } });
    expect(samplingMatrix(planned.state).total.planned).toBe(9);
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

import { describe, it } from 'vitest';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy } from '../../support/study-builder';
import { voiceAway } from './voice-away';

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

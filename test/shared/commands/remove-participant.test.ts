import { describe, it } from 'vitest';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy } from '../../support/study-builder';

describe('remove-participant', () => {
  it('takes the person off the register and leaves their speaker to the group', () => {
    checkCommand(
      harbourStudy(),
      { type: 'remove-participant', payload: { id: 'p1' } },
      {
        label: 'Remove Leerling 01',
        ops: [
          {
            type: 'speaker:link',
            document: 'fg',
            speaker: 'Deniz',
            link: { participant: null, group: 'll' },
          },
          { type: 'participant:remove', id: 'p1' },
        ],
        changes: [
          '- participant p1: Leerling 01 | ll | klas 3',
          '- speaker fg Deniz: p1 of ll',
          '+ speaker fg Deniz: ? of ll',
        ],
      },
    );
  });

  it('leaves a passage that was named theirs to the group', () => {
    const passage = { document: 'ou', from: 0, to: 5 };
    checkCommand(
      harbourStudy().run({ type: 'name-voice', payload: { ...passage, participant: 'p2', group: null } }),
      { type: 'remove-participant', payload: { id: 'p2' } },
      {
        label: 'Remove Ouder 01',
        ops: [
          { type: 'passage:voice', ...passage, link: { participant: null, group: 'ou' } },
          { type: 'participant:remove', id: 'p2' },
        ],
        changes: [
          '- participant p2: Ouder 01 | ou | ',
          '- voice ou 0-5: p2 of ou',
          '+ voice ou 0-5: ? of ou',
        ],
      },
    );
  });

  it('removes a person nobody is linked to', () => {
    checkCommand(
      harbourStudy(),
      { type: 'remove-participant', payload: { id: 'p2' } },
      {
        label: 'Remove Ouder 01',
        ops: [{ type: 'participant:remove', id: 'p2' }],
        changes: ['- participant p2: Ouder 01 | ou | '],
      },
    );
  });

  it('refuses someone who is not in the register', () => {
    checkRefusal(
      harbourStudy(),
      { type: 'remove-participant', payload: { id: 'p9' } },
      {
        code: 'participant-not-found',
        message: 'That participant is not in the register any more. Nothing was changed.',
      },
    );
  });
});

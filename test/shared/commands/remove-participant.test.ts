import { describe, expect, it } from 'vitest';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy } from '../../support/study-builder';
import { awayHome, voiceAway, voiceBack } from './voice-away';

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

  it('leaves a passage to the group whose words are not in the text shown, and may come back', () => {
    const away = voiceAway({ participant: 'p2', group: 'ou' });
    const request = { type: 'remove-participant', payload: { id: 'p2' } } as const;
    checkCommand(away, request, {
      label: 'Remove Ouder 01',
      ops: [
        { type: 'passage:voice', ...awayHome, link: { participant: null, group: 'ou' } },
        { type: 'participant:remove', id: 'p2' },
      ],
      changes: ['- participant p2: Ouder 01 | ou | '],
    });
    expect(voiceBack(away.run(request))).toEqual({ participant: null, group: 'ou' });
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

  const withheld = {
    code: 'participant-withheld',
    message:
      '“Leerling 01” may not be quoted, and without the register their words could be quoted as those of an unknown speaker. Nothing was changed. Keep them in the register.',
  };

  it.each(['no-quotes', 'withdrawn'] as const)('refuses someone who speaks and said “%s”', (consent) => {
    checkRefusal(
      harbourStudy().op({ type: 'participant:edit', id: 'p1', edit: { consent } }),
      { type: 'remove-participant', payload: { id: 'p1' } },
      withheld,
    );
  });

  it('refuses someone who withdrew and has a passage, also one whose words are not in the text shown', () => {
    checkRefusal(
      voiceAway({ participant: 'p1', group: 'll' })
        .link('fg', 'Deniz', null, 'll')
        .op({ type: 'participant:edit', id: 'p1', edit: { consent: 'withdrawn' } }),
      { type: 'remove-participant', payload: { id: 'p1' } },
      withheld,
    );
  });

  it('removes someone who withdrew and of whom no words are there', () => {
    checkCommand(
      harbourStudy().op({ type: 'participant:edit', id: 'p2', edit: { consent: 'withdrawn' } }),
      { type: 'remove-participant', payload: { id: 'p2' } },
      {
        label: 'Remove Ouder 01',
        ops: [{ type: 'participant:remove', id: 'p2' }],
        changes: ['- participant p2: Ouder 01 | ou |  | withdrawn'],
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

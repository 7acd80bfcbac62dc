import { expect, it } from 'vitest';
import { groupOfSpeaker } from '../../../renderer/services/speaker-group';
import { harbourStudy } from '../../support/study-builder';

it('takes the group of the participant, else the one the label was given, else none', () => {
  const study = harbourStudy().link('ou', 'Hakima', null, 'ou').state;
  expect(groupOfSpeaker(study, 'fg', 'Deniz')?.name).toBe('Leerlingen');
  expect(groupOfSpeaker(study, 'ou', 'Hakima')?.name).toBe('Ouders');
  expect(groupOfSpeaker(study, 'fg', 'Moderator')).toBeUndefined();
});

it('follows a participant who changes group', () => {
  const study = harbourStudy().op({ type: 'participant:edit', id: 'p1', edit: { group: 'ou' } }).state;
  expect(groupOfSpeaker(study, 'fg', 'Deniz')?.name).toBe('Ouders');
});

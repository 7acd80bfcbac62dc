import { describe, it } from 'vitest';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy } from '../../support/study-builder';

const hakima = { document: 'ou', speaker: 'Hakima', participant: 'p2', group: null };
const moderator = { document: 'fg', speaker: 'Moderator', participant: null, group: 'ou' };
const nobody = { document: 'fg', speaker: 'Deniz', participant: null, group: null };

describe('link-speakers', () => {
  it('links a label to a participant, who brings the group', () => {
    checkCommand(
      harbourStudy(),
      { type: 'link-speakers', payload: { links: [{ ...hakima, group: 'll' }] } },
      {
        label: 'Link speaker Hakima',
        ops: [
          {
            type: 'speaker:link',
            document: 'ou',
            speaker: 'Hakima',
            link: { participant: 'p2', group: 'ou' },
          },
        ],
        changes: ['+ speaker ou Hakima: p2 of ou'],
      },
    );
  });

  it('links several labels as one act: a person, an unknown member of a group, and nobody', () => {
    checkCommand(
      harbourStudy(),
      { type: 'link-speakers', payload: { links: [hakima, moderator, nobody] } },
      {
        label: 'Link 3 speakers',
        ops: [
          {
            type: 'speaker:link',
            document: 'ou',
            speaker: 'Hakima',
            link: { participant: 'p2', group: 'ou' },
          },
          {
            type: 'speaker:link',
            document: 'fg',
            speaker: 'Moderator',
            link: { participant: null, group: 'ou' },
          },
          { type: 'speaker:link', document: 'fg', speaker: 'Deniz', link: null },
        ],
        changes: [
          '- speaker fg Deniz: p1 of ll',
          '+ speaker fg Moderator: ? of ou',
          '+ speaker ou Hakima: p2 of ou',
        ],
      },
    );
  });

  it.each([
    ['a label nobody has', { ...hakima, speaker: 'Fatima' }, 'Fatima'],
    ['an unknown document', { ...hakima, document: 'xx' }, 'Hakima'],
  ])('refuses %s, and then links none of the others', (_case, link, speaker) => {
    checkRefusal(
      harbourStudy(),
      { type: 'link-speakers', payload: { links: [moderator, link] } },
      { code: 'speaker-not-found', message: `Nobody called “${speaker}” speaks there. Nothing was changed.` },
    );
  });

  it.each([
    ['an unknown participant', { ...hakima, participant: 'p9' }],
    ['an unknown group', { ...moderator, group: 'xx' }],
  ])('refuses %s', (_case, link) => {
    checkRefusal(
      harbourStudy(),
      { type: 'link-speakers', payload: { links: [link] } },
      {
        code: 'link-unknown',
        message: 'That participant or group is not in the study. Nothing was changed.',
      },
    );
  });
});

import { describe, it } from 'vitest';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy } from '../../support/study-builder';

const nobody = { groups: [], attributes: [], choices: [], participants: [], edits: [] } as const;
const coaches = { key: 'new:Coaches', name: 'Coaches', monogram: 'CO', hue: 'lr', asks: false } as const;
const year = {
  key: 'new:Leerjaar',
  name: 'Leerjaar',
  of: 'participant',
  type: 'number',
  choices: [],
} as const;

describe('fill-register', () => {
  it('makes groups, attributes and people, named by key, and changes who is there, as one act', () => {
    checkCommand(
      harbourStudy(),
      {
        type: 'fill-register',
        payload: {
          ...nobody,
          groups: [coaches],
          attributes: [year],
          participants: [
            { pseudonym: 'Coach 1', group: 'new:Coaches', role: '', attributes: { 'new:Leerjaar': '3' } },
          ],
          edits: [
            {
              id: 'p1',
              edit: { group: 'new:Coaches', consent: 'no-quotes', values: { 'new:Leerjaar': '2' } },
            },
          ],
        },
      },
      {
        label: 'Import the register',
        ops: [
          {
            type: 'group:add',
            group: { id: '0000000000000001', name: 'Coaches', monogram: 'CO', hue: 'lr', asks: false },
          },
          {
            type: 'attribute:add',
            attribute: {
              id: '0000000000000002',
              name: 'Leerjaar',
              of: 'participant',
              type: 'number',
              choices: [],
            },
          },
          {
            type: 'participant:add',
            participant: {
              id: '0000000000000003',
              pseudonym: 'Coach 1',
              group: '0000000000000001',
              role: '',
              attributes: { '0000000000000002': '3' },
            },
          },
          {
            type: 'participant:edit',
            id: 'p1',
            edit: { consent: 'no-quotes', group: '0000000000000001', values: { '0000000000000002': '2' } },
          },
        ],
        changes: [
          '- participant p1: Leerling 01 | ll | klas 3',
          '+ group 0000000000000001: Coaches | CO | lr | answers',
          '+ participant 0000000000000003: Coach 1 | 0000000000000001 |  | 0000000000000002=3',
          '+ participant p1: Leerling 01 | 0000000000000001 | klas 3 | 0000000000000002=2 | no-quotes',
          '+ attribute 0000000000000002: Leerjaar | participant | number |  | ',
        ],
      },
    );
  });

  it('refuses a pseudonym in use, somebody who is gone, and a group that is not there', () => {
    const added = { group: 'll', role: '', attributes: {} };
    checkRefusal(
      harbourStudy(),
      {
        type: 'fill-register',
        payload: { ...nobody, participants: [{ ...added, pseudonym: 'Leerling 01' }] },
      },
      {
        code: 'pseudonym-taken',
        message: '“Leerling 01” is someone else already. Nothing was changed. Choose another.',
      },
    );
    checkRefusal(
      harbourStudy(),
      { type: 'fill-register', payload: { ...nobody, edits: [{ id: 'p99', edit: { role: 'mentor' } }] } },
      {
        code: 'participant-not-found',
        message: 'That participant is not in the register any more. Nothing was changed.',
      },
    );
    checkRefusal(
      harbourStudy(),
      {
        type: 'fill-register',
        payload: { ...nobody, participants: [{ ...added, pseudonym: 'Nieuw', group: 'weg' }] },
      },
      {
        code: 'group-not-found',
        message: 'That group is not in the study. Nothing was changed. Choose another.',
      },
    );
  });

  it('refuses to do nothing', () => {
    checkRefusal(
      harbourStudy(),
      { type: 'fill-register', payload: nobody },
      { code: 'nothing-new', message: 'The register says all of this already. Nothing was changed.' },
    );
  });
});

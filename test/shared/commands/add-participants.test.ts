import { describe, it } from 'vitest';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy } from '../../support/study-builder';

const pupil = {
  pseudonym: 'Leerling 02',
  group: 'll',
  role: 'klas 4',
  attributes: { school: 'A', leeftijd: '15' },
};
const parent = { pseudonym: 'Ouder 02', group: 'ou', role: '', attributes: {} };

describe('add-participants', () => {
  it('adds one participant with role and attributes', () => {
    checkCommand(
      harbourStudy(),
      { type: 'add-participants', payload: { participants: [pupil] } },
      {
        label: 'Add Leerling 02',
        ops: [{ type: 'participant:add', participant: { id: '0000000000000001', ...pupil } }],
        changes: ['+ participant 0000000000000001: Leerling 02 | ll | klas 4 | school=A | leeftijd=15'],
      },
    );
  });

  it('adds several participants as one act', () => {
    checkCommand(
      harbourStudy(),
      { type: 'add-participants', payload: { participants: [pupil, parent] } },
      {
        label: 'Add 2 participants',
        ops: [
          { type: 'participant:add', participant: { id: '0000000000000001', ...pupil } },
          { type: 'participant:add', participant: { id: '0000000000000002', ...parent } },
        ],
        changes: [
          '+ participant 0000000000000001: Leerling 02 | ll | klas 4 | school=A | leeftijd=15',
          '+ participant 0000000000000002: Ouder 02 | ou | ',
        ],
      },
    );
  });

  it('leaves out an attribute that would reach into object machinery, and keeps the others', () => {
    const attributes: Record<string, string> = JSON.parse('{"__proto__":"x","constructor":"y"}');
    checkCommand(
      harbourStudy(),
      { type: 'add-participants', payload: { participants: [{ ...parent, attributes }] } },
      {
        label: 'Add Ouder 02',
        ops: [
          {
            type: 'participant:add',
            participant: { id: '0000000000000001', ...parent, attributes: { constructor: 'y' } },
          },
        ],
        changes: ['+ participant 0000000000000001: Ouder 02 | ou |  | constructor=y'],
      },
    );
  });

  it.each([
    ['a pseudonym in use', [{ ...pupil, pseudonym: 'Ouder 01' }], 'Ouder 01'],
    ['a pseudonym given twice', [pupil, { ...parent, pseudonym: 'Leerling 02' }], 'Leerling 02'],
  ])('refuses %s', (_case, participants, pseudonym) => {
    checkRefusal(
      harbourStudy(),
      { type: 'add-participants', payload: { participants } },
      {
        code: 'pseudonym-taken',
        message: `“${pseudonym}” is someone else already. Nothing was changed. Choose another.`,
      },
    );
  });

  it('refuses a group that is not in the study', () => {
    checkRefusal(
      harbourStudy(),
      { type: 'add-participants', payload: { participants: [{ ...pupil, group: 'xx' }] } },
      {
        code: 'group-not-found',
        message: 'The group of “Leerling 02” is not in the study. Nothing was changed.',
      },
    );
  });
});

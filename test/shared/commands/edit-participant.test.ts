import { describe, it } from 'vitest';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy } from '../../support/study-builder';

describe('edit-participant', () => {
  it('changes only the fields that are given', () => {
    checkCommand(
      harbourStudy(),
      { type: 'edit-participant', payload: { id: 'p1', edit: { role: 'klas 4' } } },
      {
        label: 'Edit Leerling 01',
        ops: [{ type: 'participant:edit', id: 'p1', edit: { role: 'klas 4' } }],
        changes: [
          '- participant p1: Leerling 01 | ll | klas 3',
          '+ participant p1: Leerling 01 | ll | klas 4',
        ],
      },
    );
  });

  it('changes pseudonym, group and attributes together', () => {
    const edit = { pseudonym: 'Ouder 03', group: 'ou', attributes: { kinderen: '2' } };
    checkCommand(
      harbourStudy(),
      { type: 'edit-participant', payload: { id: 'p1', edit } },
      {
        label: 'Edit Leerling 01',
        ops: [{ type: 'participant:edit', id: 'p1', edit }],
        changes: [
          '- participant p1: Leerling 01 | ll | klas 3',
          '+ participant p1: Ouder 03 | ou | klas 3 | kinderen=2',
        ],
      },
    );
  });

  it('lets a participant keep their own pseudonym', () => {
    checkCommand(
      harbourStudy(),
      { type: 'edit-participant', payload: { id: 'p1', edit: { pseudonym: 'Leerling 01' } } },
      {
        label: 'Edit Leerling 01',
        ops: [{ type: 'participant:edit', id: 'p1', edit: { pseudonym: 'Leerling 01' } }],
        changes: [],
      },
    );
  });

  it('refuses an unknown participant, a pseudonym in use and an unknown group', () => {
    checkRefusal(
      harbourStudy(),
      { type: 'edit-participant', payload: { id: 'p9', edit: { role: 'x' } } },
      {
        code: 'participant-not-found',
        message: 'That participant is not in the register any more. Nothing was changed.',
      },
    );
    checkRefusal(
      harbourStudy(),
      { type: 'edit-participant', payload: { id: 'p1', edit: { pseudonym: 'Ouder 01' } } },
      { code: 'pseudonym-taken', message: '“Ouder 01” is someone else already. Nothing was changed.' },
    );
    checkRefusal(
      harbourStudy(),
      { type: 'edit-participant', payload: { id: 'p1', edit: { group: 'xx' } } },
      {
        code: 'group-not-found',
        message: 'That group is not in the study. Nothing was changed. Choose another.',
      },
    );
  });
});

import { describe, it } from 'vitest';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy } from '../../support/study-builder';

describe('edit-group', () => {
  it('renames a group and lets it roll up into another', () => {
    const edit = { name: 'Brugklassers', parent: 'ou' };
    checkCommand(
      harbourStudy(),
      { type: 'edit-group', payload: { id: 'll', edit } },
      {
        label: 'Change group Leerlingen',
        ops: [{ type: 'group:edit', id: 'll', edit }],
        changes: [
          '- group ll: Leerlingen | LL | ll | answers',
          '+ group ll: Brugklassers | LL | ll | answers | in ou',
        ],
      },
    );
  });

  it('lets it roll up into none again', () => {
    checkCommand(
      harbourStudy().op({ type: 'group:edit', id: 'll', edit: { parent: 'ou' } }),
      { type: 'edit-group', payload: { id: 'll', edit: { parent: null } } },
      {
        label: 'Change group Leerlingen',
        ops: [{ type: 'group:edit', id: 'll', edit: { parent: null } }],
        changes: [
          '- group ll: Leerlingen | LL | ll | answers | in ou',
          '+ group ll: Leerlingen | LL | ll | answers',
        ],
      },
    );
  });

  it('refuses a circle, a name in use and a group that is gone', () => {
    const below = harbourStudy().op({ type: 'group:edit', id: 'll', edit: { parent: 'ou' } });
    checkRefusal(
      below,
      { type: 'edit-group', payload: { id: 'ou', edit: { parent: 'll' } } },
      {
        code: 'group-circle',
        message: '“Ouders” cannot roll up into a group below it. Nothing was changed.',
      },
    );
    checkRefusal(
      below,
      { type: 'edit-group', payload: { id: 'ou', edit: { name: 'Leerlingen' } } },
      {
        code: 'group-exists',
        message: 'There is a group “Leerlingen” already. Nothing was changed. Use that one.',
      },
    );
    checkRefusal(
      below,
      { type: 'edit-group', payload: { id: 'ou', edit: { parent: 'xx' } } },
      {
        code: 'group-not-found',
        message: 'That group is not in the study. Nothing was changed. Choose another.',
      },
    );
  });
});

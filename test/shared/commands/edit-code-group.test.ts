import { describe, it } from 'vitest';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy } from '../../support/study-builder';

const grouped = (): ReturnType<typeof harbourStudy> =>
  harbourStudy().op({ type: 'code-group:add', group: { id: 'g', name: 'Haven', codes: ['image', 'visit'] } });

describe('edit-code-group', () => {
  it('lets codes join and leave, and renames', () => {
    const edit = { name: 'Kade', add: ['home', 'visit'], remove: ['image'] };
    checkCommand(
      grouped(),
      { type: 'edit-code-group', payload: { id: 'g', edit } },
      {
        label: 'Change code group Haven',
        ops: [{ type: 'code-group:edit', id: 'g', edit }],
        changes: ['- code group g: Haven: image visit', '+ code group g: Kade: home visit'],
      },
    );
  });

  it('refuses a group that is gone and a code that is not in the study', () => {
    const refusal = {
      code: 'code-group-not-found',
      message: 'That code group is gone. Nothing was changed.',
    };
    checkRefusal(
      harbourStudy(),
      { type: 'edit-code-group', payload: { id: 'g', edit: { name: 'x' } } },
      refusal,
    );
    checkRefusal(
      grouped(),
      { type: 'edit-code-group', payload: { id: 'g', edit: { add: ['xx'] } } },
      refusal,
    );
  });
});

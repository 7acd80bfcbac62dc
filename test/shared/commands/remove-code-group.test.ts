import { describe, it } from 'vitest';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy } from '../../support/study-builder';

const grouped = (): ReturnType<typeof harbourStudy> =>
  harbourStudy().op({ type: 'code-group:add', group: { id: 'g', name: 'Haven', codes: ['image', 'visit'] } });

describe('remove-code-group', () => {
  it('takes the set away and leaves its codes', () => {
    checkCommand(
      grouped(),
      { type: 'remove-code-group', payload: { id: 'g' } },
      {
        label: 'Remove code group Haven',
        ops: [{ type: 'code-group:remove', id: 'g' }],
        changes: ['- code group g: Haven: image visit'],
      },
    );
  });

  it('refuses a group that is gone', () => {
    checkRefusal(
      harbourStudy(),
      { type: 'remove-code-group', payload: { id: 'g' } },
      { code: 'code-group-not-found', message: 'That code group is gone. Nothing was changed.' },
    );
  });
});

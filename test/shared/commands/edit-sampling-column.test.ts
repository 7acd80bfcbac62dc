import { describe, it } from 'vitest';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy, type StudyBuilder } from '../../support/study-builder';

const planned = (): StudyBuilder =>
  harbourStudy()
    .op({ type: 'sampling:add', column: { id: 't0', name: 'T0', position: 0 } })
    .op({ type: 'sampling:add', column: { id: 't1', name: 'T1', position: 1 } });

describe('edit-sampling-column', () => {
  it('renames a column and moves it', () => {
    const edit = { name: 'T0 voor', position: 1.5 };
    checkCommand(
      planned(),
      { type: 'edit-sampling-column', payload: { id: 't0', edit } },
      {
        label: 'Change T0 in the sampling plan',
        ops: [{ type: 'sampling:edit', id: 't0', edit }],
        changes: ['- column t0: T0 at 0', '+ column t0: T0 voor at 1.5'],
      },
    );
  });

  it('refuses the name of another, and one that is gone', () => {
    checkRefusal(
      planned(),
      { type: 'edit-sampling-column', payload: { id: 't0', edit: { name: 'T1' } } },
      { code: 'column-exists', message: '“T1” is in the sampling plan already. Nothing was changed.' },
    );
    checkRefusal(
      planned(),
      { type: 'edit-sampling-column', payload: { id: 't9', edit: {} } },
      { code: 'column-not-found', message: 'That part of the sampling plan is gone. Nothing was changed.' },
    );
  });
});

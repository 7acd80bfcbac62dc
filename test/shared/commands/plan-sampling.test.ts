import { describe, it } from 'vitest';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy } from '../../support/study-builder';

describe('plan-sampling', () => {
  it('fills in cells and empties others, as one act', () => {
    checkCommand(
      harbourStudy()
        .op({ type: 'sampling:add', column: { id: 't0', name: 'T0', position: 0 } })
        .op({ type: 'sampling:plan', group: 'ou', column: 't0', planned: 2 }),
      {
        type: 'plan-sampling',
        payload: {
          cells: [
            { group: 'll', column: 't0', planned: 8 },
            { group: 'ou', column: 't0', planned: null },
          ],
        },
      },
      {
        label: 'Plan the sample',
        ops: [
          { type: 'sampling:plan', group: 'll', column: 't0', planned: 8 },
          { type: 'sampling:plan', group: 'ou', column: 't0', planned: null },
        ],
        changes: ['- planned ou t0: 2', '+ planned ll t0: 8'],
      },
    );
  });

  it('refuses a column that is gone', () => {
    checkRefusal(
      harbourStudy(),
      { type: 'plan-sampling', payload: { cells: [{ group: 'll', column: 't0', planned: 8 }] } },
      { code: 'cell-not-found', message: 'That part of the sampling plan is gone. Nothing was changed.' },
    );
  });
});

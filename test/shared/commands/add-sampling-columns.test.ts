import { describe, it } from 'vitest';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy } from '../../support/study-builder';

describe('add-sampling-columns', () => {
  it('adds moments after those that are there', () => {
    checkCommand(
      harbourStudy().op({ type: 'sampling:add', column: { id: 't0', name: 'T0', position: 4 } }),
      { type: 'add-sampling-columns', payload: { names: ['T1', 'T2'] } },
      {
        label: 'Extend the sampling plan',
        ops: [
          { type: 'sampling:add', column: { id: '0000000000000001', name: 'T1', position: 5 } },
          { type: 'sampling:add', column: { id: '0000000000000002', name: 'T2', position: 6 } },
        ],
        changes: ['+ column 0000000000000001: T1 at 5', '+ column 0000000000000002: T2 at 6'],
      },
    );
  });

  it('refuses a name that is there', () => {
    checkRefusal(
      harbourStudy(),
      { type: 'add-sampling-columns', payload: { names: ['T0', 'T0'] } },
      { code: 'column-exists', message: '“T0” is in the sampling plan already. Nothing was changed.' },
    );
  });
});

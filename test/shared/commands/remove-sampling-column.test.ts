import { describe, it } from 'vitest';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy } from '../../support/study-builder';
import { documentLine } from '../../support/visible-study';

describe('remove-sampling-column', () => {
  it('takes its documents and its numbers out with it', () => {
    const builder = harbourStudy()
      .op({ type: 'sampling:add', column: { id: 't0', name: 'T0', position: 0 } })
      .op({ type: 'sampling:plan', group: 'll', column: 't0', planned: 8 })
      .op({ type: 'document:edit', id: 'ou', edit: { sampling: 't0' } });
    const { sampling, ...bare } = { ...builder.state.documents.get('ou') };
    checkCommand(
      builder,
      { type: 'remove-sampling-column', payload: { id: 't0' } },
      {
        label: 'Remove T0 from the sampling plan',
        ops: [
          { type: 'document:edit', id: 'ou', edit: { sampling: null } },
          { type: 'sampling:plan', group: 'll', column: 't0', planned: null },
          { type: 'sampling:remove', id: 't0' },
        ],
        changes: [
          '- column t0: T0 at 0',
          '- planned ll t0: 8',
          `- ${documentLine('ou', { ...bare, sampling })}`,
          `+ ${documentLine('ou', bare)}`,
        ],
      },
    );
  });

  it('refuses a column that is gone', () => {
    checkRefusal(
      harbourStudy(),
      { type: 'remove-sampling-column', payload: { id: 't0' } },
      { code: 'column-not-found', message: 'That part of the sampling plan is gone. Nothing was changed.' },
    );
  });
});

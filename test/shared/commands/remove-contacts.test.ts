import { describe, it } from 'vitest';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy } from '../../support/study-builder';
import { contactLine, mother } from './contact-line';

describe('remove-contacts', () => {
  it('takes lines out of the log', () => {
    checkCommand(
      harbourStudy()
        .op({ type: 'contact:add', contact: { id: 'n1', ...mother } })
        .op({ type: 'contact:add', contact: { id: 'n2', ...mother, who: 'vader' } }),
      { type: 'remove-contacts', payload: { ids: ['n1', 'n2', 'n1'] } },
      {
        label: 'Remove 2 contacts',
        ops: [
          { type: 'contact:remove', id: 'n1' },
          { type: 'contact:remove', id: 'n2' },
        ],
        changes: [`- ${contactLine('n1', mother)}`, `- ${contactLine('n2', { ...mother, who: 'vader' })}`],
      },
    );
  });

  it('refuses a line that is gone', () => {
    checkRefusal(
      harbourStudy(),
      { type: 'remove-contacts', payload: { ids: ['n1'] } },
      {
        code: 'contact-not-found',
        message: 'That line of the recruitment log is gone. Nothing was changed.',
      },
    );
  });
});

import { describe, it } from 'vitest';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy } from '../../support/study-builder';
import { contactLine, mother } from './contact-line';

describe('add-contacts', () => {
  it('writes a line into the recruitment log', () => {
    checkCommand(
      harbourStudy(),
      { type: 'add-contacts', payload: { contacts: [mother] } },
      {
        label: 'Log contact with moeder, school B',
        ops: [{ type: 'contact:add', contact: { id: '0000000000000001', ...mother } }],
        changes: [`+ ${contactLine('0000000000000001', mother)}`],
      },
    );
  });

  it('refuses a participant who is not in the study', () => {
    checkRefusal(
      harbourStudy(),
      { type: 'add-contacts', payload: { contacts: [{ ...mother, participant: 'p9' }] } },
      {
        code: 'link-unknown',
        message: 'That participant or group is not in the study. Nothing was changed.',
      },
    );
  });
});

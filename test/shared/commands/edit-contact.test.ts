import { describe, it } from 'vitest';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy, type StudyBuilder } from '../../support/study-builder';
import { contactLine, mother } from './contact-line';

const logged = (): StudyBuilder =>
  harbourStudy().op({ type: 'contact:add', contact: { id: 'n1', ...mother } });

describe('edit-contact', () => {
  it('says what came of it, and who it was', () => {
    const edit = { outcome: 'took-part', participant: 'p2', group: null } as const;
    checkCommand(
      logged(),
      { type: 'edit-contact', payload: { id: 'n1', edit } },
      {
        label: 'Change contact with moeder, school B',
        ops: [{ type: 'contact:edit', id: 'n1', edit }],
        changes: [`- ${contactLine('n1', mother)}`, `+ ${contactLine('n1', { ...mother, ...edit })}`],
      },
    );
  });

  it('refuses a line that is gone, and a group that is not there', () => {
    checkRefusal(
      harbourStudy(),
      { type: 'edit-contact', payload: { id: 'n1', edit: {} } },
      {
        code: 'contact-not-found',
        message: 'That line of the recruitment log is gone. Nothing was changed.',
      },
    );
    checkRefusal(
      logged(),
      { type: 'edit-contact', payload: { id: 'n1', edit: { group: 'xx' } } },
      {
        code: 'link-unknown',
        message: 'That participant or group is not in the study. Nothing was changed.',
      },
    );
  });
});

import { describe, it } from 'vitest';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy } from '../../support/study-builder';
import { documentLine } from '../../support/visible-study';

describe('edit-documents', () => {
  it('puts documents in one set, once each', () => {
    const builder = harbourStudy();
    const line = (id: string, more: object): string =>
      documentLine(id, { ...builder.state.documents.get(id), ...more });
    checkCommand(
      builder,
      { type: 'edit-documents', payload: { ids: ['fg', 'ou', 'fg'], edit: { set: 'Haven T1' } } },
      {
        label: 'Edit 2 documents',
        ops: [
          { type: 'document:edit', id: 'fg', edit: { set: 'Haven T1' } },
          { type: 'document:edit', id: 'ou', edit: { set: 'Haven T1' } },
        ],
        changes: [
          `- ${line('fg', {})}`,
          `- ${line('ou', {})}`,
          `+ ${line('fg', { set: 'Haven T1' })}`,
          `+ ${line('ou', { set: 'Haven T1' })}`,
        ],
      },
    );
  });

  it('refuses where one of them is gone', () => {
    checkRefusal(
      harbourStudy(),
      { type: 'edit-documents', payload: { ids: ['fg', 'x'], edit: { set: null } } },
      { code: 'document-not-found', message: 'One of these documents is gone. Nothing was changed.' },
    );
  });
});

import { describe, it } from 'vitest';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy } from '../../support/study-builder';

const version = { id: 'v', name: 'Proef', note: '', at: '2026-03-11T09:00:00.000Z', by: 'noor', codes: [] };

describe('forget-code-book', () => {
  it('forgets a version and leaves the codes of today', () => {
    checkCommand(
      harbourStudy().op({ type: 'code-book:keep', version }),
      { type: 'forget-code-book', payload: { id: 'v' } },
      {
        label: 'Forget code book version Proef',
        ops: [{ type: 'code-book:forget', id: 'v' }],
        changes: [
          '- code book v: {"name":"Proef","note":"","at":"2026-03-11T09:00:00.000Z","by":"noor","codes":[]}',
        ],
      },
    );
  });

  it('refuses a version that is gone', () => {
    checkRefusal(
      harbourStudy(),
      { type: 'forget-code-book', payload: { id: 'v' } },
      { code: 'code-book-not-found', message: 'That version is gone already. Nothing was changed.' },
    );
  });
});

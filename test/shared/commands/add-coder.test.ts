import { describe, it } from 'vitest';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy, StudyBuilder } from '../../support/study-builder';

describe('add-coder', () => {
  it('adds a coder to a study without any', () => {
    checkCommand(
      new StudyBuilder(),
      { type: 'add-coder', payload: { name: 'Noor' } },
      {
        label: 'Add coder Noor',
        ops: [{ type: 'coder:add', coder: { id: '0000000000000001', name: 'Noor' } }],
        changes: ['+ coder 0000000000000001: Noor'],
      },
    );
  });

  it('tells apart names that differ in case only', () => {
    checkCommand(
      harbourStudy(),
      { type: 'add-coder', payload: { name: 'noor' } },
      {
        label: 'Add coder noor',
        ops: [{ type: 'coder:add', coder: { id: '0000000000000001', name: 'noor' } }],
        changes: ['+ coder 0000000000000001: noor'],
      },
    );
  });

  it('refuses an empty name and a name in use', () => {
    checkRefusal(
      harbourStudy(),
      { type: 'add-coder', payload: { name: ' ' } },
      { code: 'name-empty', message: 'A coder needs a name. Nothing was changed. Type one.' },
    );
    checkRefusal(
      harbourStudy(),
      { type: 'add-coder', payload: { name: ' Noor ' } },
      {
        code: 'coder-exists',
        message: 'There is a coder “Noor” already. Nothing was changed. Choose that one.',
      },
    );
  });
});

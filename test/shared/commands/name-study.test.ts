import { describe, it } from 'vitest';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy, StudyBuilder } from '../../support/study-builder';

describe('name-study', () => {
  it('gives the study a name without the spaces around it', () => {
    checkCommand(
      harbourStudy(),
      { type: 'name-study', payload: { name: '  Havenstad 2026 ' } },
      {
        label: 'Name the study Havenstad 2026',
        ops: [{ type: 'study:name', name: 'Havenstad 2026' }],
        changes: ['- study Haven', '+ study Havenstad 2026'],
      },
    );
  });

  it('names a study that had no name, and undo takes the name off', () => {
    checkCommand(
      new StudyBuilder(),
      { type: 'name-study', payload: { name: 'Haven' } },
      {
        label: 'Name the study Haven',
        ops: [{ type: 'study:name', name: 'Haven' }],
        changes: ['- study ', '+ study Haven'],
      },
    );
  });

  it('refuses an empty name', () => {
    checkRefusal(
      harbourStudy(),
      { type: 'name-study', payload: { name: '   ' } },
      { code: 'name-empty', message: 'A study needs a name. Nothing was changed. Type one.' },
    );
  });
});

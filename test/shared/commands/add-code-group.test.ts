import { describe, it } from 'vitest';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy } from '../../support/study-builder';

describe('add-code-group', () => {
  it('makes a set of codes, each once, and leaves the tree as it is', () => {
    checkCommand(
      harbourStudy(),
      { type: 'add-code-group', payload: { name: 'Haven', codes: ['visit', 'image', 'visit'] } },
      {
        label: 'Add code group Haven',
        ops: [
          {
            type: 'code-group:add',
            group: { id: '0000000000000001', name: 'Haven', codes: ['image', 'visit'] },
          },
        ],
        changes: ['+ code group 0000000000000001: Haven: image visit'],
      },
    );
  });

  it('refuses a code that is not in the study', () => {
    checkRefusal(
      harbourStudy(),
      { type: 'add-code-group', payload: { name: 'Haven', codes: ['xx'] } },
      { code: 'code-not-found', message: 'One of these codes is not in use any more. Nothing was changed.' },
    );
  });
});

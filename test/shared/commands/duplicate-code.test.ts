import { describe, it } from 'vitest';
import type { Code } from '../../../shared/model/code';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy } from '../../support/study-builder';

const copied: Code = {
  id: '0000000000000001',
  name: '',
  parent: null,
  position: 0,
  colour: 4,
  definition: 'Alles over het bezoek.',
  aliases: [],
  origin: 'a-priori',
};

describe('duplicate-code', () => {
  it('makes a second code with the same definition and colour, without codings or children', () => {
    const copy: Code = { ...copied, name: 'Bezoek (2)', position: 2 };
    checkCommand(
      harbourStudy(),
      { type: 'duplicate-code', payload: { id: 'visit' } },
      {
        label: 'Duplicate Bezoek',
        ops: [{ type: 'code:add', code: copy }],
        changes: [
          '+ code 0000000000000001: Bezoek (2) #4, 3 under top, 0 codings, Alles over het bezoek. |  | a-priori',
        ],
      },
    );
  });

  it('takes the next free number', () => {
    const twice = harbourStudy().code('v2', 'Bezoek (2)', null, 5);
    const copy: Code = { ...copied, name: 'Bezoek (3)', position: 6 };
    checkCommand(
      twice,
      { type: 'duplicate-code', payload: { id: 'visit' } },
      {
        label: 'Duplicate Bezoek',
        ops: [{ type: 'code:add', code: copy }],
        changes: [
          '+ code 0000000000000001: Bezoek (3) #4, 4 under top, 0 codings, Alles over het bezoek. |  | a-priori',
        ],
      },
    );
  });

  it('refuses a code that is not in use', () => {
    checkRefusal(
      harbourStudy(),
      { type: 'duplicate-code', payload: { id: 'xx' } },
      { code: 'code-not-found', message: 'That code is not in use any more. Nothing was changed.' },
    );
  });
});

import { describe, it } from 'vitest';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy } from '../../support/study-builder';

describe('edit-codes', () => {
  it('gives several codes one colour as one act', () => {
    checkCommand(
      harbourStudy(),
      { type: 'edit-codes', payload: { ids: ['visit', 'image', 'visit'], edit: { colour: 7 } } },
      {
        label: 'Recolour 2 codes',
        ops: [
          { type: 'code:edit', id: 'visit', edit: { colour: 7 } },
          { type: 'code:edit', id: 'image', edit: { colour: 7 } },
        ],
        changes: [
          '- code visit: Bezoek #4, 1 under top, 1 codings, Alles over het bezoek. |  | a-priori',
          '- code image: Beeld, 2 under top, 1 codings,  | image | open',
          '+ code visit: Bezoek #7, 1 under top, 1 codings, Alles over het bezoek. |  | a-priori',
          '+ code image: Beeld #7, 2 under top, 1 codings,  | image | open',
        ],
      },
    );
  });

  it('moves an open code among the codes of the frame', () => {
    checkCommand(
      harbourStudy(),
      { type: 'edit-codes', payload: { ids: ['image'], edit: { origin: 'a-priori' } } },
      {
        label: 'Define Beeld',
        ops: [{ type: 'code:edit', id: 'image', edit: { origin: 'a-priori' } }],
        changes: [
          '- code image: Beeld, 2 under top, 1 codings,  | image | open',
          '+ code image: Beeld, 2 under top, 1 codings,  | image | a-priori',
        ],
      },
    );
  });

  it('refuses all of it where one of the codes is not in use', () => {
    checkRefusal(
      harbourStudy(),
      { type: 'edit-codes', payload: { ids: ['image', 'xx'], edit: { colour: 1 } } },
      { code: 'code-not-found', message: 'One of these codes is not in use any more. Nothing was changed.' },
    );
  });
});

import { describe, it } from 'vitest';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy } from '../../support/study-builder';

describe('split-code', () => {
  it('makes codes beside the one that is split and gives them the chosen codings', () => {
    const study = harbourStudy().coding('k4', 'ou', 'tafel', 'visit', 'daan');
    const check = study.state.codings.get('fg')?.get('k1')?.check ?? '';
    const part = { parent: null, colour: 4, definition: '', aliases: [], origin: 'a-priori' } as const;
    const [one, two] = ['0000000000000001', '0000000000000002'];
    checkCommand(
      study,
      {
        type: 'split-code',
        payload: {
          id: 'visit',
          parts: [
            { name: 'Vooraf', codings: ['k1'] },
            { name: 'Erna', codings: [] },
          ],
        },
      },
      {
        label: 'Split Bezoek',
        ops: [
          { type: 'code:add', code: { ...part, id: one, name: 'Vooraf', position: 1 / 3 } },
          { type: 'coding:edit', ids: ['k1'], edit: { code: one } },
          { type: 'code:add', code: { ...part, id: two, name: 'Erna', position: 2 / 3 } },
        ],
        changes: [
          '- code visit: Bezoek #4, 1 under top, 2 codings, Alles over het bezoek. |  | a-priori',
          '- code image: Beeld, 2 under top, 1 codings,  | image | open',
          `- coding k1: fg 13-17 visit by noor ${check}`,
          '+ code visit: Bezoek #4, 1 under top, 1 codings, Alles over het bezoek. |  | a-priori',
          `+ code ${one}: Vooraf #4, 2 under top, 1 codings,  |  | a-priori`,
          `+ code ${two}: Erna #4, 3 under top, 0 codings,  |  | a-priori`,
          '+ code image: Beeld, 4 under top, 1 codings,  | image | open',
          `+ coding k1: fg 13-17 ${one} by noor ${check}`,
        ],
      },
    );
  });

  it.each([
    ['a coding of another code', ['k2']],
    ['one coding for two parts', ['k1', 'k1']],
    ['a coding that is gone', ['xx']],
  ])('refuses %s', (_case, codings) => {
    checkRefusal(
      harbourStudy(),
      { type: 'split-code', payload: { id: 'visit', parts: [{ name: 'Deel', codings }] } },
      { code: 'coding-not-found', message: 'One of these codings is gone already. Nothing was changed.' },
    );
  });

  it('refuses a code that is not in use', () => {
    checkRefusal(
      harbourStudy(),
      { type: 'split-code', payload: { id: 'xx', parts: [{ name: 'Deel', codings: [] }] } },
      { code: 'code-not-found', message: 'That code is not in use any more. Nothing was changed.' },
    );
  });
});

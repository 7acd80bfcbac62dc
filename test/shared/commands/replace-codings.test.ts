import { describe, it } from 'vitest';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy } from '../../support/study-builder';
import { textCheck } from '../../../shared/lib/text-check';

const cold = { document: 'fg', from: 13, to: 17 };

describe('replace-codings', () => {
  it('puts one code in the place of another as one act', () => {
    const check = textCheck('Koud');
    checkCommand(
      harbourStudy(),
      { type: 'replace-codings', payload: { remove: ['k1'], codings: [{ ...cold, code: 'home' }] } },
      {
        label: 'Replace Bezoek by Thuis',
        ops: [
          { type: 'coding:remove', ids: ['k1'] },
          {
            type: 'coding:add',
            codings: [{ id: '0000000000000001', ...cold, code: 'home', coder: 'noor', check, number: 1 }],
          },
        ],
        changes: [
          '- code visit: Bezoek #4, 1 under top, 1 codings, Alles over het bezoek. |  | a-priori',
          '- code home: Thuis, 1 under Bezoek > Nagesprek, 1 codings,  |  | a-priori',
          `- coding k1: fg 13-17 visit by noor ${check}`,
          '+ code visit: Bezoek #4, 1 under top, 0 codings, Alles over het bezoek. |  | a-priori',
          '+ code home: Thuis, 1 under Bezoek > Nagesprek, 2 codings,  |  | a-priori',
          `+ coding 0000000000000001: fg 13-17 home by noor ${check} number 1`,
        ],
      },
    );
  });

  it('refuses to do nothing, and a coding that is gone', () => {
    checkRefusal(
      harbourStudy(),
      { type: 'replace-codings', payload: { remove: [], codings: [{ ...cold, code: 'visit' }] } },
      { code: 'already-coded', message: 'These words carry this code already. Nothing was changed.' },
    );
    checkRefusal(
      harbourStudy(),
      { type: 'replace-codings', payload: { remove: ['xx'], codings: [] } },
      { code: 'coding-not-found', message: 'One of these codings is gone already. Nothing was changed.' },
    );
  });
});

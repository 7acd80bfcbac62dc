import { describe, it } from 'vitest';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy } from '../../support/study-builder';

const visit = (count: number): string =>
  `code visit: Bezoek #4, 1 under top, ${count} codings, Alles over het bezoek. |  | a-priori`;

describe('remove-codings', () => {
  it('takes one coding off and names its code', () => {
    checkCommand(
      harbourStudy(),
      { type: 'remove-codings', payload: { ids: ['k1'] } },
      {
        label: 'Remove Bezoek',
        ops: [{ type: 'coding:remove', ids: ['k1'] }],
        changes: [`- ${visit(1)}`, '- coding k1: fg 13-17 visit by noor 18bd48a3a7838b', `+ ${visit(0)}`],
      },
    );
  });

  it('takes several off, one named twice', () => {
    checkCommand(
      harbourStudy(),
      { type: 'remove-codings', payload: { ids: ['k1', 'k2', 'k1'] } },
      {
        label: 'Remove 2 codings',
        ops: [{ type: 'coding:remove', ids: ['k1', 'k2'] }],
        changes: [
          `- ${visit(1)}`,
          '- code image: Beeld, 2 under top, 1 codings,  | image | open',
          '- coding k1: fg 13-17 visit by noor 18bd48a3a7838b',
          '- coding k2: fg 24-31 image by noor 02c7e12930dd8f',
          `+ ${visit(0)}`,
          '+ code image: Beeld, 2 under top, 0 codings,  | image | open',
        ],
      },
    );
  });

  it('refuses when one of them is gone already', () => {
    checkRefusal(
      harbourStudy().op({ type: 'coding:remove', ids: ['k2'] }),
      { type: 'remove-codings', payload: { ids: ['k1', 'k2'] } },
      { code: 'coding-not-found', message: 'One of these codings is gone already. Nothing was changed.' },
    );
  });
});

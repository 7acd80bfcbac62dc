import { describe, expect, it } from 'vitest';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy } from '../../support/study-builder';

const visit = 'code visit: Bezoek #4, 1 under top, 1 codings, Alles over het bezoek. |  | a-priori';
const after = 'code after: Nagesprek, 1 under Bezoek, 0 codings,  |  | a-priori';
const home = 'code home: Thuis, 1 under Bezoek > Nagesprek, 1 codings,  |  | a-priori';

describe('archive-codes', () => {
  it('puts a branch away with the codings it carries', () => {
    checkCommand(
      harbourStudy(),
      { type: 'archive-codes', payload: { ids: ['after'] } },
      {
        label: 'Archive Nagesprek',
        ops: [{ type: 'code:archive', ids: ['after', 'home'], codings: ['k3'] }],
        changes: [`- ${after}`, `- ${home}`, '- coding k3: ou 0-12 home by daan 066925429fec61'],
      },
    );
  });

  it('puts several codes away as one act, each once', () => {
    checkCommand(
      harbourStudy(),
      { type: 'archive-codes', payload: { ids: ['home', 'visit', 'home'] } },
      {
        label: 'Archive 2 codes',
        ops: [{ type: 'code:archive', ids: ['home', 'visit', 'after'], codings: ['k1', 'k3'] }],
        changes: [
          `- ${visit}`,
          `- ${after}`,
          `- ${home}`,
          '- code image: Beeld, 2 under top, 1 codings,  | image | open',
          '- coding k1: fg 13-17 visit by noor 18bd48a3a7838b',
          '- coding k3: ou 0-12 home by daan 066925429fec61',
          '+ code image: Beeld, 1 under top, 1 codings,  | image | open',
        ],
      },
    );
  });

  it('puts away a code that a colleague kept alive, and undo shows it marked again', () => {
    const kept = harbourStudy().op({ type: 'code:archive', ids: ['image'], codings: [] });
    expect(kept.state.codeStates.get('image')).toEqual({ kind: 'kept-alive' });
    checkCommand(
      kept,
      { type: 'archive-codes', payload: { ids: ['image'] } },
      {
        label: 'Archive Beeld',
        ops: [{ type: 'code:archive', ids: ['image'], codings: ['k2'] }],
        changes: [
          '- code image: Beeld kept alive, 2 under top, 1 codings,  | image | open',
          '- coding k2: fg 24-31 image by noor 02c7e12930dd8f',
        ],
      },
    );
  });

  it('refuses codes of which one is not in use', () => {
    checkRefusal(
      harbourStudy(),
      { type: 'archive-codes', payload: { ids: ['image', 'xx'] } },
      { code: 'code-not-found', message: 'One of these codes is not in use any more. Nothing was changed.' },
    );
  });
});

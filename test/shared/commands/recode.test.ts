import { describe, expect, it } from 'vitest';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy } from '../../support/study-builder';
import { recode } from '../../../shared/commands/recode';

describe('recode', () => {
  it('gives codings another code and leaves coder, valence and number', () => {
    const study = harbourStudy().op({ type: 'coding:edit', ids: ['k1'], edit: { valence: 'negative' } });
    const check = study.state.codings.get('fg')?.get('k1')?.check ?? '';
    checkCommand(
      study,
      { type: 'recode', payload: { ids: ['k1'], code: 'home' } },
      {
        label: 'Change Bezoek to Thuis',
        ops: [{ type: 'coding:edit', ids: ['k1'], edit: { code: 'home' } }],
        changes: [
          '- code visit: Bezoek #4, 1 under top, 1 codings, Alles over het bezoek. |  | a-priori',
          '- code home: Thuis, 1 under Bezoek > Nagesprek, 1 codings,  |  | a-priori',
          `- coding k1: fg 13-17 visit by noor ${check} negative`,
          '+ code visit: Bezoek #4, 1 under top, 0 codings, Alles over het bezoek. |  | a-priori',
          '+ code home: Thuis, 1 under Bezoek > Nagesprek, 2 codings,  |  | a-priori',
          `+ coding k1: fg 13-17 home by noor ${check} negative`,
        ],
      },
    );
  });

  it('takes a coding away that would be there twice', () => {
    const study = harbourStudy().coding('k4', 'fg', 'Koud', 'image', 'noor');
    const change = recode.plan(study.state, { ids: ['k1'], code: 'image' }, study.context('noor'));
    expect(change.ok && change.value.ops).toEqual([{ type: 'coding:remove', ids: ['k1'] }]);
  });

  it('follows the chosen code when that is merged later', () => {
    const study = harbourStudy()
      .run({ type: 'recode', payload: { ids: ['k1'], code: 'home' } }, 'noor')
      .run({ type: 'merge-codes', payload: { ids: ['home'], into: 'image' } }, 'noor');
    expect(study.state.codings.get('fg')?.get('k1')?.code).toBe('image');
  });

  it('refuses what carries the code already, a code that is not in use and a coding that is gone', () => {
    checkRefusal(
      harbourStudy(),
      { type: 'recode', payload: { ids: ['k1'], code: 'visit' } },
      { code: 'already-coded', message: 'These words carry this code already. Nothing was changed.' },
    );
    checkRefusal(
      harbourStudy(),
      { type: 'recode', payload: { ids: ['k1'], code: 'xx' } },
      {
        code: 'code-not-found',
        message: 'That code is not in use any more. Nothing was coded. Choose another.',
      },
    );
    checkRefusal(
      harbourStudy(),
      { type: 'recode', payload: { ids: ['xx'], code: 'home' } },
      { code: 'coding-not-found', message: 'One of these codings is gone already. Nothing was changed.' },
    );
  });
});

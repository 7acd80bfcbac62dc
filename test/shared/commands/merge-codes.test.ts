import { describe, expect, it } from 'vitest';
import { childrenOf } from '../../../shared/code-tree/code-tree';
import { mergeCodes } from '../../../shared/commands/merge-codes';
import { expectOk } from '../../../shared/lib/result';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy } from '../../support/study-builder';

describe('merge-codes', () => {
  it('gives the target the codings and children, and undo gives each back its own', () => {
    checkCommand(
      harbourStudy(),
      { type: 'merge-codes', payload: { ids: ['visit'], into: 'image' } },
      {
        label: 'Merge Bezoek into Beeld',
        ops: [{ type: 'code:merge', id: 'visit', into: 'image' }],
        changes: [
          '- code visit: Bezoek #4, 1 under top, 1 codings, Alles over het bezoek. |  | a-priori',
          '- code after: Nagesprek, 1 under Bezoek, 0 codings,  |  | a-priori',
          '- code home: Thuis, 1 under Bezoek > Nagesprek, 1 codings,  |  | a-priori',
          '- code image: Beeld, 2 under top, 1 codings,  | image | open',
          '- coding k1: fg 13-17 visit by noor 18bd48a3a7838b',
          '+ code image: Beeld, 1 under top, 2 codings,  | image | open',
          '+ code after: Nagesprek, 1 under Beeld, 0 codings,  |  | a-priori',
          '+ code home: Thuis, 1 under Beeld > Nagesprek, 1 codings,  |  | a-priori',
          '+ coding k1: fg 13-17 image by noor 18bd48a3a7838b',
        ],
      },
    );
  });

  it('lifts a target that stands below the merged code to its place', () => {
    checkCommand(
      harbourStudy(),
      { type: 'merge-codes', payload: { ids: ['visit'], into: 'home' } },
      {
        label: 'Merge Bezoek into Thuis',
        ops: [{ type: 'code:merge', id: 'visit', into: 'home' }],
        changes: [
          '- code visit: Bezoek #4, 1 under top, 1 codings, Alles over het bezoek. |  | a-priori',
          '- code after: Nagesprek, 1 under Bezoek, 0 codings,  |  | a-priori',
          '- code home: Thuis, 1 under Bezoek > Nagesprek, 1 codings,  |  | a-priori',
          '- coding k1: fg 13-17 visit by noor 18bd48a3a7838b',
          '+ code home: Thuis, 1 under top, 2 codings,  |  | a-priori',
          '+ code after: Nagesprek, 1 under Thuis, 0 codings,  |  | a-priori',
          '+ coding k1: fg 13-17 home by noor 18bd48a3a7838b',
        ],
      },
    );
  });

  it('merges a code that others were merged into before, with their codings', () => {
    checkCommand(
      harbourStudy().run({ type: 'merge-codes', payload: { ids: ['image'], into: 'home' } }),
      { type: 'merge-codes', payload: { ids: ['home'], into: 'visit' } },
      {
        label: 'Merge Thuis into Bezoek',
        ops: [{ type: 'code:merge', id: 'home', into: 'visit' }],
        changes: [
          '- code visit: Bezoek #4, 1 under top, 1 codings, Alles over het bezoek. |  | a-priori',
          '- code home: Thuis, 1 under Bezoek > Nagesprek, 2 codings,  |  | a-priori',
          '- coding k2: fg 24-31 home by noor 02c7e12930dd8f',
          '- coding k3: ou 0-12 home by daan 066925429fec61',
          '+ code visit: Bezoek #4, 1 under top, 3 codings, Alles over het bezoek. |  | a-priori',
          '+ coding k2: fg 24-31 visit by noor 02c7e12930dd8f',
          '+ coding k3: ou 0-12 visit by daan 066925429fec61',
        ],
      },
    );
  });

  it('gives an archived child back to its own parent on undo', () => {
    const study = harbourStudy().run({ type: 'archive-codes', payload: { ids: ['after'] } });
    const payload = { ids: ['visit'], into: 'image' };
    const { ops, inverse } = expectOk(mergeCodes.plan(study.state, payload, study.context()));
    for (const body of [...ops, ...inverse]) study.op(body);
    study.run({ type: 'restore-codes', payload: { ids: ['after', 'home'], codings: ['k3'] } });
    expect(childrenOf(study.state, 'visit').map(({ id }) => id)).toEqual(['after']);
    expect(childrenOf(study.state, 'image')).toEqual([]);
  });

  it('refuses a code with itself, and codes that are not in use', () => {
    checkRefusal(
      harbourStudy(),
      { type: 'merge-codes', payload: { ids: ['home'], into: 'home' } },
      { code: 'code-same', message: 'These are one code already. Nothing was changed. Choose another.' },
    );
    const gone = harbourStudy().op({ type: 'code:archive', ids: ['image'], codings: ['k2'] });
    for (const payload of [
      { ids: ['image'], into: 'home' },
      { ids: ['home'], into: 'image' },
      { ids: ['home'], into: 'xx' },
    ]) {
      checkRefusal(
        gone,
        { type: 'merge-codes', payload },
        {
          code: 'code-not-found',
          message: 'One of these codes is not in use any more. Nothing was changed.',
        },
      );
    }
  });
});

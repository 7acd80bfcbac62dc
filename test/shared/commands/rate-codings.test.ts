import { describe, expect, it } from 'vitest';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy } from '../../support/study-builder';
import { rateCodings } from '../../../shared/commands/rate-codings';

describe('rate-codings', () => {
  it('says how the speaker values what is coded', () => {
    const [k2] = [...(harbourStudy().state.codings.get('fg')?.values() ?? [])].slice(1);
    const line = `coding k2: fg 24-31 image by noor ${k2?.check ?? ''}`;
    checkCommand(
      harbourStudy(),
      { type: 'rate-codings', payload: { ids: ['k2'], valence: 'improvement' } },
      {
        label: 'Rate Beeld an improvement point',
        ops: [{ type: 'coding:edit', ids: ['k2'], edit: { valence: 'improvement' } }],
        changes: [`- ${line}`, `+ ${line} improvement`],
      },
    );
  });

  it('gives each coding its own valence back on undo', () => {
    const rated = harbourStudy()
      .op({ type: 'coding:edit', ids: ['k1'], edit: { valence: 'negative' } })
      .op({ type: 'coding:edit', ids: ['k2'], edit: { valence: 'positive' } });
    const change = rateCodings.plan(
      rated.state,
      { ids: ['k1', 'k2', 'k3'], valence: 'neutral' },
      rated.context('noor'),
    );
    expect(change.ok && change.value).toMatchObject({
      label: 'Rate 3 codings neutral',
      inverse: [
        { type: 'coding:edit', ids: ['k3'], edit: { valence: null } },
        { type: 'coding:edit', ids: ['k2'], edit: { valence: 'positive' } },
        { type: 'coding:edit', ids: ['k1'], edit: { valence: 'negative' } },
      ],
    });
  });

  it('refuses a coding that is gone', () => {
    checkRefusal(
      harbourStudy(),
      { type: 'rate-codings', payload: { ids: ['k1', 'xx'], valence: null } },
      { code: 'coding-not-found', message: 'One of these codings is gone already. Nothing was changed.' },
    );
  });
});

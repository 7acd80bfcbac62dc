import { describe, expect, it } from 'vitest';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy } from '../../support/study-builder';
import { resizeQuotation } from '../../../shared/commands/resize-quotation';
import { textCheck } from '../../../shared/lib/text-check';
import type { Memo } from '../../../shared/model/memo';

const cold = { document: 'fg', from: 13, to: 17 };

describe('resize-quotation', () => {
  it('gives the acting coder’s codings other words, and takes what is said along', () => {
    const study = harbourStudy().op({ type: 'quotation:note', ...cold, edit: { comment: 'Kort.' } });
    const [before, after] = [textCheck('Koud'), textCheck('Koud, maar')];
    const range = { from: 13, to: 23, check: after };
    checkCommand(
      study,
      { type: 'resize-quotation', payload: { ...cold, newFrom: 13, newTo: 23 } },
      {
        label: 'Resize a quotation',
        ops: [
          { type: 'coding:edit', ids: ['k1'], edit: { range } },
          { type: 'quotation:note', ...cold, edit: { comment: '', starred: false, wording: '' } },
          {
            ...{ type: 'quotation:note', document: 'fg', from: 13, to: 23 },
            edit: { comment: 'Kort.', starred: false, wording: '' },
          },
        ],
        changes: [
          `- coding k1: fg 13-17 visit by noor ${before}`,
          '- note fg 13-17:  | Kort. | ',
          `+ coding k1: fg 13-23 visit by noor ${after}`,
          '+ note fg 13-23:  | Kort. | ',
        ],
      },
    );
  });

  it('takes memos about the quotation and the voice named for it along', () => {
    const memo: Memo = {
      id: 'm1',
      kind: 'free',
      title: 'Koud',
      text: 'Kort.',
      by: 'noor',
      at: '2026-03-12T10:00:00.000Z',
      about: { kind: 'quotation', ...cold },
    };
    const link = { participant: null, group: 'll' };
    const study = harbourStudy()
      .op({ type: 'memo:add', memo })
      .op({ type: 'passage:voice', ...cold, link });
    const request = { type: 'resize-quotation', payload: { ...cold, newFrom: 13, newTo: 23 } } as const;
    const grown = { document: 'fg', from: 13, to: 23 };
    const [before, after] = [textCheck('Koud'), textCheck('Koud, maar')];
    const shown = ({ from, to }: { readonly from: number; readonly to: number }): string =>
      `{"kind":"free","title":"Koud","text":"Kort.","by":"noor","at":"2026-03-12T10:00:00.000Z",` +
      `"about":{"kind":"quotation","document":"fg","from":${from},"to":${to}}}`;
    checkCommand(study, request, {
      label: 'Resize a quotation',
      ops: [
        { type: 'coding:edit', ids: ['k1'], edit: { range: { from: 13, to: 23, check: after } } },
        { type: 'memo:edit', id: 'm1', edit: { about: { kind: 'quotation', ...grown } } },
        { type: 'passage:voice', ...cold, link: null },
        { type: 'passage:voice', ...grown, link },
      ],
      changes: [
        '- voice fg 13-17: ? of ll',
        `- coding k1: fg 13-17 visit by noor ${before}`,
        `- memo m1: ${shown(cold)}`,
        '+ voice fg 13-23: ? of ll',
        `+ coding k1: fg 13-23 visit by noor ${after}`,
        `+ memo m1: ${shown(grown)}`,
      ],
    });
  });

  it('lets a named voice hold for the new words too where codings of others stay', () => {
    const link = { participant: null, group: 'll' };
    const study = harbourStudy()
      .coding('k4', 'fg', 'Koud', 'image', 'daan')
      .op({ type: 'passage:voice', ...cold, link });
    const change = resizeQuotation.plan(
      study.state,
      { ...cold, newFrom: 13, newTo: 23 },
      study.context('noor'),
    );
    expect(change.ok && change.value.ops[1]).toEqual({
      type: 'passage:voice',
      document: 'fg',
      from: 13,
      to: 23,
      link,
    });
  });

  it('leaves the codings of others, and what is said, where they are', () => {
    const study = harbourStudy()
      .coding('k4', 'fg', 'Koud', 'image', 'daan')
      .op({ type: 'quotation:note', ...cold, edit: { starred: true } });
    const change = resizeQuotation.plan(
      study.state,
      { ...cold, newFrom: 13, newTo: 23 },
      study.context('noor'),
    );
    expect(change.ok && change.value.ops).toEqual([
      {
        type: 'coding:edit',
        ids: ['k1'],
        edit: { range: { from: 13, to: 23, check: textCheck('Koud, maar'), number: 1 } },
      },
    ]);
  });

  it('takes a code off that the new words carry already', () => {
    const study = harbourStudy().coding('k4', 'fg', 'Koud, maar', 'visit', 'noor');
    const change = resizeQuotation.plan(
      study.state,
      { ...cold, newFrom: 13, newTo: 23 },
      study.context('noor'),
    );
    expect(change.ok && change.value.ops).toEqual([{ type: 'coding:remove', ids: ['k1'] }]);
  });

  it('widens an end that would cut an emoji in two', () => {
    const study = harbourStudy();
    const change = resizeQuotation.plan(
      study.state,
      { ...cold, newFrom: 13, newTo: 33 },
      study.context('noor'),
    );
    const [op] = change.ok ? change.value.ops : [];
    expect(op?.type === 'coding:edit' && op.edit.range?.to).toBe(34);
  });

  it('refuses the words that the quotation has, also where an emoji brings the ends back to them', () => {
    const study = harbourStudy().coding('k5', 'fg', '😀', 'visit', 'noor');
    const said = 'These words carry this code already. Nothing was changed.';
    const ends = [
      { ...cold, newFrom: 13, newTo: 17 },
      { document: 'fg', from: 32, to: 34, newFrom: 32, newTo: 33 },
    ];
    for (const payload of ends) {
      checkRefusal(study, { type: 'resize-quotation', payload }, { code: 'already-coded', message: said });
    }
  });

  it('refuses what is not the acting coder’s, and words outside the document', () => {
    checkRefusal(
      harbourStudy(),
      {
        type: 'resize-quotation',
        payload: { document: 'ou', from: 0, to: 12, newFrom: 0, newTo: 5 },
      },
      {
        code: 'not-your-quotation',
        message:
          'None of the codings here is yours, and others’ judgements stay as they are. Nothing was changed.',
      },
    );
    checkRefusal(
      harbourStudy(),
      { type: 'resize-quotation', payload: { ...cold, newFrom: 13, newTo: 9999 } },
      {
        code: 'range-outside',
        message: 'Those words are outside the document. Nothing was changed. Select them again.',
      },
    );
  });

  it('gives the quotation a number of its own where somebody else’s coding keeps the old one', () => {
    const passage = { document: 'fg', from: 0, to: 3, code: 'visit' };
    const study = harbourStudy()
      .run({ type: 'add-codings', payload: { codings: [passage] } }, 'noor')
      .run({ type: 'add-codings', payload: { codings: [{ ...passage, coder: 'daan' }] } }, 'noor')
      .run({ type: 'resize-quotation', payload: { ...range(passage), newFrom: 0, newTo: 7 } }, 'noor');
    const numbers = [...(study.state.codings.get('fg')?.values() ?? [])]
      .filter(({ from }) => from === 0)
      .map(({ coder, to, number }) => [coder, to, number]);
    expect(numbers).toEqual([
      ['noor', 7, 2],
      ['daan', 3, 1],
    ]);
  });

  it('leaves the valence of a coding that falls together with another', () => {
    const study = harbourStudy()
      .coding('k4', 'fg', 'Koud, maar', 'visit', 'noor')
      .op({ type: 'coding:edit', ids: ['k1'], edit: { valence: 'negative' } })
      .run({ type: 'resize-quotation', payload: { ...cold, newFrom: 13, newTo: 23 } }, 'noor');
    expect(study.state.codings.get('fg')?.get('k1')).toBeUndefined();
    expect(study.state.codings.get('fg')?.get('k4')?.valence).toBe('negative');
  });
});

function range({ document, from, to }: { document: string; from: number; to: number }): {
  document: string;
  from: number;
  to: number;
} {
  return { document, from, to };
}

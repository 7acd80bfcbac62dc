import { describe, expect, it } from 'vitest';
import { commentToMemo } from '../../../shared/commands/comment-to-memo';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy } from '../../support/study-builder';

const cold = { document: 'fg', from: 13, to: 17 };

describe('comment-to-memo', () => {
  it('makes the words of a comment a memo about the quotation', () => {
    checkCommand(
      harbourStudy().op({ type: 'quotation:note', ...cold, edit: { comment: 'Weer als excuus?' } }),
      { type: 'comment-to-memo', payload: cold },
      {
        label: 'Turn a comment into a memo',
        ops: [
          {
            type: 'memo:add',
            memo: {
              id: '0000000000000001',
              kind: 'free',
              title: 'Weer als excuus?',
              text: 'Weer als excuus?',
              about: { kind: 'quotation', ...cold },
              by: 'noor',
              at: '2026-03-12T10:00:00.000Z',
            },
          },
          { type: 'quotation:note', ...cold, edit: { comment: '' } },
        ],
        changes: [
          '- note fg 13-17:  | Weer als excuus? | ',
          '+ memo 0000000000000001: {"kind":"free","title":"Weer als excuus?","text":"Weer als excuus?",' +
            '"about":{"kind":"quotation","document":"fg","from":13,"to":17},' +
            '"by":"noor","at":"2026-03-12T10:00:00.000Z"}',
        ],
      },
    );
  });

  it('takes the first words of a long comment as title', () => {
    const comment = 'Dit is een opmerking die zo lang is dat zij niet in een titel past.\nTweede regel.';
    const study = harbourStudy().op({ type: 'quotation:note', ...cold, edit: { comment } });
    const change = commentToMemo.plan(study.state, cold, study.context('noor'));
    const [op] = change.ok ? change.value.ops : [];
    expect(op?.type === 'memo:add' && op.memo.title).toBe(
      'Dit is een opmerking die zo lang is dat zij niet in een…',
    );
  });

  it('refuses the id of a memo that is there, whose words would go', () => {
    const id = '00000000000000aa';
    const study = harbourStudy()
      .op({ type: 'quotation:note', ...cold, edit: { comment: 'Weer als excuus?' } })
      .run({
        type: 'write-memo',
        payload: { kind: 'free', title: 'Weer', text: 'Zelf.', about: { kind: 'study' }, id },
      });
    checkRefusal(
      study,
      { type: 'comment-to-memo', payload: { ...cold, id } },
      { code: 'memo-exists', message: 'That memo exists already. Nothing was changed. Write it anew.' },
    );
  });

  it('refuses a quotation without a comment', () => {
    checkRefusal(
      harbourStudy(),
      { type: 'comment-to-memo', payload: cold },
      { code: 'no-comment', message: 'There is no comment on this quotation. Nothing was changed.' },
    );
  });
});

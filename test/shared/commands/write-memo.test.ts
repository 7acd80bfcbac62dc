import { describe, it } from 'vitest';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy } from '../../support/study-builder';

const quotation = { kind: 'quotation', document: 'fg', from: 13, to: 17 } as const;

describe('write-memo', () => {
  it('begins a memo about a quotation, with who and when', () => {
    const words = { kind: 'free', title: 'Koud', text: 'Weer als excuus?', about: quotation } as const;
    checkCommand(
      harbourStudy(),
      { type: 'write-memo', payload: words },
      {
        label: 'Write memo Koud',
        ops: [
          {
            type: 'memo:add',
            memo: { id: '0000000000000001', ...words, by: 'noor', at: '2026-03-12T10:00:00.000Z' },
          },
        ],
        changes: [
          '+ memo 0000000000000001: {"kind":"free","title":"Koud","text":"Weer als excuus?",' +
            '"about":{"kind":"quotation","document":"fg","from":13,"to":17},' +
            '"by":"noor","at":"2026-03-12T10:00:00.000Z"}',
        ],
      },
    );
  });

  it.each([
    [{ kind: 'document', document: 'xx' }],
    [{ kind: 'code', code: 'xx' }],
    [{ kind: 'participant', participant: 'xx' }],
    [{ ...quotation, from: 17 }],
    [{ ...quotation, to: 9999 }],
  ] as const)('refuses a memo about what is not there: %o', (about) => {
    checkRefusal(
      harbourStudy(),
      { type: 'write-memo', payload: { kind: 'free', title: '', text: '', about } },
      {
        code: 'memo-about-nothing',
        message: 'What the memo is about is not in the study any more. Nothing was changed.',
      },
    );
  });

  it('refuses an id that is in use', () => {
    const id = '00000000000000aa';
    const asked = {
      type: 'write-memo',
      payload: { kind: 'journal', title: '12 maart', text: '', about: { kind: 'study' }, id },
    } as const;
    checkRefusal(harbourStudy().run(asked), asked, {
      code: 'memo-exists',
      message: 'That memo exists already. Nothing was changed. Write it anew.',
    });
  });
});

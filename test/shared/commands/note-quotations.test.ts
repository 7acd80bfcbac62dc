import { describe, it } from 'vitest';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy } from '../../support/study-builder';

const cold = { document: 'fg', from: 13, to: 17 };

describe('note-quotations', () => {
  it('stars several quotations as one act', () => {
    const other = { document: 'ou', from: 0, to: 12 };
    checkCommand(
      harbourStudy(),
      { type: 'note-quotations', payload: { quotations: [cold, other], edit: { starred: true } } },
      {
        label: 'Star 2 quotations',
        ops: [
          { type: 'quotation:note', ...cold, edit: { starred: true } },
          { type: 'quotation:note', ...other, edit: { starred: true } },
        ],
        changes: ['+ note fg 13-17: * |  | ', '+ note ou 0-12: * |  | '],
      },
    );
  });

  it('comments beside a star that is there, and leaves the star', () => {
    const starred = harbourStudy().op({ type: 'quotation:note', ...cold, edit: { starred: true } });
    checkCommand(
      starred,
      { type: 'note-quotations', payload: { quotations: [cold], edit: { comment: 'Letterlijk?' } } },
      {
        label: 'Comment on a quotation',
        ops: [{ type: 'quotation:note', ...cold, edit: { comment: 'Letterlijk?' } }],
        changes: ['- note fg 13-17: * |  | ', '+ note fg 13-17: * | Letterlijk? | '],
      },
    );
  });

  it('keeps nothing of a quotation about which nothing is said any more', () => {
    const starred = harbourStudy().op({ type: 'quotation:note', ...cold, edit: { starred: true } });
    checkCommand(
      starred,
      { type: 'note-quotations', payload: { quotations: [cold], edit: { starred: false } } },
      {
        label: 'Take the star off a quotation',
        ops: [{ type: 'quotation:note', ...cold, edit: { starred: false } }],
        changes: ['- note fg 13-17: * |  | '],
      },
    );
  });

  it('refuses words outside the document', () => {
    checkRefusal(
      harbourStudy(),
      {
        type: 'note-quotations',
        payload: { quotations: [{ ...cold, to: 9999 }], edit: { wording: 'Koud (…)' } },
      },
      {
        code: 'range-outside',
        message: 'Those words are outside the document. Nothing was changed. Select them again.',
      },
    );
  });
});

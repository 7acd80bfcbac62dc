import { describe, expect, it } from 'vitest';
import { textCheck } from '../../../shared/lib/text-check';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { correctedStudy } from '../../support/corrected-study';
import { harbourStudy } from '../../support/study-builder';

const AFTER = 'Hoe was het?\nMaar wel vet 😀 hoor.\nNiemand vroeg iets.';

describe('place-codings', () => {
  it('sets codings that are adrift on other words, with what was said of their quotation', () => {
    const builder = harbourStudy().run({
      type: 'note-quotations',
      payload: { quotations: [{ document: 'fg', from: 13, to: 17 }], edit: { comment: 'Kil' } },
    });
    const request = {
      type: 'place-codings',
      payload: { document: 'fg', codings: ['k1'], from: 13, to: 21 },
    } as const;
    const version = '0000000000000001';
    checkCommand(correctedStudy(AFTER, builder), request, {
      label: 'Set a quotation on other words',
      ops: [
        {
          type: 'coding:edit',
          ids: ['k1'],
          edit: { range: { from: 13, to: 21, check: textCheck('Maar wel'), text: version } },
        },
        {
          ...{ type: 'quotation:note', document: 'fg', from: 13, to: 17, text: 'first' },
          edit: { comment: '', starred: false, wording: '' },
        },
        {
          ...{ type: 'quotation:note', document: 'fg', from: 13, to: 21, text: version },
          edit: { comment: 'Kil', starred: false, wording: '' },
        },
      ],
      changes: [
        expect.stringContaining('- code visit'),
        `- adrift k1: 13-17 of first ${textCheck('Koud')}`,
        expect.stringContaining('+ code visit'),
        `+ coding k1: fg 13-21 visit by noor ${textCheck('Maar wel')}`,
        '+ note fg 13-21:  | Kil | ',
      ],
    });
  });

  it('refuses words outside the text, and codings that are gone', () => {
    const outside = {
      type: 'place-codings',
      payload: { document: 'fg', codings: ['k1'], from: 5, to: 500 },
    } as const;
    checkRefusal(correctedStudy(AFTER), outside, {
      code: 'range-outside',
      message: 'Those words are outside the document. Nothing was changed. Select them again.',
    });
    const gone = {
      type: 'place-codings',
      payload: { document: 'fg', codings: ['k9'], from: 5, to: 6 },
    } as const;
    checkRefusal(correctedStudy(AFTER), gone, {
      code: 'coding-not-found',
      message: 'One of these codings is gone already. Nothing was changed.',
    });
  });
});

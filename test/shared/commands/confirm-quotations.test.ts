import { describe, expect, it } from 'vitest';
import { textCheck } from '../../../shared/lib/text-check';
import { doubtfulQuotations } from '../../../shared/query/doubtful-quotations';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { correctedStudy } from '../../support/corrected-study';

const AFTER = 'Hoe was het?\nKoud, maar wel gaaf 😀 hoor.\nNiemand vroeg iets.';

describe('confirm-quotations', () => {
  it('says that a quotation holds for its words as they are now', () => {
    const builder = correctedStudy(AFTER);
    const request = { type: 'confirm-quotations', payload: { document: 'fg', codings: ['k2'] } } as const;
    checkCommand(builder, request, {
      label: 'Keep a quotation as it is now',
      ops: [
        {
          type: 'coding:edit',
          ids: ['k2'],
          edit: { range: { from: 24, to: 32, check: textCheck('wel gaaf'), text: '0000000000000001' } },
        },
      ],
      changes: [
        `- coding k2: fg 24-32 image by noor ${textCheck('wel vet')}`,
        `+ coding k2: fg 24-32 image by noor ${textCheck('wel gaaf')}`,
      ],
    });
    expect(doubtfulQuotations(builder.state, 'fg', AFTER).map(({ doubt }) => doubt)).toEqual(['changed']);
    builder.run(request, 'noor');
    expect(doubtfulQuotations(builder.state, 'fg', AFTER)).toEqual([]);
  });

  it('refuses codings of another document, and those that are gone', () => {
    const message = 'That document cannot be read. Nothing was changed. Check the study.';
    const request = { type: 'confirm-quotations', payload: { document: 'fg', codings: ['k3'] } } as const;
    checkRefusal(correctedStudy(AFTER), request, { code: 'document-not-found', message });
    const gone = { type: 'confirm-quotations', payload: { document: 'fg', codings: ['k9'] } } as const;
    const sentence = 'One of these codings is gone already. Nothing was changed.';
    checkRefusal(correctedStudy(AFTER), gone, { code: 'coding-not-found', message: sentence });
  });
});

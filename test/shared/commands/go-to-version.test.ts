import { describe, expect, it } from 'vitest';
import { textCheck } from '../../../shared/lib/text-check';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { correctedStudy } from '../../support/corrected-study';

const AFTER = 'Hoe was het?\nMaar wel vet 😀 hoor.\nNiemand vroeg iets.';

describe('go-to-version', () => {
  it('shows a kept text again, with every quotation where it was in it', () => {
    checkCommand(
      correctedStudy(AFTER),
      { type: 'go-to-version', payload: { id: 'fg', version: 'first' } },
      {
        label: 'Show Document fg as imported',
        ops: [{ type: 'document:version', id: 'fg', version: 'first' }],
        changes: [
          expect.stringContaining('- document fg'),
          expect.stringContaining('- code visit'),
          `- coding k2: fg 18-25 image by noor ${textCheck('wel vet')}`,
          `- adrift k1: 13-17 of first ${textCheck('Koud')}`,
          expect.stringContaining('+ document fg'),
          expect.stringContaining('+ code visit'),
          `+ coding k1: fg 13-17 visit by noor ${textCheck('Koud')}`,
          `+ coding k2: fg 24-31 image by noor ${textCheck('wel vet')}`,
        ],
      },
    );
  });

  it.each([
    ['version-not-found', 'v9', 'That version of the text was never kept. Nothing was changed.'],
    ['version-shown', '0000000000000001', 'This version of the text is shown already. Nothing was changed.'],
  ])('refuses with %s', (code, version, message) => {
    checkRefusal(
      correctedStudy(AFTER),
      { type: 'go-to-version', payload: { id: 'fg', version } },
      { code, message },
    );
  });
});

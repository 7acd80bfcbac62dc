import { describe, expect, test } from 'vitest';
import { followQuotations, seenTexts } from '../../../renderer/features/quotes/follow-quotations';
import { correctedStudy } from '../../support/corrected-study';
import { harbourStudy } from '../../support/study-builder';

const TICKED = ['fg:13-17', 'fg:24-31', 'ou:0-12'];

describe('quotations that were ticked', () => {
  test('stay the same ones when their text is corrected, and when it is shown again as it was', () => {
    const builder = harbourStudy();
    const seen = seenTexts(builder.state, TICKED);
    expect(followQuotations(builder.state, TICKED, seen)).toBe(TICKED);
    correctedStudy('Hoe was het dan?\nKoud, maar wel vet 😀 hoor.\nNiemand vroeg iets.', builder);
    const now = followQuotations(builder.state, TICKED, seen);
    expect(now).toEqual(['fg:17-21', 'fg:28-35', 'ou:0-12']);
    const later = seenTexts(builder.state, now);
    builder.run({ type: 'go-to-version', payload: { id: 'fg', version: 'first' } });
    expect(followQuotations(builder.state, now, later)).toEqual(TICKED);
  });

  test('are none any more when their words are gone', () => {
    const builder = harbourStudy();
    const seen = seenTexts(builder.state, TICKED);
    correctedStudy('Hoe was het?\nMaar wel vet 😀 hoor.\nNiemand vroeg iets.', builder);
    expect(followQuotations(builder.state, TICKED, seen)).toEqual(['fg:18-25', 'ou:0-12']);
  });
});

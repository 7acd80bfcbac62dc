import { beforeEach, describe, expect, test } from 'vitest';
import { adoptStudy, useQuotesStore } from '../../../renderer/features/quotes/quotes-store';
import { followTicks, setSelected } from '../../../renderer/features/quotes/select-quotes';
import { correctedStudy } from '../../support/corrected-study';
import { harbourStudy } from '../../support/study-builder';

beforeEach(() => {
  adoptStudy('');
  adoptStudy('haven');
});

describe('ticks', () => {
  test('stay on their quotations through a correction, also those set after it', () => {
    const builder = harbourStudy();
    setSelected(['fg:13-17'], true);
    followTicks(builder.state);
    correctedStudy('Hoe was het dan?\nKoud, maar wel vet 😀 hoor.\nNiemand vroeg iets.', builder);
    followTicks(builder.state);
    setSelected(['fg:28-35'], true);
    followTicks(builder.state);
    expect([...useQuotesStore.getState().selected]).toEqual(['fg:17-21', 'fg:28-35']);
    builder.run({ type: 'go-to-version', payload: { id: 'fg', version: 'first' } });
    followTicks(builder.state);
    expect([...useQuotesStore.getState().selected]).toEqual(['fg:13-17', 'fg:24-31']);
  });
});

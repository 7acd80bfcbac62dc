import { afterEach, describe, expect, it, vi } from 'vitest';
import { documentText, forgetTexts } from '../../../renderer/services/document-text';
import { harbourStudy } from '../../support/study-builder';

/** Electron's side of the bridge, which is all that is stood in for: it answers every request with these words. */
function answerWith(text: string): () => number {
  const request = vi.fn(() => Promise.resolve({ ok: true, value: text }));
  vi.stubGlobal('window', { codeboom: { request, on: () => () => undefined } });
  return () => request.mock.calls.length;
}

afterEach(() => vi.unstubAllGlobals());

describe('the words of a document in the window', () => {
  it('are asked for once, and forgotten when the study is closed', async () => {
    const asked = answerWith('Hoe was het?');
    const { state } = harbourStudy();
    expect(documentText(state, 'fg')).toBeUndefined();
    await vi.waitFor(() => expect(documentText(state, 'fg')).toBe('Hoe was het?'));
    expect(asked()).toBe(1);
    forgetTexts();
    expect(documentText(state, 'fg')).toBeUndefined();
    expect(asked()).toBe(2);
  });
});

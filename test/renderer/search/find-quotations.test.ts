import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../renderer/features/search/find-quotations';
import { hitRows, stepToHit } from '../../../renderer/features/search/list/hit-rows';
import type { SearchHit } from '../../../shared/ipc/search-messages';
import { harbourStudy } from '../../support/study-builder';

function hit(from: number, to: number, words: string): SearchHit {
  return { document: 'fg', from, to, before: '', match: words, after: ' en verder' };
}

describe('quotations that a query means', () => {
  const { state } = harbourStudy().run(
    {
      type: 'note-quotations',
      payload: {
        quotations: [{ document: 'ou', from: 0, to: 12 }],
        edit: { comment: 'Sprekend voor thuissituaties' },
      },
    },
    'noor',
  );

  it('hold a text hit, each once, the smallest around it', () => {
    const hits = [hit(13, 17, 'Koud'), hit(14, 15, 'o'), hit(24, 27, 'wel'), hit(0, 3, 'Hoe')];
    expect(findQuotations(state, 'o', hits, 5)).toEqual([
      { document: 'fg', from: 13, to: 17, words: 'Koud en verder', codes: ['visit'] },
      { document: 'fg', from: 24, to: 31, words: 'wel en verder', codes: ['image'] },
    ]);
  });

  it('carry a comment with all its words', () => {
    expect(findQuotations(state, 'sprekend thuis', [], 5)).toEqual([
      { document: 'ou', from: 0, to: 12, words: 'Sprekend voor thuissituaties', codes: ['home'] },
    ]);
    expect(findQuotations(state, 'sprekend school', [], 5)).toEqual([]);
  });

  it('are no more than asked for', () => {
    expect(findQuotations(state, 'o', [hit(13, 17, 'Koud'), hit(24, 27, 'wel')], 1)).toHaveLength(1);
  });
});

describe('the lines of a list of hits', () => {
  const found = {
    documents: [
      { document: 'a', hits: 2 },
      { document: 'b', hits: 3 },
    ],
    kept: 4,
  };

  it('are headings with those hits that can be fetched', () => {
    expect(hitRows(found)).toEqual([
      { kind: 'document', document: 'a', hits: 2 },
      { kind: 'hit', hit: 0 },
      { kind: 'hit', hit: 1 },
      { kind: 'document', document: 'b', hits: 3 },
      { kind: 'hit', hit: 2 },
      { kind: 'hit', hit: 3 },
    ]);
  });

  it.each([
    [-1, 1, 1],
    [2, 1, 4],
    [4, -1, 2],
    [1, -1, 1],
    [1, 15, 5],
    [5, 1, 5],
  ])('lead from %i by %i to %i', (at, step, to) => {
    expect(stepToHit(hitRows(found), at, step)).toBe(to);
  });
});

import { describe, expect, it } from 'vitest';
import { findHits, firstAfter } from '../../../renderer/features/reader/find/find-hits';
import type { TranscriptLayout } from '../../../renderer/features/reader/transcript-layout';

const layout = (text: string): TranscriptLayout => ({ text, blocks: [], lines: [], height: 0 });

describe('findHits', () => {
  it('passes over capitals and accents, and tells places of the text as it stands', () => {
    const text = layout('Wé kiezen. Dan kiezen we één keer, twéé keer.');
    expect(findHits(text, 'we').map(({ from, to }) => text.text.slice(from, to))).toEqual(['Wé', 'we', 'wé']);
    expect(findHits(text, 'een')).toEqual([{ from: 25, to: 28 }]);
  });

  it('holds on to the place after characters that fold to more or fewer', () => {
    const text = layout('ﬁjn, e\u0301e\u0301n keuze');
    expect(findHits(text, 'keuze').map(({ from, to }) => text.text.slice(from, to))).toEqual(['keuze']);
  });

  it('finds nothing for nothing', () => {
    expect(findHits(layout('niets'), ' ')).toEqual([]);
  });
});

describe('firstAfter', () => {
  it('is the first range that ends behind a place, and their number behind the last', () => {
    const ranges = [
      { from: 2, to: 4 },
      { from: 6, to: 9 },
    ];
    expect([0, 3, 4, 8, 9].map((offset) => firstAfter(ranges, offset))).toEqual([0, 0, 1, 1, 2]);
  });
});

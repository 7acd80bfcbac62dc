import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, originalRange } from '../../../shared/search/fold-text';

/** The original words that a query finds first, by way of the folded text. */
function found(text: string, query: string): string | undefined {
  const folded = foldText(text);
  const words = foldText(query).text;
  const at = folded.text.indexOf(words);
  if (at === -1) return undefined;
  const { from, to } = originalRange(folded, { from: at, to: at + words.length });
  return text.slice(from, to);
}

const pieces = fc.constantFrom(
  ...['e', 'é', 'e\u0301', 'E\u0308\u0323', 'ĳ', 'ﬁ', 'ß', 'Œ', '\u00AD', '\u200B', '…', '’', '“', '\u00A0'],
  ...['😀', '𝐀', 'İ', 'Ǆ', 'ŉ', '½', '한', '\n', ' ', 'zo', 'X', '–', 'ΰ', '\u0301'],
);
const texts = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''));

describe('folding a text for searching', () => {
  it.each([
    ['Eén crèche', 'een creche'],
    ['ÇA VA, Zoë?', 'ca va, zoe?'],
    ['zo’n ‘dag’', "zo'n 'dag'"],
    ['“ja” „nee”', '"ja" "nee"'],
    ['2025–2026\u00A0nu', '2025-2026 nu'],
    ['een\ntwee\tdrie', 'een\ntwee drie'],
    ['ĳs, ﬁets, straße, œuvre', 'ijs, fiets, strasse, oeuvre'],
  ])('makes %j into %j', (text, folded) => {
    expect(foldText(text).text).toBe(folded);
  });

  it.each([
    ['Een café au lait', 'cafe', 'café'],
    ['een e\u0301e\u0301n', 'een', 'een'],
    ['twee e\u0301e\u0301n drie', 'een', 'e\u0301e\u0301n'],
    ['op het ĳs', 'ijs', 'ĳs'],
    ['op het ĳs', 'js', 'ĳs'],
    ['de ﬁets van', 'iets', 'ﬁets'],
    ['de ﬁets van', 'de f', 'de ﬁ'],
    ['loop\u00ADbaan kiezen', 'loopbaan', 'loop\u00ADbaan'],
    ['cafe\u0301', 'cafe', 'cafe\u0301'],
    ['ja… nee', 'ja...', 'ja…'],
    ['wacht 😀 hier', 'hier', 'hier'],
    ['niets', 'een', undefined],
  ])('finds in %j by %j the words %j', (text, query, words) => {
    expect(found(text, query)).toBe(words);
  });

  it('keeps every offset where no character changes its length', () => {
    const text = 'Één dag in de “Haven” – zo’n crèche, Zoë.';
    expect(foldText(text).shifts).toHaveLength(0);
    expect(foldText(text).text).toHaveLength(text.length);
  });

  it('maps the whole folded text to the whole original, but for marks before its first letter', () => {
    fc.assert(
      fc.property(texts, (middle) => {
        const text = `a${middle}z`;
        const folded = foldText(text);
        expect(originalRange(folded, { from: 0, to: folded.text.length })).toEqual({
          from: 0,
          to: text.length,
        });
      }),
    );
  });

  it('finds any piece again that the words at its place fold to, whatever stands around it', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const text = `${before}q1 é ﬁn${after}`;
        expect(found(text, 'Q1 e FIN')?.startsWith('q1 é ﬁn')).toBe(true);
      }),
    );
  });

  it('gives whole characters, in order and inside the text, for every stretch', () => {
    fc.assert(
      fc.property(texts, fc.nat(40), fc.nat(40), (text, start, length) => {
        const folded = foldText(text);
        const from = Math.min(start, folded.text.length);
        const to = Math.min(from + length, folded.text.length);
        fc.pre(from < to);
        const range = originalRange(folded, { from, to });
        expect(0 <= range.from && range.from < range.to && range.to <= text.length).toBe(true);
        const again = foldText(text.slice(range.from, range.to)).text;
        expect(again).toContain(folded.text.slice(from, to));
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffStretch, diffTexts } from '../../../shared/anchoring/diff-texts';
import { applyEdits, areSoundEdits, type TextEdit } from '../../../shared/anchoring/text-edit';
import { someEdits, someText } from '../../support/text-changes';

/** The newer text, made of the older one and, edit by edit, what stands there in the newer. */
function remade(before: string, after: string, edits: readonly TextEdit[]): string {
  let shift = 0;
  const words = edits.map(({ from, to, length }) => {
    const start = from + shift;
    shift += length - (to - from);
    return after.slice(start, start + length);
  });
  return applyEdits(before, edits, words);
}

describe('diffTexts', () => {
  test.each<[string, string, readonly TextEdit[]]>([
    ['het was koud', 'het was koud', []],
    ['het was kuod', 'het was koud', [{ from: 9, to: 11, length: 2 }]],
    ['het was koud', 'het was echt koud', [{ from: 8, to: 8, length: 5 }]],
    ['het was koud', 'koud', [{ from: 0, to: 8, length: 0 }]],
    ['', 'koud', [{ from: 0, to: 0, length: 4 }]],
    ['koud', '', [{ from: 0, to: 4, length: 0 }]],
    ['Koud. Maar vet.', 'Koud.\nMaar vet.', [{ from: 5, to: 6, length: 1 }]],
    ['ja 😀', 'ja 😁', [{ from: 3, to: 5, length: 2 }]],
    [
      'heel erg koud',
      'best wel koud',
      [
        { from: 0, to: 4, length: 4 },
        { from: 5, to: 8, length: 3 },
      ],
    ],
  ])('%j to %j', (before, after, expected) => {
    expect(diffTexts(before, after)).toEqual(expected);
  });

  test('what it finds makes the one text of the other', () => {
    const check = (before: string, after: string): void => {
      const edits = diffTexts(before, after);
      expect(areSoundEdits(edits, before.length, after.length)).toBe(true);
      expect(remade(before, after, edits)).toBe(after);
    };
    fc.assert(
      fc.property(someEdits, ({ before, after }) => check(before, after)),
      { numRuns: 1_000 },
    );
    fc.assert(fc.property(someText, someText, check), { numRuns: 300 });
  });

  test('of a stretch it finds the same as of the whole text', () => {
    const before = 'Hoe was het?\nKuod, maar wel vet.\nJa.';
    const after = 'Hoe was het?\nKoud, maar wel vet.\nJa.';
    expect(diffStretch(before, after, { from: 13, to: 32 })).toEqual(diffTexts(before, after));
  });

  test('a text of 300,000 characters in which every third sentence was rewritten keeps the other two', () => {
    const sentences = Array.from(
      { length: 7_000 },
      (_, index) => `In zin ${index} staat dat het koud was op dag ${index % 97}.`,
    );
    const rewritten = sentences.map((sentence, index) =>
      index % 3 === 0
        ? `Regel nummer ${index} werd helemaal opnieuw geschreven door iemand anders.`
        : sentence,
    );
    const [before, after] = [sentences.join('\n'), rewritten.join('\n')];
    const edits = diffTexts(before, after);
    expect(remade(before, after, edits)).toBe(after);
    const gone = edits.reduce((sum, { from, to }) => sum + to - from, 0);
    expect(before.length).toBeGreaterThan(300_000);
    expect(gone).toBeLessThan(before.length / 3 + 2_000);
  });
});

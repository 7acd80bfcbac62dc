import fc from 'fast-check';
import { applyEdits, type TextEdit } from '../../shared/anchoring/text-edit';
import type { TextRange } from '../../shared/lib/text-range';

/** Words, line ends and an emoji, so that the same words come back and everything can be cut wrongly. */
const piece = fc.constantFrom(
  'koud ',
  'haven ',
  'wij ',
  'zo’n ',
  'vmbo-t ',
  'é',
  '😀',
  ', ',
  '.\n',
  'a',
  ' ',
);

/** A transcript-like text. */
export const someText: fc.Arbitrary<string> = fc
  .array(piece, { minLength: 1, maxLength: 60, size: 'max' })
  .map((pieces) => pieces.join(''));

/** A text, edits on it, the words that come for each, and the text they make. */
export interface Edited {
  readonly before: string;
  readonly edits: readonly TextEdit[];
  readonly words: readonly string[];
  readonly after: string;
}

/** Any edits of any text: insertions, deletions and replacements, also side by side and at its ends. */
export function editsOf(before: string): fc.Arbitrary<Edited> {
  const change = fc.record({
    gap: fc.nat({ max: 12 }),
    gone: fc.nat({ max: 8 }),
    words: fc.oneof(
      fc.constant(''),
      piece,
      fc.tuple(piece, piece).map((two) => two.join('')),
    ),
  });
  return fc.array(change, { maxLength: 6 }).map((changes) => {
    let at = 0;
    const edits: TextEdit[] = [];
    const words: string[] = [];
    for (const { gap, gone, words: came } of changes) {
      const from = Math.min(before.length, at + gap);
      const to = Math.min(before.length, from + gone);
      if (to === from && came === '') continue;
      edits.push({ from, to, length: came.length });
      words.push(came);
      at = to;
    }
    return { before, edits, words, after: applyEdits(before, edits, words) };
  });
}

/** Any text with edits. */
export const someEdits: fc.Arbitrary<Edited> = someText.chain(editsOf);

/** A stretch of a text with at least one character in it. */
export function rangeIn(text: string): fc.Arbitrary<TextRange> {
  return fc
    .tuple(fc.nat({ max: text.length - 1 }), fc.nat({ max: 30 }))
    .map(([from, more]) => ({ from, to: Math.min(text.length, from + 1 + more) }));
}

import { describe, expect, test } from 'vitest';
import { moveCaret } from '../../../renderer/features/reader/move-caret';
import type { CaretMove } from '../../../renderer/features/reader/reader-keys';
import { layoutOf, TEN_PER_LETTER } from './reading-sample';

// Lines [0,47) [47,81), then the second turn [82,91).
const layout = layoutOf([
  'Dat het niet alleen sjouwen is. Ik dacht echt: haven, dat zijn mannen met helmen.',
  'Echt? 👍👍',
]);

describe('moveCaret', () => {
  test.each<[number, CaretMove, number]>([
    [5, 'left', 4],
    [0, 'left', 0],
    [92, 'right', 92],
    [88, 'right', 90],
    [90, 'left', 88],
    [5, 'word-right', 8],
    [5, 'word-left', 4],
    [0, 'word-left', 0],
    [10, 'down', 57],
    [57, 'up', 10],
    [75, 'down', 92],
    [3, 'up', 0],
    [90, 'down', 92],
    [50, 'line-start', 47],
    [50, 'line-end', 81],
    [50, 'text-start', 0],
    [50, 'text-end', 92],
    [50, 'page-up', 0],
    [50, 'page-down', 92],
    [50, 'turn-up', 0],
    [90, 'turn-up', 82],
    [82, 'turn-up', 0],
    [50, 'turn-down', 82],
    [90, 'turn-down', 92],
  ])('from %i, %s leads to %i', (offset, move, expected) => {
    expect(moveCaret(layout, offset, move, TEN_PER_LETTER)).toBe(expected);
  });
});

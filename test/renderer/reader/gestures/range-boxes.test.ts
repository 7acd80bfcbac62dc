import { expect, test } from 'vitest';
import { rangeBoxes } from '../../../../renderer/features/reader/gestures/range-boxes';
import { layoutOf, TEN_PER_LETTER } from '../reading-sample';

test('the words of a range are boxed line by line, without the space at the end of a line', () => {
  // Lines [0,47) [47,81), then the second turn [82,91) below a gap of 10.
  const layout = layoutOf([
    'Dat het niet alleen sjouwen is. Ik dacht echt: haven, dat zijn mannen met helmen.',
    'Echt? 👍👍',
  ]);
  expect(rangeBoxes(layout, { from: 32, to: 86 }, TEN_PER_LETTER)).toEqual([
    { left: 320, top: 3, width: 140, height: 20 },
    { left: 0, top: 29, width: 340, height: 20 },
    { left: 0, top: 65, width: 40, height: 20 },
  ]);
});

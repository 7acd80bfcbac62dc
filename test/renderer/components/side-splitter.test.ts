import { expect, it } from 'vitest';
import { sideWidth } from '../../../renderer/components/side-splitter';

it('a panel at the side is as wide as it was left, between its narrowest and its widest', () => {
  const widths = { least: 240, usual: 320, most: 560 };
  const kept = [null, '400', '12', '9999', 'wide', '', '333.4'];
  expect(kept.map((stored) => sideWidth(stored, widths))).toEqual([320, 400, 240, 560, 320, 240, 333]);
});

import { describe, expect, it } from 'vitest';
import { acts, checkPairs, histories, moves } from './small-scope';

describe('merging all short histories over three codes', () => {
  it('holds for every pair of at most two acts each', () => {
    const [mine, theirs] = [histories('m', acts, 2), histories('t', acts, 2)];
    expect([mine.length, theirs.length]).toEqual([355, 355]);
    expect(checkPairs(mine, theirs)).toBe(126_025);
  });

  it('holds for every pair of at most three and at most two moves', () => {
    expect(checkPairs(histories('m', moves, 3), histories('t', moves, 2))).toBe(56_950);
  });
});

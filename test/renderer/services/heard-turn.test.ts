import { describe, expect, it } from 'vitest';
import { heardTurn } from '../../../renderer/services/heard-turn';

const turns = [
  { from: 0, to: 5, speaker: -1 },
  { from: 6, to: 10, speaker: 0, at: 12 },
  { from: 11, to: 20, speaker: 1 },
  { from: 21, to: 30, speaker: 0, at: 20.5 },
  { from: 31, to: 40, speaker: 1, at: 20.5 },
];

describe('heardTurn', () => {
  it.each([
    [0, undefined],
    [11.9, undefined],
    [12, { index: 1, from: 12, to: 20.5 }],
    [20.4, { index: 1, from: 12, to: 20.5 }],
    [20.5, { index: 4, from: 20.5, to: Number.POSITIVE_INFINITY }],
    [9_999, { index: 4, from: 20.5, to: Number.POSITIVE_INFINITY }],
  ])('at %d seconds is the last timed turn that has begun', (seconds, expected) => {
    expect(heardTurn(turns, seconds)).toEqual(expected);
  });

  it('is none in a transcript without times', () => {
    expect(heardTurn([{ from: 0, to: 5, speaker: 0 }], 3)).toBeUndefined();
  });
});

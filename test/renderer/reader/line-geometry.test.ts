import { describe, expect, test } from 'vitest';
import {
  blockAt,
  blocksBetween,
  lineAt,
  lineAtHeight,
  lineNumbers,
  linesOf,
  offsetInLine,
  topOfLine,
} from '../../../renderer/features/reader/line-geometry';
import { layoutOf, TEN_PER_LETTER } from './reading-sample';

// Lines 0-1 [0,47) [47,81), gap, line 2 [82,87), gap, line 3 [88,91); tops 0, 26, 62, 98.
const layout = layoutOf([
  'Dat het niet alleen sjouwen is. Ik dacht echt: haven, dat zijn mannen met helmen.',
  'Echt?',
  'Ja.',
]);

describe('lines and blocks', () => {
  test.each([
    [0, 0, 0],
    [46, 0, 0],
    [47, 1, 0],
    [81, 1, 0],
    [82, 2, 1],
    [87, 2, 1],
    [91, 3, 2],
  ])('offset %i is on line %i of block %i', (offset, line, block) => {
    expect([lineAt(layout, offset), blockAt(layout, offset)]).toEqual([line, block]);
  });

  test('the lines of a range do not include one that it only touches', () => {
    expect(linesOf(layout, { from: 10, to: 47 })).toEqual({ first: 0, last: 0 });
    expect(linesOf(layout, { from: 10, to: 48 })).toEqual({ first: 0, last: 1 });
    expect(linesOf(layout, { from: 50, to: 50 })).toEqual({ first: 1, last: 1 });
  });

  test('lines are told as they are printed, from 1', () => {
    expect(lineNumbers({ first: 0, last: 0 })).toBe('line 1');
    expect(lineNumbers({ first: 106, last: 108 })).toBe('lines 107–109');
  });
});

describe('heights', () => {
  test('every line has its top', () => {
    expect([0, 1, 2, 3].map((line) => topOfLine(layout, line))).toEqual([0, 26, 62, 98]);
  });

  test.each([
    [-50, 0],
    [25, 0],
    [26, 1],
    [57, 1],
    [62, 2],
    [500, 3],
  ])('at height %i is line %i', (y, line) => {
    expect(lineAtHeight(layout, y)).toBe(line);
  });

  test('only the blocks in view are drawn', () => {
    const indices = (top: number, bottom: number): readonly number[] =>
      blocksBetween(layout, top, bottom).map(({ index }) => index);
    expect(indices(0, 20)).toEqual([0]);
    expect(indices(30, 70)).toEqual([0, 1]);
    expect(indices(-400, 1000)).toEqual([0, 1, 2]);
  });
});

describe('offsetInLine', () => {
  const [line = { from: 0, to: 0, end: 0 }] = layout.lines;
  test.each([
    [-5, 0],
    [4, 0],
    [6, 1],
    [94, 9],
    [449, 45],
    [900, 46],
  ])('%i pixels into the line is offset %i', (x, offset) => {
    expect(offsetInLine(layout.text, line, x, TEN_PER_LETTER)).toBe(offset);
  });

  test('never points into the middle of an emoji', () => {
    expect(offsetInLine('👍👍', { from: 0, to: 4, end: 4 }, 12, TEN_PER_LETTER)).toBe(0);
  });
});

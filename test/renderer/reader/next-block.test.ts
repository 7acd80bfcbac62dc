import { describe, expect, it } from 'vitest';
import { blocksTouched, nextBlock } from '../../../renderer/features/reader/next-block';
import { layoutOf } from './reading-sample';

const layout = layoutOf(['Een vraag?', 'Een antwoord.', 'Nog een vraag?', 'En weer een.']);

describe('turns to jump to', () => {
  it('is the next one that is wanted, and none behind the last', () => {
    const isOdd = ({ speaker }: { readonly speaker: number }): boolean => speaker % 2 === 1;
    expect(nextBlock(layout.blocks, 0, 1, isOdd)?.index).toBe(1);
    expect(nextBlock(layout.blocks, 1, 1, isOdd)?.index).toBe(3);
    expect(nextBlock(layout.blocks, 3, 1, isOdd)).toBeUndefined();
    expect(nextBlock(layout.blocks, 3, -1, isOdd)?.index).toBe(1);
  });

  it('are touched by every range that shares a word with them', () => {
    const touched = blocksTouched(layout, [
      { from: 0, to: 3 },
      { from: 20, to: 30 },
    ]);
    expect([...touched]).toEqual([0, 1, 2]);
    expect([...blocksTouched(layout, [])]).toEqual([]);
  });
});

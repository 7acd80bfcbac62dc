import { describe, expect, it } from 'vitest';
import { targetOf } from '../../../renderer/components/menu-keys';

const names = ['Open', 'Rename…', 'Details…', 'Remove'];

describe('targetOf', () => {
  it('moves by arrows around the ends', () => {
    expect(targetOf('ArrowDown', 0, names)).toBe(1);
    expect(targetOf('ArrowDown', 3, names)).toBe(0);
    expect(targetOf('ArrowUp', 0, names)).toBe(3);
    expect(targetOf('ArrowUp', -1, names)).toBe(3);
  });

  it('jumps to the ends', () => {
    expect(targetOf('Home', 2, names)).toBe(0);
    expect(targetOf('End', 1, names)).toBe(3);
  });

  it('goes to the next item with a letter, and around', () => {
    expect(targetOf('r', 0, names)).toBe(1);
    expect(targetOf('R', 1, names)).toBe(3);
    expect(targetOf('r', 3, names)).toBe(1);
    expect(targetOf('x', 0, names)).toBeNull();
  });

  it('leaves other keys alone, and an empty menu', () => {
    expect(targetOf('Enter', 0, names)).toBeNull();
    expect(targetOf(' ', 0, names)).toBeNull();
    expect(targetOf('ArrowDown', -1, [])).toBeNull();
  });
});

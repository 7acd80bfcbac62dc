import { describe, expect, it } from 'vitest';
import { scaleFor } from '../../../renderer/features/reader/use-scale';

describe('the scale of a side', () => {
  it('is the zoom where measure, names and labels fit', () => {
    expect(scaleFor(790, 1)).toEqual({ scale: 1, compact: false });
    expect(scaleFor(1000, 1.25)).toEqual({ scale: 1.25, compact: false });
  });

  it('gives up the names before it draws smaller', () => {
    expect(scaleFor(700, 1)).toEqual({ scale: 1, compact: true });
    expect(scaleFor(576, 1)).toEqual({ scale: 0.9, compact: true });
  });

  it('never draws smaller than four fifths of the zoom', () => {
    expect(scaleFor(300, 1)).toEqual({ scale: 0.8, compact: true });
    expect(scaleFor(300, 1.25)).toEqual({ scale: 1, compact: true });
  });
});

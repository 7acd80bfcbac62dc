import { describe, expect, it } from 'vitest';
import {
  chart,
  chartGeometry,
  endRun,
  hasNumber,
  ticksTo,
} from '../../../renderer/features/sampling/chart-geometry';

describe('the saturation chart', () => {
  it.each([
    [0, [0, 1]],
    [3, [0, 1, 2, 3]],
    [13, [0, 5, 10, 15]],
    [29, [0, 10, 20, 30]],
    [412, [0, 200, 400, 600]],
  ])('has lines across up to %i', (most, lines) => {
    expect(ticksTo(most)).toEqual(lines);
  });

  it('draws bars in proportion, none for nothing, and the line up to the top', () => {
    const { bars, line } = chartGeometry([10, 5, 0], [10, 15, 15]);
    const [high, half, none] = bars;
    expect(half?.height).toBeCloseTo((high?.height ?? 0) / 2);
    expect(none?.height).toBe(0);
    expect(line.map(([, y]) => y).at(-1)).toBe(chart.top + 18);
    expect(bars.every(({ x, width }) => x >= chart.left && x + width <= chart.width - chart.right)).toBe(
      true,
    );
  });

  it('prints the first, the last and some numbers between', () => {
    const shown = (count: number): readonly number[] =>
      Array.from({ length: count }, (_, at) => at)
        .filter((at) => hasNumber(at, count))
        .map((at) => at + 1);
    expect(shown(5)).toEqual([1, 2, 3, 4, 5]);
    expect(shown(24)).toEqual([1, 4, 8, 12, 16, 20, 24]);
    expect(shown(92)).toEqual([1, 20, 40, 60, 80, 92]);
  });

  it.each([
    [8, 0],
    [9, 3],
    [18, 6],
  ])('looks of %i documents at the last %i together', (count, run) => {
    expect(endRun(count)).toBe(run);
  });
});

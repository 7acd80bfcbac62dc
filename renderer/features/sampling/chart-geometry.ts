/** Size of the drawing in its own units; the screen scales it. */
export const chart = { width: 540, height: 289, left: 30, right: 44, top: 12, bottom: 250 } as const;

/** A bar of the chart. */
export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Middle of the bar, also when it has no height. */
  readonly middle: number;
}

/** Where everything of the chart stands. */
export interface ChartGeometry {
  readonly bars: readonly Bar[];
  /** Points of the line of all codes so far, on a scale of its own that ends at the top. */
  readonly line: readonly (readonly [x: number, y: number])[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  /** Width of a place, bar and gap. */
  readonly step: number;
}

/** Most lines across the chart. */
const MOST_TICKS = 4;

/**
 * Steps of 1, 2 or 5 times a power of ten from 0 up to the first that reaches `most`.
 *
 * @example ticksTo(13) // 0, 5, 10, 15
 */
export function ticksTo(most: number): readonly number[] {
  const top = Math.max(1, most);
  for (let power = 1; ; power *= 10) {
    for (const factor of [1, 2, 5]) {
      const step = factor * power;
      const count = Math.ceil(top / step);
      if (count <= MOST_TICKS) return Array.from({ length: count + 1 }, (_, at) => at * step);
    }
  }
}

/** Places bars and line for new codes per document and codes so far; both lists are as long as each other. */
export function chartGeometry(fresh: readonly number[], totals: readonly number[]): ChartGeometry {
  const { width, left, right, top, bottom } = chart;
  const room = width - left - right;
  const step = room / Math.max(1, fresh.length);
  const values = ticksTo(Math.max(0, ...fresh));
  const highest = values.at(-1) ?? 1;
  const scale = (value: number, most: number): number =>
    bottom - (Math.min(value, most) / most) * (bottom - top - 18);
  const thick = Math.min(34, step * 0.69);
  const bars = fresh.map((value, at): Bar => {
    const middle = left + (at + 0.5) * step;
    const y = scale(value, highest);
    return { x: middle - thick / 2, y, width: thick, height: bottom - y, middle };
  });
  const all = Math.max(1, totals.at(-1) ?? 1);
  return {
    bars,
    line: totals.map((total, at) => [left + (at + 0.5) * step, scale(total, all)] as const),
    ticks: values.map((value) => ({ value, y: scale(value, highest) })),
    step,
  };
}

/** Whether a place from 0 has its number printed below: the first, the last, and every so many between. */
export function hasNumber(at: number, count: number): boolean {
  if (at === 0 || at === count - 1) return true;
  const every = count <= 12 ? 1 : count <= 26 ? 4 : Math.ceil(count / 6 / 5) * 5;
  return (at + 1) % every === 0 && count - 1 - at >= every / 2;
}

/** How many documents at the end are looked at together; 0 where there are too few to speak of an end. */
export function endRun(count: number): number {
  return count >= 18 ? 6 : count >= 9 ? 3 : 0;
}

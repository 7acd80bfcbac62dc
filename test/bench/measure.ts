/** Middle and worst of repeated timings, in milliseconds. */
export interface Timing {
  readonly median: number;
  readonly worst: number;
  readonly runs: number;
}

/** Sums up timings; at least one is needed. */
export function timingOf(milliseconds: readonly number[]): Timing {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)];
  const worst = sorted.at(-1);
  if (median === undefined || worst === undefined) throw new Error('nothing was measured');
  return { median, worst, runs: sorted.length };
}

/** Times an act several times over. */
export async function timeEach(
  runs: number,
  act: (run: number) => Promise<unknown>,
): Promise<readonly number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await act(run);
    times.push(performance.now() - start);
  }
  return times;
}

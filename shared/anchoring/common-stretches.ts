/** A run of tokens that two texts share: `count` tokens from `old` in one and from `now` in the other. */
export interface CommonStretch {
  readonly old: number;
  readonly now: number;
  readonly count: number;
}

/**
 * Tokens in a row that are looked for as one: three words with the spaces between them are seldom said twice, in a
 * long and repetitive text seven.
 */
const RUNS = [5, 13] as const;

/**
 * Runs of tokens that stand once in either text, in an order that both have: as many as there can be, and each as long
 * as it goes. What was moved counts as gone and new. Patience difference (Cohen), on runs instead of lines.
 *
 * Takes time in the length of the texts, times its logarithm.
 */
export function commonStretches(old: readonly string[], now: readonly string[]): readonly CommonStretch[] {
  const [short, long] = RUNS.map((run) => stretchesOf(run, old, now));
  return (covered(long) > covered(short) ? long : short) ?? [];
}

function covered(stretches: readonly CommonStretch[] = []): number {
  return stretches.reduce((sum, { count }) => sum + count, 0);
}

function stretchesOf(run: number, old: readonly string[], now: readonly string[]): readonly CommonStretch[] {
  const there = onlyRuns(now, run);
  const pairs: { old: number; now: number }[] = [];
  for (const [words, at] of onlyRuns(old, run)) {
    const place = there.get(words);
    if (place !== undefined) pairs.push({ old: at, now: place });
  }
  return extended(run, inOneOrder(pairs), old, now);
}

/** Where each run begins that stands there only once, in order. */
function onlyRuns(tokens: readonly string[], count: number): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const twice = new Set<string>();
  for (let at = 0; at + count <= tokens.length; at += 1) {
    const run = tokens.slice(at, at + count).join('\u0000');
    if (places.has(run)) twice.add(run);
    else places.set(run, at);
  }
  for (const run of twice) places.delete(run);
  return places;
}

/** The most pairs that rise in both texts; longest increasing subsequence in n log n (Fredman 1975). */
function inOneOrder(pairs: readonly { old: number; now: number }[]): readonly { old: number; now: number }[] {
  const ends: number[] = [];
  const before: number[] = [];
  for (const [index, pair] of pairs.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.now ?? 0) < pair.now) low = middle + 1;
      else high = middle;
    }
    before[index] = ends[low - 1] ?? -1;
    ends[low] = index;
  }
  const chain: { old: number; now: number }[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at];
    if (pair !== undefined) chain.push(pair);
  }
  return chain.reverse();
}

/** Runs joined and made longer to both sides as far as the texts agree, never into one another. */
function extended(
  run: number,
  chain: readonly { old: number; now: number }[],
  old: readonly string[],
  now: readonly string[],
): readonly CommonStretch[] {
  const stretches: CommonStretch[] = [];
  let [oldEnd, nowEnd] = [0, 0];
  for (const pair of chain) {
    if (pair.old < oldEnd || pair.now < nowEnd) continue;
    let back = 0;
    while (
      pair.old - back > oldEnd &&
      pair.now - back > nowEnd &&
      old[pair.old - back - 1] === now[pair.now - back - 1]
    ) {
      back += 1;
    }
    let count = run;
    while (pair.old + count < old.length && old[pair.old + count] === now[pair.now + count]) count += 1;
    stretches.push({ old: pair.old - back, now: pair.now - back, count: count + back });
    [oldEnd, nowEnd] = [pair.old + count, pair.now + count];
  }
  return stretches;
}

import type { TextRange } from '../lib/text-range';

/** The same characters as disjoint stretches in order; stretches that touch become one. */
export function unionOf(ranges: readonly TextRange[]): readonly TextRange[] {
  const sorted = [...ranges].sort((a, b) => a.from - b.from);
  const union: { from: number; to: number }[] = [];
  for (const { from, to } of sorted) {
    const last = union.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else union.push({ from, to });
  }
  return union;
}

/** Number of characters in disjoint stretches. */
export function lengthOf(union: readonly TextRange[]): number {
  return union.reduce((sum, range) => sum + range.to - range.from, 0);
}

/** Number of characters that lie in both of two lists of disjoint, ordered stretches; one sweep over both. */
export function sharedLength(a: readonly TextRange[], b: readonly TextRange[]): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const left = a[i];
    const right = b[j];
    if (left === undefined || right === undefined) break;
    shared += Math.max(0, Math.min(left.to, right.to) - Math.max(left.from, right.from));
    if (left.to < right.to) i += 1;
    else j += 1;
  }
  return shared;
}

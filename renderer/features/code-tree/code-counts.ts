import type { Code } from '../../../shared/model/code';
import type { Study } from '../../../shared/model/study';

/** How often a code is used: with it alone, and with it or anything below it. */
export interface CodeCount {
  readonly own: number;
  readonly branch: number;
}

/** Counts of every living code in the whole study. */
export function studyCounts(
  study: Study,
  index: ReadonlyMap<string | null, readonly Code[]>,
): ReadonlyMap<string, CodeCount> {
  return branchCounts(study.codeCounts, index);
}

/** Counts of every living code in one document; null stands for no open document. */
export function documentCounts(
  study: Study,
  document: string | null,
  index: ReadonlyMap<string | null, readonly Code[]>,
): ReadonlyMap<string, CodeCount> {
  const own = new Map<string, number>();
  for (const { code } of study.codings.get(document ?? '')?.values() ?? [])
    own.set(code, (own.get(code) ?? 0) + 1);
  return branchCounts(own, index);
}

function branchCounts(
  own: ReadonlyMap<string, number>,
  index: ReadonlyMap<string | null, readonly Code[]>,
): ReadonlyMap<string, CodeCount> {
  const counts = new Map<string, CodeCount>();
  const add = (code: Code): number => {
    const here = own.get(code.id) ?? 0;
    const branch = (index.get(code.id) ?? []).reduce((sum, child) => sum + add(child), here);
    counts.set(code.id, { own: here, branch });
    return branch;
  };
  for (const top of index.get(null) ?? []) add(top);
  return counts;
}

import type { CodeRow } from './code-rows';

/** The row to pick when codes and everything below them go away: the next one that stays, else the one above. */
export function pickedAfter(codes: readonly CodeRow[], ids: readonly string[]): string | null {
  const going = new Set<string>(ids);
  for (const { id, parent } of codes) if (parent !== null && going.has(parent)) going.add(id);
  const last = codes.findLastIndex(({ id }) => going.has(id));
  const after = codes.slice(last + 1).find(({ id }) => !going.has(id));
  const before = codes.slice(0, Math.max(last, 0)).findLast(({ id }) => !going.has(id));
  return (after ?? before)?.id ?? null;
}

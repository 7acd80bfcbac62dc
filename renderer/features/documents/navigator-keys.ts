import type { NavigatorRow } from './navigator-rows';

/** What a key means in the tree: go to a row, open or close a branch, or do something with the row itself. */
export type NavigatorAction =
  | { readonly kind: 'go'; readonly id: string }
  | { readonly kind: 'toggle'; readonly id: string }
  | { readonly kind: 'open' | 'rename' | 'remove'; readonly id: string };

/** The ARIA tree pattern for the row `id` (the first where it is gone); null for a key without meaning here. */
export function navigatorAction(
  rows: readonly NavigatorRow[],
  id: string | null,
  key: string,
): NavigatorAction | null {
  const at = Math.max(
    0,
    rows.findIndex((row) => row.id === id),
  );
  const row = rows[at];
  if (row === undefined) return null;
  switch (key) {
    case 'ArrowDown':
      return goTo(rows[at + 1]);
    case 'ArrowUp':
      return goTo(rows[at - 1]);
    case 'Home':
      return goTo(rows[0]);
    case 'End':
      return goTo(rows.at(-1));
    case 'ArrowRight':
      if (row.kind === 'document') return null;
      return row.open ? goTo(rows[at + 1]) : { kind: 'toggle', id: row.id };
    case 'ArrowLeft':
      if (row.kind !== 'document' && row.open) return { kind: 'toggle', id: row.id };
      return goTo(rows.slice(0, at).findLast((above) => above.level < row.level));
    case 'Enter':
    case ' ':
      return { kind: row.kind === 'document' ? 'open' : 'toggle', id: row.id };
    case 'F2':
      return row.kind === 'document' ? { kind: 'rename', id: row.id } : null;
    case 'Delete':
      return row.kind === 'document' ? { kind: 'remove', id: row.id } : null;
    default:
      return null;
  }
}

function goTo(row: NavigatorRow | undefined): NavigatorAction | null {
  return row === undefined ? null : { kind: 'go', id: row.id };
}

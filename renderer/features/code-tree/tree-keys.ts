import { searchable } from '../../../shared/query/quote-filter';
import type { CodeRow } from './code-rows';

/** The part of a key event that the tree looks at. */
export type TreeKey = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Where codes are moved with Ctrl+Shift and an arrow. */
export type MoveDirection = 'up' | 'down' | 'in' | 'out';

/** What a key asks of the tree. */
export type TreeAction =
  | { readonly kind: 'fold'; readonly ids: readonly string[]; readonly collapse: boolean }
  | { readonly kind: 'move'; readonly id: string; readonly to: MoveDirection }
  | { readonly kind: 'all' }
  | { readonly kind: TreeAct; readonly id: string };

/**
 * What can be asked of one code: `go` selects it alone, `step` only brings the keys there, `extend` selects up to
 * it, `toggle` selects it as well or not any more.
 */
export type TreeAct = 'go' | 'step' | 'extend' | 'toggle' | 'apply' | 'menu';

/** Lines that Page Up and Page Down skip. */
const PAGE = 15;

const moves: Readonly<Record<string, MoveDirection>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
};

/**
 * What a key means on the picked row, by the tree pattern of the ARIA Authoring Practices Guide for trees in which several
 * rows can be selected, with Ctrl+Shift+arrows to move codes; null for keys the tree leaves alone.
 */
export function treeAction(key: TreeKey, rows: readonly CodeRow[], picked: string | null): TreeAction | null {
  const at = rows.findIndex((row) => row.id === picked);
  const row = rows[at];
  if (key.altKey) return null;
  if (key.ctrlKey || key.metaKey) return withControl(key, rows, at);
  const next = rows[targetIndex(key.key, rows, at)];
  if (next !== undefined) return { kind: key.shiftKey ? 'extend' : 'go', id: next.id };
  if (row === undefined) return null;
  if (key.key === 'ContextMenu' || (key.key === 'F10' && key.shiftKey)) return { kind: 'menu', id: row.id };
  if (key.key === 'Enter') return { kind: 'apply', id: row.id };
  if (key.key === ' ') return { kind: key.shiftKey ? 'extend' : 'toggle', id: row.id };
  return sideways(key.key, rows, at, row);
}

function withControl(key: TreeKey, rows: readonly CodeRow[], at: number): TreeAction | null {
  const row = rows[at];
  const to = key.shiftKey ? moves[key.key] : undefined;
  if (row !== undefined && to !== undefined) return { kind: 'move', id: row.id, to };
  if (key.shiftKey) return null;
  if (key.key.toLowerCase() === 'a') return { kind: 'all' };
  if (key.key === ' ' && row !== undefined) return { kind: 'toggle', id: row.id };
  const next = rows[targetIndex(key.key, rows, at)];
  return next === undefined ? null : { kind: 'step', id: next.id };
}

function targetIndex(key: string, rows: readonly CodeRow[], at: number): number {
  const last = rows.length - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, last);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'PageDown':
      return Math.min(at + PAGE, last);
    case 'PageUp':
      return Math.max(at - PAGE, 0);
    default:
      return -1;
  }
}

function sideways(key: string, rows: readonly CodeRow[], at: number, row: CodeRow): TreeAction | null {
  if (key === 'ArrowRight' && row.hasChildren) {
    if (!row.expanded) return { kind: 'fold', ids: [row.id], collapse: false };
    const child = rows[at + 1];
    return child === undefined ? null : { kind: 'go', id: child.id };
  }
  if (key === 'ArrowLeft') {
    if (row.expanded) return { kind: 'fold', ids: [row.id], collapse: true };
    return row.parent === null ? null : { kind: 'go', id: row.parent };
  }
  if (key === '*') {
    const siblings = rows.filter((other) => other.parent === row.parent && other.hasChildren);
    return { kind: 'fold', ids: siblings.map(({ id }) => id), collapse: false };
  }
  return null;
}

/** The next row after the picked one whose name starts with what was typed, around the end; type-ahead. */
export function typedTarget(rows: readonly CodeRow[], picked: string | null, typed: string): string | null {
  const words = searchable(typed);
  if (words === '') return null;
  const at = rows.findIndex((row) => row.id === picked);
  // A longer word may still mean the picked row; a single letter always goes on to the next.
  const start = words.length > 1 ? Math.max(at, 0) : at + 1;
  const around = [...rows.slice(start), ...rows.slice(0, start)];
  const bare = (name: string): string => searchable(name).replace(/^[^\p{L}\p{N}]+/u, '');
  return around.find((row) => bare(row.name).startsWith(words))?.id ?? null;
}

import {
  extended,
  only,
  selectedIds,
  stepped,
  toggled,
  type RowSelection,
} from '../../services/row-selection';
import { useViewStore } from '../../state/view-store';
import { useBookStore } from './book-store';
import type { BookContent } from './use-book';

/** The part of a key or mouse event that says how to select. */
type Modifiers = Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'shiftKey'>;
interface Row {
  readonly id: string;
}

/** Rows that Page Up and Page Down skip. */
const PAGE = 12;

/** What is selected after a key; null for keys the table leaves alone. */
export function tableKey(
  event: Modifiers & Pick<KeyboardEvent, 'key' | 'altKey'>,
  rows: readonly Row[],
  picked: string | null,
  selection: RowSelection,
): RowSelection | null {
  const control = event.ctrlKey || event.metaKey;
  if (event.altKey) return null;
  if (control && event.key.toLowerCase() === 'a') {
    return { ids: new Set(rows.map(({ id }) => id)), lead: picked ?? rows[0]?.id ?? null, anchor: picked };
  }
  const at = rows.findIndex(({ id }) => id === picked);
  if (event.key === ' ') {
    return picked === null
      ? null
      : event.shiftKey
        ? extended(selection, picked, rows, picked)
        : toggled(selection, picked, picked);
  }
  const next = rows[target(event.key, at, rows.length - 1)];
  if (next === undefined) return null;
  if (event.shiftKey) return extended(selection, picked, rows, next.id);
  return control ? stepped(selection, picked, next.id) : only(next.id);
}

/** What is selected after a click on a row: it alone, with Ctrl also it, with Shift all up to it. */
export function clicked(
  event: Modifiers,
  rows: readonly Row[],
  picked: string | null,
  selection: RowSelection,
  id: string,
): RowSelection {
  if (event.shiftKey) return extended(selection, picked, rows, id);
  return event.ctrlKey || event.metaKey ? toggled(selection, picked, id) : only(id);
}

/** The selected codes that the table shows, in its order. */
export function chosenRows({ rows }: BookContent): readonly string[] {
  const ids = selectedIds(useBookStore.getState().selection, useViewStore.getState().code);
  return rows.flatMap(({ id }) => (ids.has(id) ? [id] : []));
}

function target(key: string, at: number, last: number): number {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, last);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'PageDown':
      return Math.min(at + PAGE, last);
    case 'PageUp':
      return Math.max(at - PAGE, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return -1;
  }
}

import {
  extended,
  only,
  selectedIds,
  stepped,
  toggled,
  type RowSelection,
} from '../../services/row-selection';
import { isEditable, type RegisterColumn } from './register-columns';

/** The part of a key or mouse event that says how to select. */
type Modifiers = Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'shiftKey'>;
type Key = Modifiers & Pick<KeyboardEvent, 'key' | 'altKey'>;

/** Where the keys are in the grid, and what is selected. */
export interface GridPlace {
  readonly selection: RowSelection;
  readonly column: RegisterColumn['id'];
}

/** What a key asks of the grid. */
export type GridAct =
  | { readonly kind: 'go'; readonly to: GridPlace }
  /** Types in the cell the keys are on; `typed` takes the place of what is there. */
  | { readonly kind: 'edit'; readonly typed: string | null }
  /** Takes the value off, of all selected rows. */
  | { readonly kind: 'clear' }
  | { readonly kind: 'open' };

interface Row {
  readonly id: string;
}

/** Rows that Page Up and Page Down skip. */
const PAGE = 12;

/** What a key does in the grid, as in a spreadsheet; null for keys the grid leaves alone. */
export function gridKey(
  event: Key,
  rows: readonly Row[],
  columns: readonly RegisterColumn[],
  place: GridPlace,
): GridAct | null {
  if (event.altKey) return null;
  const control = event.ctrlKey || event.metaKey;
  const at = columns.findIndex(({ id }) => id === place.column);
  const column = columns[at];
  const { lead } = place.selection;
  if (event.key === 'Enter' || event.key === 'F2') {
    if (lead === null || column === undefined || control) return null;
    return isEditable(column) ? { kind: 'edit', typed: null } : { kind: 'open' };
  }
  const isClear = event.key === 'Delete' || event.key === 'Backspace';
  if (isClear) return lead === null ? null : { kind: 'clear' };
  const across = columns[acrossTo(event.key, at, columns.length - 1)];
  if (across !== undefined && !(control && event.key !== 'Home' && event.key !== 'End')) {
    const first = lead ?? rows[0]?.id;
    const selection = lead === null && first !== undefined ? only(first) : place.selection;
    if (!control) return { kind: 'go', to: { selection, column: across.id } };
  }
  const selection = rowKey(event, rows, place.selection);
  if (selection !== null) return { kind: 'go', to: { selection, column: place.column } };
  const isLetter = event.key.length === 1 && event.key !== ' ' && !control;
  if (isLetter && lead !== null && column !== undefined && isEditable(column)) {
    return { kind: 'edit', typed: event.key };
  }
  return null;
}

/** What is selected after a click on a row: it alone, with Ctrl also it, with Shift all up to it. */
export function gridClick(
  event: Modifiers,
  rows: readonly Row[],
  selection: RowSelection,
  id: string,
): RowSelection {
  if (event.shiftKey) return extended(selection, selection.lead, rows, id);
  return event.ctrlKey || event.metaKey ? toggled(selection, selection.lead, id) : only(id);
}

/** The selected rows that are shown, in their order. */
export function chosenRows(rows: readonly Row[], selection: RowSelection): readonly string[] {
  const ids = selectedIds(selection, selection.lead);
  return rows.flatMap(({ id }) => (ids.has(id) ? [id] : []));
}

function rowKey(event: Key, rows: readonly Row[], selection: RowSelection): RowSelection | null {
  const control = event.ctrlKey || event.metaKey;
  const { lead } = selection;
  if (control && event.key.toLowerCase() === 'a') {
    return { ids: new Set(rows.map(({ id }) => id)), lead: lead ?? rows[0]?.id ?? null, anchor: lead };
  }
  if (event.key === ' ') {
    if (lead === null) return null;
    return event.shiftKey ? extended(selection, lead, rows, lead) : toggled(selection, lead, lead);
  }
  const at = rows.findIndex(({ id }) => id === lead);
  const next = rows[downTo(event.key, at, rows.length - 1, control)];
  if (next === undefined) return null;
  if (event.shiftKey) return extended(selection, lead, rows, next.id);
  const isStep = control && (event.key === 'ArrowDown' || event.key === 'ArrowUp');
  return isStep ? stepped(selection, lead, next.id) : only(next.id);
}

function downTo(key: string, at: number, last: number, control: boolean): number {
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
      return control ? 0 : -1;
    case 'End':
      return control ? last : -1;
    default:
      return -1;
  }
}

function acrossTo(key: string, at: number, last: number): number {
  switch (key) {
    case 'ArrowRight':
      return Math.min(at + 1, last);
    case 'ArrowLeft':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return -1;
  }
}

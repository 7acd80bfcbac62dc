import { create } from 'zustand';
import { noSelection, type RowSelection } from '../../services/row-selection';
import { useViewStore } from '../../state/view-store';

/** Columns the table can be sorted by. */
export const bookColumns = [
  'name',
  'path',
  'groups',
  'quotations',
  'documents',
  'coders',
  'origin',
  'definition',
  'version',
] as const;

/** A column of the table of codes. */
export type BookColumn = (typeof bookColumns)[number];

/** Which codes are shown; `all` are those in use. */
export const bookFilters = ['all', 'unused', 'undefined', 'open', 'archived'] as const;

/** A choice of codes. */
export type BookFilter = (typeof bookFilters)[number];

/** How the code book is looked at; kept when another view is opened. */
export interface BookStore {
  readonly tab: 'codes' | 'versions';
  readonly words: string;
  readonly filter: BookFilter;
  /** The code group that is shown, null for all codes. */
  readonly group: string | null;
  /** Null: in the order of the tree. */
  readonly sort: { readonly column: BookColumn; readonly down: boolean } | null;
  readonly selection: RowSelection;
  /** The versions that are compared: the earlier by its id, the later by its id or null for the codes of today. */
  readonly from: string | null;
  readonly to: string | null;
}

/** View state of the code book. */
export const useBookStore = create<BookStore>()(() => ({
  tab: 'codes',
  words: '',
  filter: 'all',
  group: null,
  sort: null,
  selection: noSelection,
  from: null,
  to: null,
}));

/** Selects rows; the one the keys are on is the picked code of the whole window. */
export function selectRows(selection: RowSelection): void {
  useBookStore.setState({ selection });
  useViewStore.setState({ code: selection.lead });
}

/** Sorts by a column, turns the order round, and the third time goes back to the order of the tree. */
export function sortBy(column: BookColumn): void {
  useBookStore.setState(({ sort }) => ({
    sort:
      sort?.column !== column
        ? { column, down: isCount(column) }
        : sort.down === isCount(column)
          ? { column, down: !sort.down }
          : null,
  }));
}

/** Counts begin with the highest, words with the first. */
function isCount(column: BookColumn): boolean {
  return column === 'quotations' || column === 'documents' || column === 'coders';
}

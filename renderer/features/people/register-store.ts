import { create } from 'zustand';
import type { RegisterOffer } from '../../../shared/register/register-preview';
import { noSelection, type RowSelection } from '../../services/row-selection';
import type { RegisterColumn } from './register-columns';
import type { RegisterSort } from './register-rows';

/** What the pane at the right shows; null until somebody chose. */
export type PeopleSide = 'sampling' | 'speakers' | 'person';

/** A cell that is being typed in. */
export interface CellEdit {
  readonly row: string;
  readonly column: RegisterColumn['id'];
  /** The first letter that was typed, which takes the place of what is there; null leaves it. */
  readonly typed: string | null;
}

/** How the register is looked at; kept when another view is opened. */
export interface RegisterStore {
  readonly words: string;
  readonly side: PeopleSide | null;
  readonly sort: RegisterSort;
  readonly selection: RowSelection;
  /** The column the keys are in. */
  readonly column: RegisterColumn['id'];
  readonly edit: CellEdit | null;
  /** Columns that somebody took away or added, by id. */
  readonly chosen: Readonly<Record<string, boolean>>;
  /** The dialog of this view that is open. */
  readonly dialog: PeopleDialog | null;
}

/** Dialogs of the register itself. */
export type PeopleDialog =
  | { readonly kind: 'attribute'; readonly id: string | null }
  | { readonly kind: 'attributes' }
  | { readonly kind: 'presets' }
  | { readonly kind: 'merge'; readonly ids: readonly string[] }
  | { readonly kind: 'import'; readonly offer: RegisterOffer }
  | { readonly kind: 'group'; readonly id: string | null };

/** View state of the register. */
export const useRegisterStore = create<RegisterStore>()(() => ({
  words: '',
  side: null,
  sort: null,
  selection: noSelection,
  column: 'pseudonym',
  edit: null,
  chosen: {},
  dialog: null,
}));

/** Sorts by a column, turns the order round, and the third time goes back to the order of the groups. */
export function sortBy(column: RegisterColumn['id'], downFirst: boolean): void {
  useRegisterStore.setState(({ sort }) => ({
    sort:
      sort?.column !== column
        ? { column, down: downFirst }
        : sort.down === downFirst
          ? { column, down: !downFirst }
          : null,
  }));
}

const COLUMNS = 'codeboom.register.columns';

/** Shows or hides a column from now on, on this computer. */
export function showColumn(column: RegisterColumn['id'], shown: boolean): void {
  const chosen = { ...useRegisterStore.getState().chosen, [column]: shown };
  useRegisterStore.setState({ chosen });
  localStorage.setItem(COLUMNS, JSON.stringify(chosen));
}

/** Brings back the columns somebody chose on this computer. */
export function restoreColumns(): void {
  useRegisterStore.setState({ chosen: parseColumns(localStorage.getItem(COLUMNS)) });
}

/** The columns that were kept; none where the text makes no sense. */
export function parseColumns(stored: string | null): Readonly<Record<string, boolean>> {
  try {
    const value: unknown = JSON.parse(stored ?? '{}');
    if (typeof value !== 'object' || value === null) return {};
    return Object.fromEntries(
      Object.entries(value).filter((pair): pair is [string, boolean] => typeof pair[1] === 'boolean'),
    );
  } catch {
    return {};
  }
}

/** Opens a dialog of the register; null closes it. */
export function openPeopleDialog(dialog: PeopleDialog | null): void {
  useRegisterStore.setState({ dialog });
}

/** Begins typing in a cell. */
export function startEdit(row: string, column: RegisterColumn['id'], typed: string | null): void {
  useRegisterStore.setState({ edit: { row, column, typed } });
}

/** Leaves the cell that was typed in. */
export function stopEdit(): void {
  useRegisterStore.setState({ edit: null });
}

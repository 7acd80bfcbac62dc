import { i18n } from '../../i18n/i18n';
import { only } from '../../services/row-selection';
import { showToast } from '../../state/view-store';
import type { AfterEdit } from './cell-editor';
import { openParticipant } from './people-actions';
import type { RegisterColumn } from './register-columns';
import { chosenRows, type GridAct } from './register-keys';
import { startEdit, stopEdit, useRegisterStore } from './register-store';
import type { RegisterContent } from './use-register';
import { writeCells } from './write-cells';

/** Does what a key asked of the grid. */
export async function actOn(act: GridAct, { rows, columns }: RegisterContent): Promise<void> {
  const { selection, column: id } = useRegisterStore.getState();
  const column = columns.find((known) => known.id === id);
  const { lead } = selection;
  if (act.kind === 'go') useRegisterStore.setState({ ...act.to, edit: null });
  if (lead === null || column === undefined) return;
  if (act.kind === 'edit') startEdit(lead, column.id, act.typed);
  if (act.kind === 'open') openParticipant(lead);
  if (act.kind === 'clear') {
    if (column.kind === 'pseudonym' || column.kind === 'group' || column.kind === 'names') return;
    const why = await writeCells(chosenRows(rows, selection), column, '');
    if (why !== null) showToast(why, false);
  }
}

/** Goes on after a cell was written: down or up a row, or to the next cell that can be written. */
export function goAfter(next: AfterEdit, { rows, columns }: RegisterContent): void {
  const { selection, column } = useRegisterStore.getState();
  stopEdit();
  const step = next === 'down' || next === 'right' ? 1 : -1;
  if (next === 'down' || next === 'up') {
    const at = rows.findIndex(({ id }) => id === selection.lead);
    const row = rows[at + step];
    if (row !== undefined) useRegisterStore.setState({ selection: only(row.id) });
  } else if (next !== 'stay') {
    const at = columns.findIndex(({ id }) => id === column);
    const beside = columns[at + step];
    if (beside !== undefined) useRegisterStore.setState({ column: beside.id });
  }
}

/** Brings the keys back to a column that is there, when theirs was taken away. */
export function keepInReach(columns: readonly RegisterColumn[]): void {
  const { column } = useRegisterStore.getState();
  if (!columns.some(({ id }) => id === column)) useRegisterStore.setState({ column: 'pseudonym' });
}

/** Says that what was pasted has no place. */
export function tellNoPlace(): void {
  showToast(i18n.t('people:pasteNowhere'), false);
}

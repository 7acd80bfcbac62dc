import type { PayloadOf } from '../../../shared/commands/registry';
import type { Contact, SamplingColumn } from '../../../shared/model/sampling';
import { i18n } from '../../i18n/i18n';
import { runCommand } from '../../services/run-command';
import { useStudyStore } from '../../state/study-store';
import { useViewStore } from '../../state/view-store';

/** Takes the open dialog away. */
export function closeDialog(): void {
  useViewStore.setState({ dialog: null });
}

/** What somebody typed into a cell of the plan: a number, null for “not in the sample”, undefined for neither. */
export function readPlanned(typed: string): number | null | undefined {
  const words = typed.trim();
  if (words === '' || words === '–' || words === '-') return null;
  return /^\d{1,6}$/.test(words) ? Number(words) : undefined;
}

/** Plans a cell, where that changes anything. */
export async function plan(
  group: string,
  column: string,
  typed: string,
  before: number | null,
): Promise<void> {
  const planned = readPlanned(typed);
  if (planned === undefined || planned === before) return;
  await runCommand({ type: 'plan-sampling', payload: { cells: [{ group, column, planned }] } });
}

/** Adds a column after the others; nothing where there is no name. */
export async function addColumn(name: string): Promise<boolean> {
  if (name.trim() === '') return false;
  return (await runCommand({ type: 'add-sampling-columns', payload: { names: [name.trim()] } })).ok;
}

/** Gives a column another name; an empty or unchanged one changes nothing. */
export async function renameColumn({ id, name: before }: SamplingColumn, typed: string): Promise<void> {
  const name = typed.trim();
  if (name === '' || name === before) return;
  await runCommand({ type: 'edit-sampling-column', payload: { id, edit: { name } } });
}

/** Moves a column one place to the left (-1) or right (1). */
export async function moveColumn(columns: readonly SamplingColumn[], id: string, by: -1 | 1): Promise<void> {
  const at = columns.findIndex((column) => column.id === id);
  const passed = columns[at + by];
  const beyond = columns[at + 2 * by];
  if (at === -1 || passed === undefined) return;
  const position = beyond === undefined ? passed.position + by : (passed.position + beyond.position) / 2;
  await runCommand({ type: 'edit-sampling-column', payload: { id, edit: { position } } });
}

/** Takes a column away; the toast brings it back. */
export async function removeColumn({ id, name }: SamplingColumn): Promise<void> {
  const payload = { id };
  await runCommand(
    { type: 'remove-sampling-column', payload },
    { toast: i18n.t('sampling:removedColumn', { name }) },
  );
}

/** A line to be written into the recruitment log. */
export type NewContact = PayloadOf<'add-contacts'>['contacts'][number];

/** Writes a line into the recruitment log, or changes one; true when it is in the study. */
export async function saveContact(id: string | null, contact: NewContact): Promise<boolean> {
  const before = useStudyStore.getState().study.contacts.get(id ?? '');
  if (id === null || before === undefined)
    return (await runCommand({ type: 'add-contacts', payload: { contacts: [contact] } })).ok;
  const edit = changesOf(before, contact);
  if (Object.keys(edit).length === 0) return true;
  return (await runCommand({ type: 'edit-contact', payload: { id, edit } })).ok;
}

/** Only what changed, so that a colleague's change to another field survives a merge. */
function changesOf(before: Contact, after: NewContact): Partial<NewContact> {
  return {
    ...(after.date === before.date ? {} : { date: after.date }),
    ...(after.who === before.who ? {} : { who: after.who }),
    ...(after.participant === before.participant ? {} : { participant: after.participant }),
    ...(after.group === before.group ? {} : { group: after.group }),
    ...(after.column === before.column ? {} : { column: after.column }),
    ...(after.outcome === before.outcome ? {} : { outcome: after.outcome }),
    ...(after.note === before.note ? {} : { note: after.note }),
  };
}

/** Takes a line out of the recruitment log; the toast brings it back. */
export async function removeContact(id: string, who: string): Promise<void> {
  await runCommand(
    { type: 'remove-contacts', payload: { ids: [id] } },
    { toast: i18n.t('sampling:log.removed', { who }) },
  );
}

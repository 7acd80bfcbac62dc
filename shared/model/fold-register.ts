import { assertNever } from '../lib/assert-never';
import { layOver } from './lay-over';
import type { LabelMeaning } from './label-meaning';
import type { OperationBody } from './operation';
import { samplingCell } from './sampling';
import { entry, type StudyState } from './study-state';

/** What happens to the registers: coders, groups, participants, attributes, the sampling plan, contacts, labels. */
export type RegisterBody = Extract<
  OperationBody,
  {
    type:
      | `coder:${string}`
      | `group:${string}`
      | `participant:${string}`
      | `attribute:${string}`
      | `sampling:${string}`
      | `contact:${string}`
      | `label:${string}`;
  }
>;

const REGISTERS: ReadonlySet<string> = new Set([
  'coder',
  'group',
  'participant',
  'attribute',
  'sampling',
  'contact',
  'label',
]);

/** Whether an operation happens to a register. */
export function isRegisterBody(op: OperationBody): op is RegisterBody {
  return REGISTERS.has(op.type.slice(0, op.type.indexOf(':')));
}

/** Applies an operation to a register; edits of what is not there do nothing. */
export function applyToRegister(state: StudyState, op: RegisterBody): void {
  switch (op.type) {
    case 'coder:add':
      state.coders.set(op.coder.id, op.coder);
      return;
    case 'coder:remove':
      state.coders.delete(op.id);
      return;
    case 'group:add':
      state.groups.set(op.group.id, op.group);
      return;
    case 'group:edit':
      editRecord(state.groups, op.id, op.edit);
      return;
    case 'group:remove':
      state.groups.delete(op.id);
      return;
    case 'participant:add':
      state.participants.set(op.participant.id, op.participant);
      return;
    case 'participant:edit':
      editRecord(state.participants, op.id, op.edit);
      return;
    case 'participant:remove':
      state.participants.delete(op.id);
      return;
    default:
      applyToLists(state, op);
  }
}

type ListBody = Exclude<
  RegisterBody,
  { type: `coder:${string}` | `group:${string}` | `participant:${string}` }
>;

function applyToLists(state: StudyState, op: ListBody): void {
  switch (op.type) {
    case 'attribute:add':
      state.removedAttributes.delete(op.attribute.id);
      state.attributes.set(op.attribute.id, op.attribute);
      return;
    case 'attribute:edit':
      for (const table of [state.attributes, state.removedAttributes]) editRecord(table, op.id, op.edit);
      return;
    case 'attribute:remove':
      removeAttribute(state, op.id);
      return;
    case 'sampling:add':
      state.samplingColumns.set(op.column.id, op.column);
      return;
    case 'sampling:edit':
      editRecord(state.samplingColumns, op.id, op.edit);
      return;
    case 'sampling:remove':
      state.samplingColumns.delete(op.id);
      return;
    case 'sampling:plan':
      plan(state, op.group, op.column, op.planned);
      return;
    case 'contact:add':
      state.contacts.set(op.contact.id, op.contact);
      return;
    case 'contact:edit':
      // Null is a value here: a contact that belongs to nobody known.
      editContact(state, op);
      return;
    case 'contact:remove':
      state.contacts.delete(op.id);
      return;
    case 'label:mean':
      mean(state, op.set, op.label, op.meaning);
      return;
    default:
      assertNever(op);
  }
}

function editRecord<R extends object>(table: Map<string, R>, id: string, edit: object): void {
  const record = table.get(id);
  if (record !== undefined) table.set(id, layOver(record, edit));
}

function editContact(state: StudyState, op: Extract<ListBody, { type: 'contact:edit' }>): void {
  const contact = state.contacts.get(op.id);
  if (contact !== undefined) state.contacts.set(op.id, { ...contact, ...op.edit });
}

function removeAttribute(state: StudyState, id: string): void {
  const attribute = state.attributes.get(id);
  if (attribute === undefined) return;
  state.attributes.delete(id);
  state.removedAttributes.set(id, attribute);
}

function plan(state: StudyState, group: string, column: string, planned: number | null): void {
  if (planned === null) state.samplingPlan.delete(samplingCell(group, column));
  else state.samplingPlan.set(samplingCell(group, column), planned);
}

function mean(state: StudyState, set: string, label: string, meaning: LabelMeaning | null): void {
  const labels = entry(state.labels, set, () => new Map<string, LabelMeaning>());
  if (meaning === null) labels.delete(label);
  else labels.set(label, meaning);
}

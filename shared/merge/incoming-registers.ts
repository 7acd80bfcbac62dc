import type { Operation } from '../model/operation';
import type { StudyState } from '../model/study-state';
import { line } from './incoming-line';
import type { Incoming } from './merge-plan';

/** What a colleague's operations bring to groups, attributes, the sampling plan, the recruitment log and label memory. */
export function registerLines(
  foreign: readonly Operation[],
  mine: StudyState,
  merged: StudyState,
): readonly Incoming[] {
  const groups = foreign.flatMap((op) => (op.type === 'group:edit' ? [op.id] : []));
  const group = (id: string): string => (merged.groups.get(id) ?? mine.groups.get(id))?.name ?? id;
  const column = (id: string): string =>
    (merged.samplingColumns.get(id) ?? mine.samplingColumns.get(id))?.name ?? id;
  return [
    line('edited-groups', unique(groups.filter((id) => mine.groups.has(id))), group),
    line('attributes', unique(foreign.flatMap(touchedAttribute)), (id) => attributeName(mine, merged, id)),
    line('sampling-plan', unique(foreign.flatMap(touchedColumn)), column),
    line(
      'recruitment-log',
      unique(foreign.flatMap(touchedContact)),
      (id) => (merged.contacts.get(id) ?? mine.contacts.get(id))?.who ?? id,
    ),
    line(
      'remembered-labels',
      unique(foreign.flatMap((op) => (op.type === 'label:mean' ? [op.label] : []))),
      (label) => label,
    ),
  ];
}

function attributeName(mine: StudyState, merged: StudyState, id: string): string {
  const found = merged.attributes.get(id) ?? merged.removedAttributes.get(id) ?? mine.attributes.get(id);
  return found?.name ?? id;
}

function touchedAttribute(op: Operation): readonly string[] {
  if (op.type === 'attribute:add') return [op.attribute.id];
  return op.type === 'attribute:edit' || op.type === 'attribute:remove' ? [op.id] : [];
}

function touchedColumn(op: Operation): readonly string[] {
  if (op.type === 'sampling:add') return [op.column.id];
  if (op.type === 'sampling:plan') return [op.column];
  return op.type === 'sampling:edit' || op.type === 'sampling:remove' ? [op.id] : [];
}

function touchedContact(op: Operation): readonly string[] {
  if (op.type === 'contact:add') return [op.contact.id];
  return op.type === 'contact:edit' || op.type === 'contact:remove' ? [op.id] : [];
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}

import type { Attribute } from '../model/attribute';
import type { SourceDocument } from '../model/document';
import type { Operation } from '../model/operation';
import type { Participant, SpeakerLink, StakeholderGroup } from '../model/participant';
import { homeKey } from '../model/placed';
import { recordsOf } from '../model/placed-table';
import type { Contact } from '../model/sampling';
import type { StudyState } from '../model/study-state';
import type { Collision } from './merge-plan';

/** What both sides did since they parted, and what became of it. */
export interface TwoSides {
  /** Operations that only this copy has. */
  readonly own: readonly Operation[];
  /** Operations that only the colleague has. */
  readonly foreign: readonly Operation[];
  readonly mine: StudyState;
  readonly theirs: StudyState;
  readonly merged: StudyState;
}

/**
 * Documents, participants, speakers and voices that both sides set, and set differently. The later operation
 * holds, whoever merges; the list says which that is.
 */
export function recordCollisions(sides: TwoSides): readonly Collision[] {
  return [
    ...editedTwice(sides, 'document:edit', ({ documents }) => documents),
    ...editedTwice(sides, 'participant:edit', ({ participants }) => participants),
    ...editedTwice(sides, 'group:edit', ({ groups }) => groups),
    ...editedTwice(sides, 'attribute:edit', ({ attributes }) => attributes),
    ...editedTwice(sides, 'contact:edit', ({ contacts }) => contacts),
    ...correctedTwice(sides),
    ...speakersLinkedTwice(sides),
    ...voicesNamedTwice(sides),
  ];
}

function editedTwice(
  { own, foreign, mine, theirs, merged }: TwoSides,
  type: EditType,
  table: (state: StudyState) => ReadonlyMap<string, EditedRecord>,
): readonly Collision[] {
  const theirEdits = editedFields(foreign, type);
  return [...editedFields(own, type)].flatMap(([id, fields]): readonly Collision[] => {
    const [a, b, after] = [mine, theirs, merged].map((state) => table(state).get(id));
    const differing = [...fields].filter(
      (field) => theirEdits.get(id)?.has(field) === true && differs(fieldOf(a, field), fieldOf(b, field)),
    );
    if (after === undefined || differing.length === 0) return [];
    const about = nameOf(after);
    const now = differing
      .map((field) => `${shownField(merged, field)} ${said(fieldOf(after, field))}`)
      .join(', ');
    const sentence = `Both of you changed it. The later change holds: ${now}.`;
    return [{ kind: 'edited-twice', about, code: null, sentence }];
  });
}

type EditType = 'document:edit' | 'participant:edit' | 'group:edit' | 'attribute:edit' | 'contact:edit';
type EditedRecord = SourceDocument | Participant | StakeholderGroup | Attribute | Contact;

function nameOf(record: EditedRecord): string {
  if ('title' in record) return record.title;
  if ('pseudonym' in record) return record.pseudonym;
  return 'who' in record ? record.who : record.name;
}

/** What is written before the value of an attribute among the fields of a record. */
const VALUE = 'value ';

function fieldOf(record: object | undefined, field: string): unknown {
  if (record === undefined) return undefined;
  if (!field.startsWith(VALUE)) return Reflect.get(record, field);
  const values: unknown = Reflect.get(record, 'attributes');
  return typeof values === 'object' && values !== null
    ? Reflect.get(values, field.slice(VALUE.length))
    : undefined;
}

function shownField({ attributes }: StudyState, field: string): string {
  const id = field.slice(VALUE.length);
  return field.startsWith(VALUE) ? (attributes.get(id)?.name ?? id) : field;
}

function editedFields(ops: readonly Operation[], type: EditType): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const op of ops) {
    if (op.type !== type) continue;
    const fields = found.get(op.id) ?? new Set<string>();
    for (const field of Object.keys(op.edit)) if (field !== 'values') fields.add(field);
    const values = 'values' in op.edit ? op.edit.values : {};
    for (const attribute of Object.keys(values)) fields.add(VALUE + attribute);
    found.set(op.id, fields);
  }
  return found;
}

/** Two texts cannot be shown at once: the later one is, and nothing of the other is lost. */
function correctedTwice({ own, foreign, mine, theirs, merged }: TwoSides): readonly Collision[] {
  const corrected = (ops: readonly Operation[]): ReadonlySet<string> =>
    new Set(ops.flatMap((op) => (op.type === 'document:correct' ? [op.id] : [])));
  const there = corrected(foreign);
  return [...corrected(own)].flatMap((id): readonly Collision[] => {
    const [a, b, after] = [mine, theirs, merged].map((state) => state.documents.get(id));
    if (!there.has(id) || after === undefined || a?.textHash === b?.textHash) return [];
    const whose = after.version === a?.version ? 'Yours' : 'Your colleague’s';
    const sentence = `Both of you corrected its text. ${whose} was made later and is shown; the other one is kept among its versions.`;
    return [{ kind: 'corrected-twice', about: after.title, code: null, sentence }];
  });
}

function speakersLinkedTwice({ own, foreign, mine, theirs, merged }: TwoSides): readonly Collision[] {
  const keysOf = (ops: readonly Operation[]): ReadonlySet<string> =>
    new Set(ops.flatMap((op) => (op.type === 'speaker:link' ? [`${op.document}\n${op.speaker}`] : [])));
  const there = keysOf(foreign);
  return [...keysOf(own)].flatMap((key): readonly Collision[] => {
    const [document = '', speaker = ''] = key.split('\n');
    const [a, b, after] = [mine, theirs, merged].map((state) => state.speakers.get(document)?.get(speaker));
    if (!there.has(key) || !differs(a, b)) return [];
    const about = `${speaker} in ${merged.documents.get(document)?.title ?? document}`;
    const sentence = `You said this is ${who(merged, a)}, your colleague ${who(merged, b)}. It becomes ${who(merged, after)}.`;
    return [{ kind: 'linked-twice', about, code: null, sentence }];
  });
}

function voicesNamedTwice({ own, foreign, mine, theirs, merged }: TwoSides): readonly Collision[] {
  const there = new Set(foreign.flatMap(voiceKey));
  const counts = new Map<string, number>();
  for (const key of new Set(own.flatMap(voiceKey))) {
    const [document = '', home = ''] = key.split('\n');
    const [a, b] = [mine, theirs].map(
      ({ voices, voiceHomes }) => recordsOf({ shown: voices, homes: voiceHomes }, document).get(home)?.link,
    );
    if (there.has(key) && differs(a, b)) counts.set(document, (counts.get(document) ?? 0) + 1);
  }
  return [...counts].map(([document, count]) => ({
    kind: 'linked-twice',
    about: merged.documents.get(document)?.title ?? document,
    code: null,
    sentence: `Both of you said whose words ${count === 1 ? 'a passage' : `${count} passages`} in it are, and differ. What was said later holds.`,
  }));
}

function voiceKey(op: Operation): readonly string[] {
  return op.type === 'passage:voice' ? [`${op.document}\n${homeKey(op)}`] : [];
}

function who(merged: StudyState, link: SpeakerLink | undefined): string {
  const person = merged.participants.get(link?.participant ?? '');
  if (person !== undefined) return person.pseudonym;
  const group = merged.groups.get(link?.group ?? '');
  return group === undefined ? 'nobody known' : `an unknown member of ${group.name}`;
}

function said(value: unknown): string {
  return typeof value === 'string' && value !== '' ? `“${value}”` : 'as the later one left it';
}

function differs(a: unknown, b: unknown): boolean {
  return a !== b && JSON.stringify(a) !== JSON.stringify(b);
}

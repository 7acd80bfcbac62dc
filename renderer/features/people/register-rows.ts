import { compareAttributeValues } from './attribute-text';
import type { Participant, StakeholderGroup } from '../../../shared/model/participant';
import type { Study } from '../../../shared/model/study';
import { searchable } from '../../../shared/query/quote-filter';
import { speakerSizes } from '../../../shared/query/speaker-size';
import { momentsOf, type Moment } from './moments';
import { silent, type PersonCounts } from './person-counts';
import type { RegisterColumn } from './register-columns';

/** One person of the register with everything its columns say. */
export interface RegisterRow {
  readonly id: string;
  readonly person: Participant;
  readonly group: StakeholderGroup | undefined;
  /** How many people the printed description fits; 1 can be singled out. Infinite for who asks the questions. */
  readonly size: number;
  /** Whether they are the only one of their group. */
  readonly isAlone: boolean;
  readonly moments: readonly Moment[];
  readonly counts: PersonCounts;
  /** Titles of the documents in which they speak. */
  readonly documents: readonly string[];
}

/** By which column the register is sorted; null: by group, then pseudonym. */
export type RegisterSort = { readonly column: RegisterColumn['id']; readonly down: boolean } | null;

/** Everybody, by group in the order of the groups, then by pseudonym with numbers as numbers. */
export function registerRows(
  study: Study,
  counts: ReadonlyMap<string, PersonCounts>,
): readonly RegisterRow[] {
  const places = new Map([...study.groups.keys()].map((id, index) => [id, index]));
  const place = (person: Participant): number => places.get(person.group) ?? places.size;
  const sizeOf = speakerSizes(study);
  const moments = momentsOf(study);
  const inGroup = new Map<string, number>();
  for (const { group } of study.participants.values()) inGroup.set(group, (inGroup.get(group) ?? 0) + 1);
  const people = [...study.participants.values()].sort(
    (a, b) => place(a) - place(b) || byText.compare(a.pseudonym, b.pseudonym),
  );
  return people.map((person): RegisterRow => {
    const group = study.groups.get(person.group);
    const own = counts.get(person.id) ?? silent;
    const { id, pseudonym, role } = person;
    const size = sizeOf({ speaker: pseudonym, participant: { id, pseudonym, role } });
    return {
      id,
      person,
      group,
      size: group?.asks === true ? Infinity : size,
      isAlone: inGroup.get(person.group) === 1,
      moments: moments(person.id),
      counts: own,
      documents: own.documents.map((document) => study.documents.get(document)?.title ?? ''),
    };
  });
}

/** The number of a document where its title begins with one, else the title: “FG-03 Gemengd” is FG-03. */
export function shortTitle(title: string): string {
  return /^[\p{L}]{1,4}-?\d+\b/u.exec(title)?.[0] ?? title;
}

/** The rows that hold the words somewhere: pseudonym, role, group, attributes or documents. */
export function filterRows(rows: readonly RegisterRow[], words: string): readonly RegisterRow[] {
  const asked = searchable(words).trim();
  if (asked === '') return rows;
  return rows.filter(({ person, group, documents }) =>
    [
      person.pseudonym,
      person.role,
      group?.name ?? '',
      ...Object.values(person.attributes),
      ...documents,
    ].some((text) => searchable(text).includes(asked)),
  );
}

/** Sorted by a column; who has nothing there comes last either way, and equals keep their order. */
export function sortRows(
  rows: readonly RegisterRow[],
  column: RegisterColumn | undefined,
  down: boolean,
): readonly RegisterRow[] {
  if (column === undefined) return rows;
  const way = down ? -1 : 1;
  return [...rows].sort((a, b) => {
    const empty = Number(isEmpty(a, column)) - Number(isEmpty(b, column));
    return empty === 0 ? way * compareIn(column, a, b) : empty;
  });
}

function isEmpty(row: RegisterRow, column: RegisterColumn): boolean {
  switch (column.kind) {
    case 'attribute':
      return valueIn(row, column.attribute.id) === '';
    case 'consent':
      return row.person.consent === undefined;
    case 'role':
      return row.person.role === '';
    case 'documents':
      return row.documents.length === 0;
    case 'pseudonym':
    case 'names':
    case 'group':
    case 'moments':
    case 'words':
    case 'codings':
    case 'quoted':
      return false;
  }
}

function compareIn(column: RegisterColumn, a: RegisterRow, b: RegisterRow): number {
  switch (column.kind) {
    case 'attribute': {
      const { attribute } = column;
      return compareAttributeValues(attribute, valueIn(a, attribute.id), valueIn(b, attribute.id));
    }
    case 'words':
      return a.counts.words - b.counts.words;
    case 'codings':
      return a.counts.codings - b.counts.codings;
    case 'quoted':
      return a.counts.starred - b.counts.starred;
    case 'moments':
      return took(a) - took(b);
    case 'documents':
      return byText.compare(a.documents.join(), b.documents.join());
    case 'group':
      return byText.compare(a.group?.name ?? '', b.group?.name ?? '');
    case 'role':
      return byText.compare(a.person.role, b.person.role);
    case 'consent':
      return byText.compare(a.person.consent ?? '', b.person.consent ?? '');
    case 'pseudonym':
    case 'names':
      return byText.compare(a.person.pseudonym, b.person.pseudonym);
  }
}

/** The value of an attribute in a row; '' for none. */
export function valueIn({ person }: RegisterRow, attribute: string): string {
  return person.attributes[attribute] ?? '';
}

function took({ moments }: RegisterRow): number {
  return moments.filter(({ state }) => state === 'took-part').length;
}

const byText = new Intl.Collator('nl', { numeric: true });

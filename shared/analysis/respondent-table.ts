import { attributesOf, type Attribute } from '../model/attribute';
import type { Participant } from '../model/participant';
import type { Study } from '../model/study';
import { attendanceOf } from './attendance';
import { groupRows, type GroupRow } from './group-rows';

/** A stakeholder group at the top as a column of the respondent table. */
export interface RespondentGroup extends GroupRow {
  /** Different participants of the group, and of those that roll up into it, who took part in any document. */
  readonly participants: number;
  /** People whom sessions count but nobody can tell apart; nothing is known of them. */
  readonly unknown: number;
  /** Documents in which the group is heard by unknown speakers of whom no session says how many they are. */
  readonly unnumbered: number;
}

/** One value of an attribute, with the participants of each group who have it. */
export interface RespondentValue {
  /** Null where the register does not say. */
  readonly value: string | null;
  /** In the order of the groups; they add up to the participants of each. */
  readonly counts: readonly number[];
}

/** An attribute of participants with its values. */
export interface RespondentBlock {
  readonly attribute: Attribute;
  readonly values: readonly RespondentValue[];
}

/** Who took part, in numbers. */
export interface RespondentTable {
  readonly groups: readonly RespondentGroup[];
  readonly blocks: readonly RespondentBlock[];
  /** Attributes with so many values that they describe single people. */
  readonly leftOut: readonly Attribute[];
}

/** An attribute of text with more values than these makes no table. */
export const MOST_VALUES = 20;

/**
 * Participants who took part, by group and by each attribute of the register.
 *
 * Numbers with more than eight values are counted in bands of ten, dates by year; a choice shows every choice and
 * yes-no both answers, also where nobody gave them.
 */
export function respondentTable(study: Study): RespondentTable {
  const attendance = [...study.documents.values()].map((document) => attendanceOf(study, document));
  const people = new Set(attendance.flatMap((one) => [...one.people]));
  const persons = [...people].flatMap((id) => study.participants.get(id) ?? []);
  const groups = groupRows(study)
    .filter(({ depth }) => depth === 0)
    .map((row): RespondentGroup => {
      const has = (group: string): boolean => row.within.has(group);
      const counted = attendance.flatMap(({ unknown }) => [...unknown]);
      return {
        ...row,
        participants: persons.filter(({ group }) => has(group)).length,
        unknown: counted.reduce((sum, [group, count]) => (has(group) ? sum + count : sum), 0),
        unnumbered: attendance.filter(({ unnumbered }) => [...unnumbered].some(has)).length,
      };
    });
  const blocks = attributesOf(study, 'participant').map((attribute) => blockOf(attribute, persons, groups));
  const isReadable = ({ values }: RespondentBlock): boolean => values.length <= MOST_VALUES;
  return {
    groups,
    blocks: blocks.filter(isReadable),
    leftOut: blocks.filter((block) => !isReadable(block)).map(({ attribute }) => attribute),
  };
}

function blockOf(
  attribute: Attribute,
  persons: readonly Participant[],
  groups: readonly RespondentGroup[],
): RespondentBlock {
  const given = persons.map(({ attributes, group }) => ({ group, value: attributes[attribute.id] ?? '' }));
  const shown = valueReader(
    attribute,
    given.map(({ value }) => value),
  );
  const found = [...new Set(given.filter(({ value }) => value !== '').map(({ value }) => shown(value)))];
  const values = [...new Set([...expected(attribute), ...found.sort(byNumber)])];
  const row = (value: string | null): RespondentValue => ({
    value,
    counts: groups.map(
      ({ within }) =>
        given.filter(
          (one) => within.has(one.group) && (one.value === '' ? value === null : shown(one.value) === value),
        ).length,
    ),
  });
  const unknown = row(null);
  const isKnown = unknown.counts.every((count) => count === 0);
  return { attribute, values: [...values.map(row), ...(isKnown ? [] : [unknown])] };
}

function expected({ type, choices }: Attribute): readonly string[] {
  return type === 'choice' ? choices : type === 'yes-no' ? ['yes', 'no'] : [];
}

/** More numbers than these are counted in bands. */
const MOST_NUMBERS = 8;

function valueReader({ type }: Attribute, values: readonly string[]): (value: string) => string {
  if (type === 'date') return (value) => value.slice(0, 4);
  if (type !== 'number' || new Set(values).size <= MOST_NUMBERS) return (value) => value;
  return (value) => {
    const low = Math.floor(Number(value) / 10) * 10;
    return Number.isNaN(low) ? value : `${low}–${low + 9}`;
  };
}

function byNumber(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

import type { Contact, ContactOutcome } from '../model/sampling';
import type { Study } from '../model/study';
import { groupRows, type GroupRow } from './group-rows';

/** What came of approaching a group; every person approached is in exactly one outcome. */
export interface RecruitmentCount {
  /** People approached, each once per column of the plan. */
  readonly approached: number;
  /** By where it stands now: what the last line of the log says of each. */
  readonly outcomes: Readonly<Record<ContactOutcome, number>>;
  /** Those who took part as a share of all approached, 0 to 1; null where nobody was approached. */
  readonly response: number | null;
}

/** A group with what came of approaching it, the groups that roll up into it included. */
export interface RecruitmentRow extends GroupRow, RecruitmentCount {}

/** The recruitment log in numbers. */
export interface RecruitmentSummary {
  readonly rows: readonly RecruitmentRow[];
  /** People of whom the log names no group that answers. */
  readonly withoutGroup: RecruitmentCount;
  readonly total: RecruitmentCount;
}

/**
 * Counts people, not lines: lines about one participant, or under one description within a group, are one person per
 * column. The latest date tells the outcome; of one day the line that came last.
 */
export function recruitmentSummary(study: Study): RecruitmentSummary {
  const cases = casesOf(study);
  const rows = groupRows(study);
  const known = new Set(rows.map(({ group }) => group.id));
  return {
    rows: rows.map((row) => ({ ...row, ...count(cases.filter(({ group }) => row.within.has(group))) })),
    withoutGroup: count(cases.filter(({ group }) => !known.has(group))),
    total: count(cases),
  };
}

interface Case {
  readonly group: string;
  readonly outcome: ContactOutcome;
}

function casesOf(study: Study): readonly Case[] {
  const last = new Map<string, { readonly group: string; readonly contact: Contact }>();
  for (const contact of study.contacts.values()) {
    const person = study.participants.get(contact.participant ?? '');
    const group = person?.group ?? contact.group ?? '';
    const who = person === undefined ? `${group}\n${contact.who.trim().toLowerCase()}` : person.id;
    const key = `${who}\n${contact.column ?? ''}`;
    const before = last.get(key);
    if (before === undefined || before.contact.date <= contact.date) last.set(key, { group, contact });
  }
  return [...last.values()].map(({ group, contact }) => ({ group, outcome: contact.outcome }));
}

function count(cases: readonly Case[]): RecruitmentCount {
  const of = (outcome: ContactOutcome): number => cases.filter((one) => one.outcome === outcome).length;
  const outcomes = {
    approached: of('approached'),
    agreed: of('agreed'),
    declined: of('declined'),
    'no-answer': of('no-answer'),
    cancelled: of('cancelled'),
    'took-part': of('took-part'),
  };
  const { length } = cases;
  return { approached: length, outcomes, response: length === 0 ? null : outcomes['took-part'] / length };
}

import type { TextRange } from '../lib/text-range';
import type { AttributeValues } from './attribute';
import type { Placed } from './placed';

/**
 * Pupils, parents, teachers, company volunteers...: the groups whose voices are compared.
 *
 * `monogram` is two letters on a square (never a circle: circles are codes); `hue` picks one of the
 * stakeholder colours of the palette.
 */
export interface StakeholderGroup {
  readonly id: string;
  readonly name: string;
  readonly monogram: string;
  readonly hue: StakeholderHue;
  /** Interviewers and moderators are shown but not counted among respondents. */
  readonly asks: boolean;
  /** The group it rolls up into: mentors and subject teachers into teachers. Absent at the top. */
  readonly parent?: string;
}

/** The fields of a group that may change. */
export type GroupEdit = Partial<Pick<StakeholderGroup, 'name' | 'monogram' | 'hue' | 'asks'>> & {
  readonly parent?: string | null;
};

/** What a person agreed to: to be quoted, to be counted but not quoted, or nothing any more. */
export const consents = ['given', 'no-quotes', 'withdrawn'] as const;

/** What a person agreed to. */
export type Consent = (typeof consents)[number];

/** The six stakeholder colours of the palette. */
export type StakeholderHue = 'll' | 'ou' | 'lr' | 'bd' | 'pb' | 'iv';

/**
 * A person (case) under a pseudonym. The real name is in the key file only, never here.
 *
 * @example { id: 'p1', pseudonym: 'Leerling 02', group: 'g-ll', role: 'leerling, vmbo-t klas 3', attributes: {} }
 */
export interface Participant {
  readonly id: string;
  readonly pseudonym: string;
  readonly group: string;
  /** Printed after a quote; must not identify the person on its own. */
  readonly role: string;
  readonly attributes: AttributeValues;
  /** Absent where it was not recorded. */
  readonly consent?: Consent;
}

/** Whether words of this person may be printed; where nothing was recorded they may. */
export function mayBeQuoted({ consent }: Participant): boolean {
  return consent === undefined || consent === 'given';
}

/**
 * Who a speaker label of one document stands for.
 *
 * A speaker may be unknown ("Leerling ?") and still belong to a group; counts then fall back to the group.
 */
export interface SpeakerLink {
  readonly participant: string | null;
  readonly group: string | null;
}

/**
 * Whose words a passage holds where no speaker label tells: a quote printed inside a report, a statement in
 * a facilitator's summary. It outranks the turn it stands in.
 */
export interface PassageVoice extends Placed {
  readonly link: SpeakerLink;
}

/** The key of a passage in a document's voices. */
export function passageKey({ from, to }: TextRange): string {
  return `${from}-${to}`;
}

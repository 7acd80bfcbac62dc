/** How people spoke with one another. */
export const sessionModes = ['face-to-face', 'phone', 'online', 'written'] as const;

/** How people spoke with one another. */
export type SessionMode = (typeof sessionModes)[number];

/** People who took part whom nobody can tell apart: so many of a group. */
export interface UnknownPeople {
  /** Stakeholder group. */
  readonly group: string;
  readonly count: number;
}

/**
 * The conversation that a document records: who led it and who was there, also those who said nothing.
 *
 * People are participant ids, each in one of the three lists.
 */
export interface Session {
  readonly moderators: readonly string[];
  readonly assistants: readonly string[];
  readonly present: readonly string[];
  readonly unknown: readonly UnknownPeople[];
  readonly place?: string;
  readonly minutes?: number;
  readonly mode?: SessionMode;
  readonly note?: string;
}

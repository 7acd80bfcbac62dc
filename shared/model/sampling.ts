/** A moment or method of the sampling plan: “T0 before”, “phone interview”. Documents belong to at most one. */
export interface SamplingColumn {
  readonly id: string;
  readonly name: string;
  /** Order among the columns. */
  readonly position: number;
}

/** The fields of a column that may change. */
export type SamplingColumnEdit = Partial<Pick<SamplingColumn, 'name' | 'position'>>;

/** The key of a cell in the sampling plan. */
export function samplingCell(group: string, column: string): string {
  return `${group} ${column}`;
}

/** What came of a contact. */
export const contactOutcomes = [
  'approached',
  'agreed',
  'declined',
  'no-answer',
  'cancelled',
  'took-part',
] as const;

/** What came of a contact. */
export type ContactOutcome = (typeof contactOutcomes)[number];

/** A line of the recruitment log: who was asked to take part, when, and what came of it. No real names. */
export interface Contact {
  readonly id: string;
  /** ISO date. */
  readonly date: string;
  /** Whom it was, in words that do not identify them: “mother, school B”. */
  readonly who: string;
  readonly participant: string | null;
  readonly group: string | null;
  /** Sampling column. */
  readonly column: string | null;
  readonly outcome: ContactOutcome;
  readonly note: string;
}

/** The fields of a contact that may change. */
export type ContactEdit = Partial<Omit<Contact, 'id'>>;

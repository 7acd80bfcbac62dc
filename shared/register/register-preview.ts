import type { AttributeType } from '../model/attribute';

/** One field of a person that a table changes. */
export interface RegisterChange {
  /** Heading of the column. */
  readonly column: string;
  /** As shown; '' where there was nothing. */
  readonly before: string;
  readonly after: string;
}

/** What becomes of a row of a table of participants. */
export type RegisterRow = {
  /** Number of the row as the spreadsheet shows it, from 1. */
  readonly row: number;
  /** '' where the row has none. */
  readonly pseudonym: string;
  /** Name of the stakeholder group; '' where the row names none and the person is not known. */
  readonly group: string;
} & (
  | { readonly kind: 'added' | 'unchanged' }
  | { readonly kind: 'changed'; readonly changes: readonly RegisterChange[] }
  /** A full sentence that says why the row is left out. */
  | { readonly kind: 'refused'; readonly reason: string }
);

/** What a table of participants would do to the register, before anything is done. */
export interface RegisterPreview {
  readonly rows: readonly RegisterRow[];
  /** Names of groups that would be made. */
  readonly groups: readonly string[];
  /** Attributes that would be made, with the kind of values their columns hold. */
  readonly attributes: readonly { readonly name: string; readonly type: AttributeType }[];
  /** What a person should know, in full sentences: columns left out, choices that grow. */
  readonly notes: readonly string[];
}

/** A read table of participants that waits for a person's word; `id` names it in `register:apply`. */
export interface RegisterOffer {
  readonly id: string;
  /** Name of the file, without its path. */
  readonly file: string;
  readonly preview: RegisterPreview;
}

/** The formats the register is written in. */
export const registerFormats = ['xlsx', 'csv'] as const;

/** A format the register is written in. */
export type RegisterFormat = (typeof registerFormats)[number];

import type { Operation, OperationBody } from './operation';

/**
 * What one act of the user wrote to the journal: all of it or nothing.
 *
 * `label` names the act for the undo menu ("Code with Tijd en rooster"). `inverse` undoes it; it is
 * computed when the act is planned, because later it could no longer be known what stood there before.
 */
export interface Commit {
  /** Place in this copy's journal, from 1, without gaps. */
  readonly seq: number;
  /** When it was made (ISO 8601); for people and the audit trail, never for ordering. */
  readonly at: string;
  readonly label: string;
  readonly ops: readonly Operation[];
  readonly inverse: readonly OperationBody[];
  readonly history: HistoryRole;
}

/** What a commit does to the undo stack: `target` is the seq of the act that is taken back or done again. */
export type HistoryRole =
  | { readonly kind: 'act' }
  | { readonly kind: 'undo'; readonly target: number }
  | { readonly kind: 'redo'; readonly target: number };

/** A planned change: what to write, how to take it back, and what to call it. */
export interface Change {
  readonly label: string;
  readonly ops: readonly OperationBody[];
  readonly inverse: readonly OperationBody[];
}

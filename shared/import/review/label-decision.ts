/**
 * What a person decided about a label.
 *
 * `participant` may be the key of a participant that is still to be made (`PersonChoice.id`). `variant` joins the label
 * under another of the same file. `apart` says only that it is nobody's variant: who it is stays open.
 */
export type LabelDecision =
  | { readonly kind: 'participant'; readonly participant: string }
  | {
      readonly kind: 'new-participant';
      readonly pseudonym: string;
      /** Id of the stakeholder group. */
      readonly group: string;
      /** Printed after a quote; may be empty. */
      readonly role: string;
    }
  /** Somebody of the group, nobody knows who. */
  | { readonly kind: 'group'; readonly group: string }
  /** No speaker: the line stays in the words of the turn before. */
  | { readonly kind: 'text' }
  | { readonly kind: 'variant'; readonly of: string }
  | { readonly kind: 'apart' };

/**
 * How far a decision goes: this file, or the same label in all files. For role words, letters and unknown speakers
 * “all files” are those of the same document set.
 */
export type DecisionReach = 'file' | 'all-files';

/** One answer, as given at one row of one file. */
export interface DecidedLabel {
  readonly file: string;
  readonly label: string;
  readonly decision: LabelDecision;
  readonly reach: DecisionReach;
}

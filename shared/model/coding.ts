import type { TextRange } from '../lib/text-range';

/**
 * One code applied to one stretch of text by one coder.
 *
 * Two coders who give the same code to the same words make two codings: two judgements, never a duplicate.
 * `check` is `textCheck` of the exact words; the words themselves stay in the frozen text.
 */
export interface Coding extends TextRange {
  readonly id: string;
  readonly document: string;
  readonly code: string;
  readonly coder: string;
  readonly check: string;
}

/** A team member who codes. */
export interface Coder {
  readonly id: string;
  readonly name: string;
}

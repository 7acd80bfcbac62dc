import type { TextRange } from '../lib/text-range';
import type { Placed } from './placed';

/** How a speaker values what is coded; shown by sign and word, never by colour alone. */
export const valences = ['positive', 'neutral', 'negative', 'improvement', 'not-done'] as const;

/** One of the valences. */
export type Valence = (typeof valences)[number];

/**
 * One code applied to one stretch of text by one coder.
 *
 * Two coders who give the same code to the same words make two codings: two judgements, never a duplicate.
 * `check` is `textCheck` of the exact words that were judged; the words themselves stay in the frozen text. Where the
 * text was corrected since, `home` says where they stood.
 */
export interface Coding extends Placed {
  readonly id: string;
  readonly document: string;
  readonly code: string;
  readonly coder: string;
  readonly check: string;
  /** Absent where nobody said how the speaker values it. */
  readonly valence?: Valence;
  /**
   * Number of the quotation in its document: the codings of one range share it, it counts up as quotations are
   * made and is never given again. Absent in codings made before quotations had numbers.
   */
  readonly number?: number;
  /** Id of the code book version it was made under; absent before the first version was kept. */
  readonly book?: string;
}

/** What may change about a coding; the last change of each field holds after a merge. */
export interface CodingEdit {
  /** Another code: the judgement stays the same coder's, on the same words. */
  readonly code?: string;
  /** Null takes the valence off. */
  readonly valence?: Valence | null;
  /** Other words of the same document. */
  readonly range?: CodingRange;
}

/** Words of a coding: their `textCheck`, and a number of their own where the quotation they leave keeps its number. */
export interface CodingRange extends TextRange {
  /** Version of the text they stand in; absent for the text as imported. */
  readonly text?: string;
  readonly check: string;
  readonly number?: number;
}

/** A team member who codes. */
export interface Coder {
  readonly id: string;
  readonly name: string;
}

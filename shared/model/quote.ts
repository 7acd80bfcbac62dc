import type { TextRange } from '../lib/text-range';
import type { Literalness } from './document';

/** One code on a quotation, by one coder, as printed: `path` runs from the top of the tree. */
export interface QuoteCode {
  readonly id: string;
  readonly path: readonly string[];
  readonly coder: string;
  readonly coderId: string;
  readonly coding: string;
}

/**
 * A quotation joined with everything a report says about it: who speaks, from which group, under which codes.
 *
 * One per distinct range of a document: two codes or two coders on the same words are one quote. All
 * labels in it are pseudonyms. `speaker` is safe to show: the pseudonym of a linked speaker, or a number
 * ("speaker 2") for an unlinked one; the label of the transcript never leaves in it.
 */
export interface Quote extends TextRange {
  /** `document:from-to`, stable as long as the text version is. */
  readonly id: string;
  readonly document: string;
  readonly documentTitle: string;
  readonly literal: Literalness;
  readonly text: string;
  readonly speaker: string;
  /** Absent where the speaker is unknown. */
  readonly participant?: QuoteParticipant;
  /** Absent where nobody said which group the speaker belongs to. */
  readonly stakeholder?: QuoteStakeholder;
  readonly codes: readonly QuoteCode[];
}

/** The person behind a quote as far as anyone may know. */
export interface QuoteParticipant {
  readonly id: string;
  readonly pseudonym: string;
  readonly role: string;
}

/** The group behind a quote. */
export interface QuoteStakeholder {
  readonly id: string;
  readonly name: string;
  readonly monogram: string;
}

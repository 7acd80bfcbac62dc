import type { TextRange } from '../lib/text-range';
import type { Valence } from './coding';
import type { Literalness } from './document';
import type { Consent } from './participant';
import type { QuotationNote } from './quotation-note';

/** One code on a quotation, by one coder, as printed: `path` runs from the top of the tree. */
export interface QuoteCode {
  readonly id: string;
  readonly path: readonly string[];
  readonly coder: string;
  readonly coderId: string;
  readonly coding: string;
  /** Absent where the coder gave none. */
  readonly valence?: Valence;
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
  /** As people cite it, `3:10`; absent in quotations made before there were numbers. */
  readonly number?: string;
  readonly document: string;
  readonly documentTitle: string;
  readonly literal: Literalness;
  readonly text: string;
  readonly speaker: string;
  /** Absent where the speaker is unknown. */
  readonly participant?: QuoteParticipant;
  /** Absent where nobody said which group the speaker belongs to. */
  readonly stakeholder?: QuoteStakeholder;
  /** Said by who leads the conversation, who is no respondent and is counted nowhere. */
  readonly asks?: true;
  readonly codes: readonly QuoteCode[];
  /** Comment, star and wording; absent where nothing was said. */
  readonly note?: QuotationNote;
  /** Somebody heard in it may not be quoted, whoever it is attributed to: it may not leave as a quote. */
  readonly withheld?: true;
}

/** The person behind a quote as far as anyone may know. */
export interface QuoteParticipant {
  readonly id: string;
  readonly pseudonym: string;
  readonly role: string;
  /** What else the register knows, by the name of the attribute; absent where it knows nothing. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Why their words may not leave as a quote; absent where they may. */
  readonly consent?: Consent;
}

/** The group behind a quote. */
export interface QuoteStakeholder {
  readonly id: string;
  readonly name: string;
  readonly monogram: string;
}

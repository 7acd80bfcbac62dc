import type { CodeCondition } from './code-condition';

/** One id, or several of which any will do. */
export type OneOrMore = string | readonly string[];

/** Stands for "nobody said which group" wherever a stakeholder is asked for. */
export const NO_STAKEHOLDER = '';

/** Stands for "no valence given" wherever a valence is asked for, and for "not known" among values of an attribute. */
export const NOT_GIVEN = '';

/**
 * Which quotes are wanted; a field left out means all, and all given fields must hold.
 *
 * `code`, `codes`, `codeGroup`, `coder` and `valence` must hold for one and the same coding: code A by Noor
 * beside code B by Daan is not "B by Noor". `where` is asked of all codings of the coders asked for.
 */
export interface QuoteFilter {
  /** Codes together with everything below them. */
  readonly code?: OneOrMore;
  /** Exactly these codes. */
  readonly codes?: readonly string[];
  /** Exactly the codes of these code groups. */
  readonly codeGroup?: OneOrMore;
  /** What must hold of the codes on the quotation, or around it, beyond that. */
  readonly where?: CodeCondition;
  /** Group ids; `NO_STAKEHOLDER` finds the speakers nobody gave a group. */
  readonly stakeholder?: OneOrMore;
  /**
   * Leaves out what interviewers, moderators and assistants say. A group that asks is heard all the same where
   * `stakeholder` names it.
   */
  readonly respondents?: true;
  readonly participant?: OneOrMore;
  /** Each must hold; of the values of one, any will do. */
  readonly attributes?: readonly AttributeChoice[];
  readonly document?: OneOrMore;
  /** Also hides the codes of other coders on the same words, so that one person's work is seen alone. */
  readonly coder?: OneOrMore;
  /** Valences; `NOT_GIVEN` finds codings without one. */
  readonly valence?: OneOrMore;
  /** Whether the quotation is marked as worth reporting. */
  readonly starred?: boolean;
  /** Whether it has a comment. */
  readonly commented?: boolean;
  /** Whether it has an edited wording. */
  readonly reworded?: boolean;
  /** The speaker's group and role must fit at least this many participants, so that they point at nobody. */
  readonly k?: number;
  /** Exactly these quotations (`Quote.id`), in this order. */
  readonly quotes?: readonly string[];
  /** Words that must occur in the quote; capitals and accents do not matter. */
  readonly text?: string;
}

/** What must be known of the speaker or of the document: any of `values`, or `NOT_GIVEN` for not known. */
export interface AttributeChoice {
  readonly of: 'participant' | 'document' | 'quotation';
  /** Id of an attribute, or its name; documents also have `kind`, `literal` and `date`. */
  readonly name: string;
  readonly values: readonly string[];
}

/** The ids as a set, or undefined where all are meant. */
export function wanted(ids: OneOrMore | undefined): ReadonlySet<string> | undefined {
  if (ids === undefined) return undefined;
  return new Set(typeof ids === 'string' ? [ids] : ids);
}

/** Folds capitals and accents away for searching: `Eén` finds `een`. */
export function searchable(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

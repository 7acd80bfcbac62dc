/** One id, or several of which any will do. */
export type OneOrMore = string | readonly string[];

/** Stands for "nobody said which group" wherever a stakeholder is asked for. */
export const NO_STAKEHOLDER = '';

/**
 * Which quotes are wanted; a field left out means all, and all given fields must hold.
 *
 * `code`, `codes` and `coder` must hold for one and the same coding: code A by Noor beside code B by Daan
 * is not "B by Noor".
 */
export interface QuoteFilter {
  /** Codes together with everything below them. */
  readonly code?: OneOrMore;
  /** Exactly these codes. */
  readonly codes?: readonly string[];
  /** Group ids; `NO_STAKEHOLDER` finds the speakers nobody gave a group. */
  readonly stakeholder?: OneOrMore;
  readonly document?: OneOrMore;
  /** Also hides the codes of other coders on the same words, so that one person's work is seen alone. */
  readonly coder?: OneOrMore;
  /** Words that must occur in the quote; capitals and accents do not matter. */
  readonly text?: string;
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

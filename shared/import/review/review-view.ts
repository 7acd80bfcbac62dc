import type { LabelConfidence } from '../found-label';
import type { LabelDecision } from './label-decision';

/**
 * How a row stands: answered at this row, following the answer given at another file, known from the study, left in
 * the text because it is no speaker, or still open.
 */
export type RowState = 'decided' | 'followed' | 'known' | 'ignored' | 'open';

/** One row of the table “Who is speaking?”: a distinct label of one file with the ways it is also written there. */
export interface LabelRow {
  readonly file: string;
  readonly label: string;
  readonly alsoWrittenAs: readonly string[];
  /** Turns under the label and its other writings. */
  readonly turns: number;
  readonly timed: number;
  readonly confidence: LabelConfidence;
  /** Why it is to be checked, one sentence; '' for a certain one. */
  readonly reason: string;
  readonly state: RowState;
  /** What holds, or what is proposed while the row is open; undefined where nothing can be proposed. */
  readonly decision?: LabelDecision;
  /** The participant it leads to, known or new; undefined for a group, text or nobody yet. */
  readonly person?: PersonChoice;
  /** The stakeholder group it leads to, its own or the participant's. */
  readonly group?: string;
  /** Number of files in which the same row stands, this one included. */
  readonly files: number;
}

/** Somebody a label can be linked to: a participant of the study, or one that this review makes. */
export interface PersonChoice {
  /** Participant id, or the key of a new one. */
  readonly id: string;
  readonly pseudonym: string;
  readonly group: string;
  readonly role: string;
  readonly isNew: boolean;
}

/**
 * What is asked about a label: who it is; whether it is a speaker; whether a role word or letter is one person in all
 * files that have it; the same about whoever asks the questions; which group an unknown speaker belongs to; whether
 * it is another way to write a label of the same file.
 */
export type QuestionKind = 'who' | 'is-speaker' | 'same-person' | 'who-asks' | 'unknown' | 'variant';

/** One thing a person has to say; answering it is one `decideLabel` at `file` and `label`. */
export interface LabelQuestion {
  readonly kind: QuestionKind;
  readonly file: string;
  readonly label: string;
  /** Files with this label. */
  readonly files: number;
  readonly turns: number;
  /** Labels of the same file it may be another writing of; `variant` only. */
  readonly resembles: readonly string[];
}

/** “5 of 7 speakers confirmed, 1 ignored.” */
export interface ReviewCounts {
  readonly speakers: number;
  readonly confirmed: number;
  readonly ignored: number;
  readonly toCheck: number;
}

/** A review as it is shown. */
export interface ReviewView {
  /** Rows by file, most turns first, those that are no speakers last. */
  readonly rows: ReadonlyMap<string, readonly LabelRow[]>;
  /** Open questions over all files, in the order of files and rows; empty where the review is complete. */
  readonly questions: readonly LabelQuestion[];
  readonly counts: ReadonlyMap<string, ReviewCounts>;
  /** Over all files; a speaker of several files is counted once. */
  readonly total: ReviewCounts;
  /** Everybody a row can be linked to: the study's participants, then the new ones. */
  readonly people: readonly PersonChoice[];
}

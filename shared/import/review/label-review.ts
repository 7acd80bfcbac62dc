import type { FoundLabel } from '../found-label';
import { labelNature } from '../label-nature';
import { foldLabel } from '../label-name';
import type { DecidedLabel, DecisionReach, LabelDecision } from './label-decision';
import type { KnownVoices } from './known-voices';
import { keepNewcomers } from './newcomer';

/** One source of a batch, with the labels that were found in it. */
export interface ReviewFile {
  /** Unique in the batch; a file with several conversations brings one of these for each. */
  readonly id: string;
  /** Document set it is going to be part of, '' for none. */
  readonly set: string;
  /** As `ParsedSource.labels`. */
  readonly labels: readonly FoundLabel[];
}

/**
 * A batch of files and everything decided so far about who speaks in them. Plain data: keep it in the window's state,
 * change it with the functions below, look at it through `viewReview`, and end with `finishReview`.
 */
export interface LabelReview {
  readonly files: readonly ReviewFile[];
  /** Sources that are not going to be added: what was answered at one of them still holds for the others of its set. */
  readonly leftOut: readonly Pick<ReviewFile, 'id' | 'set'>[];
  readonly known: KnownVoices;
  /** “Same label in other files is the same person.” */
  readonly acrossFiles: boolean;
  /** In order of answering; of two about the same thing the later one holds. */
  readonly decisions: readonly DecidedLabel[];
}

/** A review of a batch in which nothing has been decided yet; labels of other files follow by default. */
export function startReview(files: readonly ReviewFile[], known: KnownVoices): LabelReview {
  return { files, leftOut: [], known, acrossFiles: true, decisions: [] };
}

/** The review with other files, as after reading some again or adding one; what was decided stays. */
export function withReviewFiles(review: LabelReview, files: readonly ReviewFile[]): LabelReview {
  return { ...review, files };
}

/** The document set of a source, left out or not; undefined for one that is no longer in the batch. */
export function setOf({ files, leftOut }: LabelReview, file: string): string | undefined {
  return [...files, ...leftOut].find(({ id }) => id === file)?.set;
}

/** The review with the switch “Same label in other files is the same person” on or off. */
export function setAcrossFiles(review: LabelReview, acrossFiles: boolean): LabelReview {
  return { ...review, acrossFiles };
}

/**
 * How far a decision goes when nobody says otherwise: all files for names, this file alone for role words, letters and
 * unknown speakers, and always this file alone with the switch off.
 */
export function usualReach(review: LabelReview, label: string, decision: LabelDecision): DecisionReach {
  if (!review.acrossFiles) return 'file';
  return decision.kind === 'text' || labelNature(label) === 'name' ? 'all-files' : 'file';
}

/**
 * The review with one more answer. One for all files takes the place of what was said of the same row alone; a person
 * whom other answers name stays, whatever becomes of the answer that made them.
 *
 * @param file the file whose row was answered
 * @param label the label of that row, or one that is joined under it
 * @param reach give it where the person was asked (“the same in all files”); otherwise `usualReach`
 */
export function decideLabel(
  review: LabelReview,
  file: string,
  label: string,
  decision: LabelDecision,
  reach: DecisionReach = usualReach(review, label, decision),
): LabelReview {
  const decided: DecidedLabel = { file, label, decision, reach };
  const others = review.decisions.filter(
    (each) => !isSameQuestion(each, decided) && !isNarrower(each, decided),
  );
  return { ...review, decisions: keepNewcomers(review.decisions, [...others, decided]) };
}

/** The review without the answers that hold for this row, whichever file they were given at. */
export function forgetDecision(review: LabelReview, file: string, label: string): LabelReview {
  const key = foldLabel(label);
  const decisions = review.decisions.filter(
    (each) => foldLabel(each.label) !== key || (each.reach === 'file' && each.file !== file),
  );
  return { ...review, decisions: keepNewcomers(review.decisions, decisions) };
}

/** Whether an answer for one file is overtaken by one for all; `apart` says something else, and stays. */
function isNarrower(each: DecidedLabel, decided: DecidedLabel): boolean {
  return (
    decided.reach === 'all-files' &&
    each.reach === 'file' &&
    each.decision.kind !== 'apart' &&
    each.file === decided.file &&
    foldLabel(each.label) === foldLabel(decided.label)
  );
}

function isSameQuestion(a: DecidedLabel, b: DecidedLabel): boolean {
  return (
    a.reach === b.reach &&
    (a.file === b.file || (a.reach === 'all-files' && labelNature(a.label) === 'name')) &&
    foldLabel(a.label) === foldLabel(b.label)
  );
}

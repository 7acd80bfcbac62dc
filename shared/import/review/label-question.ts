import { foldLabel } from '../label-name';
import { labelNature, mayAskQuestions } from '../label-nature';
import { setOf } from './label-review';
import type { LabelReview } from './label-review';
import type { LabelQuestion, QuestionKind } from './review-view';
import type { Voice } from './voice';
import type { VoiceRow } from './voice-rows';

/**
 * The open questions of a review, one for each voice nobody has named.
 *
 * A role word, letter or unknown speaker that stands in several files of a set is asked about once; only where the answer
 * was for one file do the others get a question each.
 */
export function questionsOf(review: LabelReview, rows: readonly VoiceRow[]): readonly LabelQuestion[] {
  const questions: LabelQuestion[] = [];
  const asked = new Set<Voice | string>();
  for (const { row, voice } of rows) {
    if (row.state !== 'open') continue;
    const subject = subjectOf(review, row.file, row.label) ?? voice;
    if (asked.has(subject)) continue;
    asked.add(subject);
    const files = typeof subject === 'string' ? filesOf(review, row.file, row.label) : row.files;
    const resembles = voice.resembles;
    const kind = kindOf(voice, row.label, files, resembles.length > 0);
    questions.push({ kind, file: row.file, label: row.label, files, turns: row.turns, resembles });
  }
  return questions;
}

/** What a role word is asked about as a whole: the label in its set, until a file of the set has an answer of its own. */
function subjectOf(review: LabelReview, file: string, label: string): string | undefined {
  if (!review.acrossFiles || labelNature(label) === 'name') return undefined;
  const set = setOf(review, file);
  const fold = foldLabel(label);
  const inSet = new Set(review.files.filter((each) => each.set === set).map(({ id }) => id));
  const answered = review.decisions.some((each) => foldLabel(each.label) === fold && inSet.has(each.file));
  return answered ? undefined : `${set}|${fold}`;
}

function filesOf(review: LabelReview, file: string, label: string): number {
  const set = setOf(review, file);
  const fold = foldLabel(label);
  return review.files.filter(
    (each) => each.set === set && each.labels.some((found) => foldLabel(found.label) === fold),
  ).length;
}

function kindOf(voice: Voice, label: string, files: number, isAlike: boolean): QuestionKind {
  if (!voice.cells.some(({ found }) => found.isSpeaker)) return 'is-speaker';
  const nature = labelNature(label);
  if (nature === 'unknown') return 'unknown';
  if (mayAskQuestions(label)) return 'who-asks';
  if (isAlike) return 'variant';
  return nature === 'role' && files > 1 ? 'same-person' : 'who';
}

import type { FoundLabel } from '../../../../shared/import/found-label';
import type { KnownVoices } from '../../../../shared/import/review/known-voices';
import type { LabelReview, ReviewFile } from '../../../../shared/import/review/label-review';
import { startReview } from '../../../../shared/import/review/label-review';
import { viewReview } from '../../../../shared/import/review/view-review';

/** A study with three pupils, a parent and an interviewer. */
export const study: KnownVoices = {
  participants: [
    { id: 'p2', pseudonym: 'Leerling 02', group: 'll', role: 'vmbo-t, klas 3', attributes: {} },
    { id: 'p7', pseudonym: 'Leerling 07', group: 'll', role: '', attributes: {} },
    { id: 'p1', pseudonym: 'Ouder 01', group: 'ou', role: '', attributes: {} },
    { id: 'iv', pseudonym: 'Noor Vermaat', group: 'iv', role: 'interviewer', attributes: {} },
  ],
  groups: [
    { id: 'll', name: 'Leerlingen', monogram: 'LL', hue: 'll', asks: false },
    { id: 'ou', name: 'Ouders', monogram: 'OU', hue: 'ou', asks: false },
    { id: 'iv', name: 'Interviewers', monogram: 'IV', hue: 'iv', asks: true },
  ],
  spoken: [],
  remembered: new Map(),
};

/** A label as an importer finds it, `x3` its turns; `!` before it: left in the text, `?` behind its count: to check. */
export function found(words: string): FoundLabel {
  const [, isText, label = '', turns, doubt] = /^(!?)(.*?)(?: x(\d+)(\??))?$/.exec(words) ?? [];
  const confidence =
    isText === '!' ? (doubt === '?' ? 'check' : 'not-a-speaker') : doubt === '?' ? 'check' : 'certain';
  return {
    label,
    variants: [],
    turns: Number(turns ?? 3),
    timed: 0,
    confidence,
    isSpeaker: isText !== '!',
    reason: confidence === 'certain' ? '' : 'It is doubted.',
  };
}

/** Files named a, b, c… of one document set, with the labels given. */
export function batch(files: readonly (readonly string[])[], known: KnownVoices = study): LabelReview {
  const reviewed: ReviewFile[] = files.map((labels, index) => ({
    id: String.fromCharCode(97 + index),
    set: 'FG T1',
    labels: labels.map(found),
  }));
  return startReview(reviewed, known);
}

/** Rows as `file label (variants) state → person or group`. */
export function rows(review: LabelReview): readonly string[] {
  return [...viewReview(review).rows.values()]
    .flat()
    .map(({ file, label, alsoWrittenAs, state, person, group }) => {
      const also = alsoWrittenAs.length === 0 ? '' : ` (${alsoWrittenAs.join(', ')})`;
      const who = person?.pseudonym ?? group;
      return `${file} ${label}${also} ${state}${who === undefined ? '' : ` → ${who}`}`;
    });
}

/** Open questions as `kind file label ×files`. */
export function questions(review: LabelReview): readonly string[] {
  return viewReview(review).questions.map(({ kind, file, label, files, resembles }) =>
    [kind, file, label, `×${files}`, ...resembles].join(' '),
  );
}

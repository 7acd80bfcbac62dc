import { questionsOf } from './label-question';
import type { LabelReview } from './label-review';
import { peopleOf } from './people';
import type { LabelRow, ReviewCounts, ReviewView } from './review-view';
import { voicesOf } from './voice';
import type { Voice } from './voice';
import { rowsByFile } from './voice-rows';
import type { VoiceRow } from './voice-rows';

/** A review as it is shown: rows, open questions and numbers. Cheap enough to do at every answer. */
export function viewReview(review: LabelReview): ReviewView {
  const voices = voicesOf(review);
  const people = peopleOf(review);
  const rows = rowsByFile(review, voices, people);
  const plain = new Map([...rows].map(([file, list]) => [file, list.map(({ row }) => row)]));
  return {
    rows: plain,
    questions: questionsOf(review, [...rows.values()].flat()),
    counts: new Map([...plain].map(([file, list]) => [file, countsOf(list)])),
    total: countsOf(firstRows([...rows.values()].flat())),
    people,
  };
}

/** One row for each voice: the first that is not ignored, so that a person of several files is counted once. */
function firstRows(rows: readonly VoiceRow[]): readonly LabelRow[] {
  const first = new Map<Voice, LabelRow>();
  for (const { voice, row } of rows) {
    const seen = first.get(voice);
    if (seen === undefined || (seen.state === 'ignored' && row.state !== 'ignored')) first.set(voice, row);
  }
  return [...first.values()];
}

function countsOf(rows: readonly LabelRow[]): ReviewCounts {
  const ignored = rows.filter(({ state }) => state === 'ignored').length;
  const toCheck = rows.filter(({ state }) => state === 'open').length;
  const speakers = rows.length - ignored;
  return { speakers, confirmed: speakers - toCheck, ignored, toCheck };
}

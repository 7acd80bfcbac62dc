import type { Coding } from '../../../shared/model/coding';
import type { SourceDocument, Turn } from '../../../shared/model/document';
import type { Study } from '../../../shared/model/study';
import { groupOfSpeaker } from '../../services/speaker-group';

/** How far one coder is with a text: respondents' turns that carry at least one of their codings, of all such turns. */
export interface CodingProgress {
  readonly coded: number;
  readonly of: number;
}

interface Remembered {
  readonly state: string;
  readonly progress: CodingProgress;
}

const remembered = new WeakMap<SourceDocument, Remembered>();

/**
 * Progress of `coder` in a document. Turns of interviewers do not count; a text without turns has none (`of` 0).
 *
 * `version` must change whenever the codings of the document may have; the answer is kept until it does, so that
 * one coding costs the counting of one document.
 */
export function codingProgress(
  study: Study,
  document: SourceDocument,
  coder: string,
  version: string,
): CodingProgress {
  const asks = document.speakers.map((label) => groupOfSpeaker(study, document.id, label)?.asks === true);
  const state = [version, coder, ...asks].join(' ');
  const known = remembered.get(document);
  if (known?.state === state) return known.progress;
  const turns = document.turns.filter((turn) => turn.speaker >= 0 && asks[turn.speaker] !== true);
  const own = [...(study.codings.get(document.id)?.values() ?? [])].filter(
    (coding) => coding.coder === coder,
  );
  const progress = { coded: countCoded(turns, own), of: turns.length };
  remembered.set(document, { state, progress });
  return progress;
}

/** Share from 0 to 1, undefined where there are no turns to count. */
export function shareOf(progress: CodingProgress): number | undefined {
  return progress.of === 0 ? undefined : progress.coded / progress.of;
}

/** The progress of several documents together. */
export function sumProgress(parts: readonly CodingProgress[]): CodingProgress {
  let coded = 0;
  let of = 0;
  for (const part of parts) {
    coded += part.coded;
    of += part.of;
  }
  return { coded, of };
}

/** Turns touched by at least one coding; both lists are walked once, in text order. */
function countCoded(turns: readonly Turn[], codings: readonly Coding[]): number {
  const sorted = [...codings].sort((a, b) => a.from - b.from);
  let next = 0;
  let reach = 0;
  let coded = 0;
  for (const turn of turns) {
    for (let coding = sorted[next]; coding !== undefined && coding.from < turn.to; coding = sorted[next]) {
      reach = Math.max(reach, coding.to);
      next += 1;
    }
    if (reach > turn.from) coded += 1;
  }
  return coded;
}

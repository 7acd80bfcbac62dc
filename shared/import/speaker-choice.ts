import { isKnownPhrase } from './label-phrases';
import { isNameLike } from './speaker-label';
import type { LabelledLine } from './speaker-label';

/** How often a label opens a line, and how often with a time. */
interface LabelUse {
  readonly count: number;
  readonly timed: number;
  /** Lines where words stand against the colon. */
  readonly tight: number;
}

/** Which labels of a document are speakers; every label is in exactly one of the two maps, with its count. */
export interface SpeakerChoice {
  readonly speakers: ReadonlyMap<string, number>;
  readonly leftAsText: ReadonlyMap<string, number>;
  /** False where labels are so rare that the document is a report with some colons, not a transcript. */
  readonly isTranscript: boolean;
}

/** Below this share of labelled lines, and without one timestamp, a document is no transcript. */
const LEAST_SHARE_OF_LINES = 0.02;
/** A label not capitalised like a name counts only when it opens this share of all labelled lines. */
const LEAST_SHARE_OF_LABELS = 0.02;

/**
 * Tells speakers from words that merely stand before a colon, by looking at the whole document.
 *
 * A label with a time is a speaker. Without one: repeated, or seen once and capitalised like a name; in small
 * letters only repeated and short, because wrapped lines may begin with the end of any sentence. Where most
 * labelled lines carry times, a single label without one is text. Known phrases (“Let op”) are always text.
 */
export function chooseSpeakers(labelled: readonly LabelledLine[], lineCount: number): SpeakerChoice {
  const uses = countUses(labelled);
  const timesAreUsual = labelled.filter((line) => line.at !== undefined).length * 2 > labelled.length;
  const speakers = new Map<string, number>();
  const leftAsText = new Map<string, number>();
  for (const [label, use] of uses) {
    const side = isSpeaker(label, use, labelled.length, timesAreUsual) ? speakers : leftAsText;
    side.set(label, use.count);
  }
  const lines = [...speakers.values()].reduce((sum, count) => sum + count, 0);
  const timed = labelled.some((line) => line.at !== undefined);
  return {
    speakers,
    leftAsText,
    isTranscript: lines > 0 && (timed || lines >= lineCount * LEAST_SHARE_OF_LINES),
  };
}

function isSpeaker(label: string, use: LabelUse, labelledLines: number, timesAreUsual: boolean): boolean {
  if (use.timed > 0) return true;
  if (isKnownPhrase(label)) return false;
  if (use.count === 1) return !timesAreUsual && use.tight === 0 && isNameLike(label);
  if (isNameLike(label)) return true;
  return mayBeRole(label) && use.count >= labelledLines * LEAST_SHARE_OF_LABELS;
}

/** Capitalised (“Docent in opleiding”), or one small word with perhaps a number (“moeder”, “leerling 3”, “r1”). */
function mayBeRole(label: string): boolean {
  return /^\p{Lu}/u.test(label) || /^\S+(?: (?:\p{N}+|\?))?$/u.test(label);
}

function countUses(labelled: readonly LabelledLine[]): ReadonlyMap<string, LabelUse> {
  const uses = new Map<string, LabelUse>();
  for (const { label, at, tight } of labelled) {
    const use = uses.get(label) ?? { count: 0, timed: 0, tight: 0 };
    uses.set(label, {
      count: use.count + 1,
      timed: use.timed + (at === undefined ? 0 : 1),
      tight: use.tight + (tight ? 1 : 0),
    });
  }
  return uses;
}

import type { LabelConfidence } from './found-label';
import type { SpeakerOptions } from './import-options';
import { isKnownPhrase } from './label-phrases';
import { labelNature } from './label-nature';
import { countUses } from './label-use';
import type { LabelUse } from './label-use';
import { DASH_LABEL, oneSpaced } from './speaker-head';
import { MAX_LABEL_LENGTH, isNameLike } from './speaker-label';
import type { LineHeads } from './speaker-lines';

/** How a label is taken, and why. */
export interface LabelVerdict {
  readonly use: LabelUse;
  readonly isSpeaker: boolean;
  readonly confidence: LabelConfidence;
  /** One sentence; '' for a certain one. */
  readonly reason: string;
  /** A person said so. */
  readonly isDecided: boolean;
}

/** Which labels of a document are speakers, each in order of first appearance. */
export interface SpeakerChoice {
  readonly verdicts: ReadonlyMap<string, LabelVerdict>;
  /** The speaker a label stands for, itself or the one it is joined under; undefined for no speaker. */
  readonly speakerOf: (label: string) => string | undefined;
  /** False where labels are so rare that the document is a report with some colons, not a transcript. */
  readonly isTranscript: boolean;
}

/** Why labels of a report are no speakers. */
export const TOO_FEW = 'Too few lines of this document begin with a label.';

/** Below this share of labelled lines, and without one timestamp, a document is no transcript. */
const LEAST_SHARE_OF_LINES = 0.02;
/** A label not capitalised like a name counts only when it opens this share of all labelled lines. */
const LEAST_SHARE_OF_LABELS = 0.02;

/**
 * Tells speakers from words that merely stand before a colon, by looking at the whole document.
 *
 * A label with a time is a speaker. Without one: repeated, or seen once and capitalised like a name; in small
 * letters only repeated and short, because wrapped lines may begin with the end of any sentence. Where most
 * labelled lines carry times, a single label without one is text. Known phrases (“Let op”) are always text. Labels
 * without a colon count where they come back. What the file's structure or a person says goes before all that.
 */
export function chooseSpeakers(heads: LineHeads, options: SpeakerOptions): SpeakerChoice {
  const uses = countUses(heads);
  const words = wordsOf(uses);
  const found = new Map([...uses].map(([label, use]) => [label, verdictOf(label, use, words)]));
  const isTranscript = isTranscriptBy(found, heads.length);
  const asked = askedOf(options);
  const verdicts = new Map(
    [...found].flatMap(([label, verdict]): readonly (readonly [string, LabelVerdict])[] => {
      const settled = settledBy(asked, label, verdict, isTranscript);
      return settled === undefined ? [] : [[label, settled]];
    }),
  );
  const isForced = [...verdicts.values()].some(({ isDecided, isSpeaker }) => isDecided && isSpeaker);
  return {
    verdicts,
    isTranscript: isTranscript || isForced,
    speakerOf: (label) => (verdicts.get(label)?.isSpeaker === true ? asked.nameOf(label) : undefined),
  };
}

/** What holds for the document as a whole while one label is judged. */
interface Surroundings {
  readonly labelledLines: number;
  readonly timesAreUsual: boolean;
  /** Some bare name beside a time comes back: the layout is one of the document, not of one line. */
  readonly namesAreTimed: boolean;
}

function wordsOf(uses: ReadonlyMap<string, LabelUse>): Surroundings {
  const all = [...uses].filter(([label]) => label !== DASH_LABEL).map(([, use]) => use);
  const labelledLines = all.reduce((sum, { count, loose }) => sum + count - loose, 0);
  const timed = all.reduce((sum, use) => sum + (use.count > use.loose ? use.timed + use.weaklyTimed : 0), 0);
  return {
    labelledLines,
    timesAreUsual: timed * 2 > labelledLines,
    namesAreTimed: all.some((use) => use.timedNames >= 2),
  };
}

function verdictOf(label: string, use: LabelUse, around: Surroundings): LabelVerdict {
  const isSpeaker =
    use.given > 0 || (use.loose === use.count ? isLooseSpeaker : isSpeakerByColon)(label, use, around);
  const [confidence, reason] = isSpeaker ? doubtOf(label, use, around) : denialOf(label, use);
  return { use, isSpeaker, confidence, reason, isDecided: false };
}

function isSpeakerByColon(label: string, use: LabelUse, around: Surroundings): boolean {
  if (use.timed > 0) return true;
  if (isKnownPhrase(label)) return false;
  const colons = use.count - use.loose;
  if (use.count === 1) return !around.timesAreUsual && use.tight === 0 && isNameLike(label);
  if (isNameLike(label)) return true;
  return mayBeRole(label) && colons >= around.labelledLines * LEAST_SHARE_OF_LABELS;
}

/** Labels that never stand with a colon: brackets, bold, a time beside a name, dashes. */
function isLooseSpeaker(label: string, use: LabelUse, around: Surroundings): boolean {
  if (label === DASH_LABEL) return use.count >= 2;
  if (isKnownPhrase(label) || !(isNameLike(label) || labelNature(label) === 'role')) return false;
  return use.count >= 2 || (use.timedNames > 0 && around.namesAreTimed);
}

/** Capitalised (“Docent in opleiding”), or one small word with perhaps a number (“moeder”, “leerling 3”, “r1”). */
function mayBeRole(label: string): boolean {
  return /^\p{Lu}/u.test(label) || /^\S+(?: (?:\p{N}+|\?))?$/u.test(label);
}

function doubtOf(label: string, use: LabelUse, around: Surroundings): readonly [LabelConfidence, string] {
  if (use.given > 0) return ['certain', ''];
  if (label === DASH_LABEL) return ['check', 'A dash may be somebody unknown, or an item of a list.'];
  if (isKnownPhrase(label)) return ['check', 'These words usually open a remark, not a turn.'];
  if (use.count === 1) return ['check', 'It occurs only once.'];
  if (use.loose === use.count && use.timedNames === 0) return ['check', 'It stands without a colon.'];
  if (around.timesAreUsual && use.timed + use.weaklyTimed === 0)
    return ['check', 'It never has a time, as others do.'];
  if (!isNameLike(label) && labelNature(label) !== 'role') return ['check', 'It is not written like a name.'];
  return ['certain', ''];
}

function denialOf(label: string, use: LabelUse): readonly [LabelConfidence, string] {
  if (isKnownPhrase(label)) return ['not-a-speaker', 'These words usually open a remark, not a turn.'];
  if (!isNameLike(label)) return ['not-a-speaker', 'It is not written like a name.'];
  if (use.tight > 0) return ['not-a-speaker', 'Words stand against its colon.'];
  return use.loose === use.count
    ? ['not-a-speaker', 'It stands without a colon.']
    : ['check', 'It occurs once and without a time.'];
}

/** Whether enough lines open a turn. Dashes alone make no transcript of a list. */
function isTranscriptBy(verdicts: ReadonlyMap<string, LabelVerdict>, lineCount: number): boolean {
  const speakers = [...verdicts].filter(([label, { isSpeaker }]) => isSpeaker && label !== DASH_LABEL);
  const lines = speakers.reduce((sum, [, { use }]) => sum + use.count, 0);
  const isTimed = [...verdicts.values()].some(({ use }) => use.timed > 0 && use.count > use.loose);
  const isGiven = speakers.some(([, { use }]) => use.given > 0);
  return lines > 0 && (isTimed || isGiven || lines >= lineCount * LEAST_SHARE_OF_LINES);
}

/** What a person asked for, ready to be looked up. */
interface AskedSpeakers {
  readonly text: ReadonlySet<string>;
  readonly speakers: ReadonlySet<string>;
  readonly nameOf: (label: string) => string;
}

function askedOf({ text = [], speakers = [], join = {} }: SpeakerOptions): AskedSpeakers {
  const joins = new Map(
    Object.entries(join)
      .map(([label, of]) => [oneSpaced(label), oneSpaced(of)] as const)
      .filter(([, of]) => of !== '' && of.length <= MAX_LABEL_LENGTH),
  );
  const nameOf = (label: string): string => {
    const seen = new Set([label]);
    let name = label;
    for (let next = joins.get(name); next !== undefined && !seen.has(next); next = joins.get(name)) {
      name = next;
      seen.add(next);
    }
    return name;
  };
  return { text: new Set(text), speakers: new Set([...speakers, ...joins.keys()]), nameOf };
}

/** A label as a person decided, else as it was found; undefined for a loose one that nobody need see. */
function settledBy(
  asked: AskedSpeakers,
  label: string,
  verdict: LabelVerdict,
  isTranscript: boolean,
): LabelVerdict | undefined {
  if (asked.text.has(label)) return { ...verdict, isSpeaker: false, isDecided: true };
  if (asked.speakers.has(label)) return { ...verdict, isSpeaker: true, isDecided: true };
  if (verdict.use.loose === verdict.use.count && !verdict.isSpeaker) return undefined;
  if (isTranscript) return verdict;
  if (!verdict.isSpeaker && label !== DASH_LABEL) return verdict;
  return { ...verdict, isSpeaker: false, confidence: 'not-a-speaker', reason: TOO_FEW };
}

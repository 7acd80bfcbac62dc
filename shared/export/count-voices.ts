import type { Quote } from '../model/quote';
import { respondents, type Respondents } from '../query/respondents';
import type { GroupSize } from './exporter';
import type { ReportWords } from './report-words';

/** A group as a report counts it: one of the study's, the quotes nobody placed in a group, or those of who asks. */
export interface VoiceGroup {
  /** Null for the quotes of which the group is unknown; `ASKING` for the talk of interviewers and moderators. */
  readonly id: string | null;
  readonly name: string;
  readonly monogram: string;
  /** N of "n of N participants"; undefined where nobody knows how many there are. */
  readonly participants: number | undefined;
}

/** How much of one group is heard in a set of quotes; zeros are results too. */
export interface VoiceCount {
  readonly group: VoiceGroup;
  /** Different participants quoted. */
  readonly participants: number;
  /** Quotes by known participants. */
  readonly quotes: number;
  /** Quotes by speakers of this group who are not linked to a participant. */
  readonly unknownQuotes: number;
  /** Documents in which those speak; how many people they are nobody can tell. */
  readonly unknownIn: number;
}

/** Id of the group of those who lead conversations; nobody in it is a respondent, whatever group they are of. */
export const ASKING = 'asking';

/**
 * The groups of a report in their own order, then groups that only quotes know of, then "group unknown" and "who
 * asks" where they are needed: no quote falls outside all of them.
 */
export function voiceGroups(
  groups: readonly GroupSize[],
  quotes: readonly Quote[],
  words: ReportWords,
): readonly VoiceGroup[] {
  const known = new Map<string | null, VoiceGroup>(groups.map((group) => [group.id, group]));
  let anyUnknown = false;
  let anyAsking = false;
  for (const { stakeholder, asks } of quotes) {
    if (asks === true) anyAsking = true;
    else if (stakeholder === undefined) anyUnknown = true;
    else if (!known.has(stakeholder.id))
      known.set(stakeholder.id, { ...stakeholder, participants: undefined });
  }
  return [
    ...known.values(),
    ...(anyUnknown ? [groupUnknown(words)] : []),
    ...(anyAsking ? [whoAsks(words)] : []),
  ];
}

function groupUnknown(words: ReportWords): VoiceGroup {
  return { id: null, name: words.groupUnknown, monogram: words.unknownMonogram, participants: undefined };
}

function whoAsks(words: ReportWords): VoiceGroup {
  return { id: ASKING, name: words.whoAsks, monogram: words.whoAsksMonogram, participants: undefined };
}

/** The quotes of one group, in the order given. */
export function quotesOfGroup(quotes: readonly Quote[], group: VoiceGroup): readonly Quote[] {
  return quotes.filter((quote) => groupIdOf(quote) === group.id);
}

function groupIdOf({ asks, stakeholder }: Quote): string | null {
  return asks === true ? ASKING : (stakeholder?.id ?? null);
}

/** Counts every group in `quotes`, those without a single quote included. */
export function countVoices(quotes: readonly Quote[], groups: readonly VoiceGroup[]): readonly VoiceCount[] {
  return groups.map((group) => {
    const { asking, ...own } = quoteVoices(quotesOfGroup(quotes, group));
    const { participants, unknownQuotes, unknownIn } = own;
    return { group, participants, quotes: own.quotes + asking - unknownQuotes, unknownQuotes, unknownIn };
  });
}

/** The voices behind a set of quotes, counted as everywhere in the program. */
export function quoteVoices(quotes: readonly Quote[]): Respondents {
  return respondents(quotes.map((quote) => ({ document: quote.document, who: quote })));
}

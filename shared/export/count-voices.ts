import type { Quote } from '../model/quote';
import type { GroupSize } from './exporter';
import type { ReportWords } from './report-words';

/** A group as a report counts it: one of the study's, or the quotes nobody placed in a group. */
export interface VoiceGroup {
  /** Null for the quotes of which the group is unknown. */
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
}

/**
 * The groups of a report in their own order, then groups that only quotes know of, then "group unknown" where
 * it is needed: no quote falls outside all of them.
 */
export function voiceGroups(
  groups: readonly GroupSize[],
  quotes: readonly Quote[],
  words: ReportWords,
): readonly VoiceGroup[] {
  const known = new Map<string | null, VoiceGroup>(groups.map((group) => [group.id, group]));
  let anyUnknown = false;
  for (const { stakeholder } of quotes) {
    if (stakeholder === undefined) anyUnknown = true;
    else if (!known.has(stakeholder.id))
      known.set(stakeholder.id, { ...stakeholder, participants: undefined });
  }
  return anyUnknown ? [...known.values(), groupUnknown(words)] : [...known.values()];
}

function groupUnknown(words: ReportWords): VoiceGroup {
  return { id: null, name: words.groupUnknown, monogram: words.unknownMonogram, participants: undefined };
}

/** The quotes of one group, in the order given. */
export function quotesOfGroup(quotes: readonly Quote[], group: VoiceGroup): readonly Quote[] {
  return quotes.filter((quote) => (quote.stakeholder?.id ?? null) === group.id);
}

/** Counts every group in `quotes`, those without a single quote included. */
export function countVoices(quotes: readonly Quote[], groups: readonly VoiceGroup[]): readonly VoiceCount[] {
  return groups.map((group) => {
    const own = quotesOfGroup(quotes, group);
    const known = own.filter((quote) => quote.participant !== undefined);
    return {
      group,
      participants: countParticipants(known),
      quotes: known.length,
      unknownQuotes: own.length - known.length,
    };
  });
}

/** Different participants behind a set of quotes; unknown speakers are nobody in particular. */
export function countParticipants(quotes: readonly Quote[]): number {
  return new Set(quotes.flatMap((quote) => quote.participant?.id ?? [])).size;
}

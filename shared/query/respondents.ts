import type { Passage } from './passages';
import { NO_SPEAKER } from './speaker-of-range';

/** How many voices stand behind a list of quotes. */
export interface Respondents {
  readonly quotes: number;
  /** Different participants. */
  readonly participants: number;
  /** Different speakers nobody linked to a participant, counted per document; may be the same person twice. */
  readonly unknown: number;
}

/**
 * Counts voices. Members of the groups in `asking` (interviewers) are not respondents and are left out of
 * both numbers of people; text without a speaker counts as nobody.
 */
export function respondents(
  passages: readonly Pick<Passage, 'document' | 'who'>[],
  asking: ReadonlySet<string> = new Set(),
): Respondents {
  const participants = new Set<string>();
  const unknown = new Set<string>();
  for (const { document, who } of passages) {
    if (who.stakeholder !== undefined && asking.has(who.stakeholder.id)) continue;
    if (who.participant !== undefined) participants.add(who.participant.id);
    else if (who.speaker !== NO_SPEAKER) unknown.add(`${document}/${who.speaker}`);
  }
  return { quotes: passages.length, participants: participants.size, unknown: unknown.size };
}

import type { Quote } from '../model/quote';
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
export function respondents(quotes: readonly Quote[], asking: ReadonlySet<string> = new Set()): Respondents {
  const participants = new Set<string>();
  const unknown = new Set<string>();
  for (const quote of quotes) {
    if (quote.stakeholder !== undefined && asking.has(quote.stakeholder.id)) continue;
    if (quote.participant !== undefined) participants.add(quote.participant.id);
    else if (quote.speaker !== NO_SPEAKER) unknown.add(`${quote.document}/${quote.speaker}`);
  }
  return { quotes: quotes.length, participants: participants.size, unknown: unknown.size };
}

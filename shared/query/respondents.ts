import { translateSentence } from '../i18n/translate-sentence';
import { NO_SPEAKER, type QuoteSpeaker } from './speaker-of-range';

/** Words somebody said somewhere, as far as counting voices needs to know; passages are, and so are quotes. */
export interface Heard {
  readonly document: string;
  readonly who: Pick<QuoteSpeaker, 'speaker' | 'asks'> & {
    readonly participant?: { readonly id: string };
  };
}

/** Exports count quotes whose speaker is named in their own language already. */
const NOBODY: ReadonlySet<string> = new Set([NO_SPEAKER, translateSentence(NO_SPEAKER, 'nl')]);

/** How many voices stand behind a list of quotes. */
export interface Respondents {
  /** Quotes of respondents, known or not, and of text without a speaker. */
  readonly quotes: number;
  /** Different participants. */
  readonly participants: number;
  /**
   * Documents in which somebody is quoted who is linked to nobody. How many they are nobody can tell, so that the
   * count falls back to the group: “7 participants and unknown speakers in 2 documents”.
   */
  readonly unknownIn: number;
  /** Quotes of those unknown speakers, among `quotes`. */
  readonly unknownQuotes: number;
  /** Quotes of who leads the conversation; in none of the other numbers. */
  readonly asking: number;
}

/**
 * Counts voices, for lists, theme summaries and exports alike. Who asks (members of groups that ask, and whoever the
 * session of a document names as moderator or assistant) is no respondent; text without a speaker is nobody.
 */
export function respondents(voices: Iterable<Heard>): Respondents {
  const participants = new Set<string>();
  const unknownIn = new Set<string>();
  let [quotes, unknownQuotes, asking] = [0, 0, 0];
  for (const { document, who } of voices) {
    if (who.asks === true) {
      asking += 1;
      continue;
    }
    quotes += 1;
    if (who.participant !== undefined) participants.add(who.participant.id);
    else if (!NOBODY.has(who.speaker)) {
      unknownIn.add(document);
      unknownQuotes += 1;
    }
  }
  return { quotes, participants: participants.size, unknownIn: unknownIn.size, unknownQuotes, asking };
}

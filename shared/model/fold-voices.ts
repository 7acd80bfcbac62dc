import type { PassageVoice, SpeakerLink } from './participant';
import { settledHome, type Home } from './placed';
import { putRecord, settleRecords, type PlacedTables } from './placed-table';
import type { StudyState } from './study-state';

/** Says whose words a passage holds, or with null that nobody says so any more. */
export function giveVoice(state: StudyState, document: string, home: Home, link: SpeakerLink | null): void {
  const voice = link === null ? undefined : { ...settledHome(home), link };
  putRecord(voicesIn(state), state.texts.get(document), document, home, voice, lastNamed);
}

/** Shows the voices of a document at their words, wherever these are by now. */
export function settleVoices(state: StudyState, document: string): void {
  settleRecords(voicesIn(state), state.texts.get(document), document, lastNamed);
}

function voicesIn({ voices, voiceHomes }: StudyState): PlacedTables<PassageVoice> {
  return { shown: voices, homes: voiceHomes };
}

/** One passage has one voice: the one that was named in the newest text. */
function lastNamed(voices: readonly [PassageVoice, ...PassageVoice[]]): PassageVoice {
  return voices.at(-1) ?? voices[0];
}

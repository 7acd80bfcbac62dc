import type { SpeakerLink } from '../model/participant';
import { homeOf, type Home } from '../model/placed';
import type { Study } from '../model/study';
import { FIRST_TEXT } from '../model/text-version';

/** A named voice where it was named, ready to be said anew in a `passage:voice`. */
export interface VoiceAtHome {
  readonly document: string;
  readonly home: Home;
  readonly link: SpeakerLink;
}

/**
 * Every voice that was named, also those whose words are not in the text shown: they come back with an earlier text,
 * so whoever takes a person or group away has to deal with them too. In corrected documents a home names its text.
 */
export function voicesAtHome(study: Study): readonly VoiceAtHome[] {
  const documents = new Set([...study.voices.keys(), ...study.voiceHomes.keys()]);
  return [...documents].flatMap((document) => {
    const homes = study.voiceHomes.get(document);
    const voices = homes ?? study.voices.get(document);
    return [...(voices?.values() ?? [])].map((voice): VoiceAtHome => {
      const home = homeOf(voice);
      const settled = homes === undefined ? home : { ...home, text: home.text ?? FIRST_TEXT };
      return { document, home: settled, link: voice.link };
    });
  });
}

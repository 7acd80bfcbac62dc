import type { SpeakerLink } from '../../../shared/model/participant';
import { correctedStudy } from '../../support/corrected-study';
import { harbourStudy, type StudyBuilder } from '../../support/study-builder';

/** Where the voice of `voiceAway` is at home, in the words of an operation. */
export const awayHome = { document: 'fg', from: 13, to: 17, text: 'first' } as const;

/** The harbour study with a group of teachers nobody is in, in whose focus group “Koud” was given a voice and then corrected away. */
export function voiceAway(link: SpeakerLink): StudyBuilder {
  const named = harbourStudy()
    .group('lr', 'Leraren')
    .op({ type: 'passage:voice', document: 'fg', from: 13, to: 17, link });
  return correctedStudy('Hoe was het?\nMaar wel vet 😀 hoor.\nNiemand vroeg iets.', named);
}

/** Whose the voice is where the text as imported is shown again. */
export function voiceBack(builder: StudyBuilder): SpeakerLink | undefined {
  builder.op({ type: 'document:version', id: 'fg', version: 'first' });
  return builder.state.voices.get('fg')?.get('13-17')?.link;
}

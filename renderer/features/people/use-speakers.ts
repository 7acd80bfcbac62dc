import { useMemo } from 'react';
import type { Study } from '../../../shared/model/study';
import { useStudyStore } from '../../state/study-store';
import { speakerFacts, type SpeakerFacts } from './speaker-facts';
import type { RegisterContent } from './use-register';

/** Every speaker label of every document, with who it is said to be. */
export interface SpeakersContent {
  readonly study: Study;
  readonly speakers: readonly SpeakerFacts[];
}

/** Follows links and documents, and the words as the register counts them. */
export function useSpeakers({ all }: RegisterContent): SpeakersContent {
  const ground = useStudyStore((s) => s.groundRevision);
  const { study } = useStudyStore.getState();
  const moment = useMemo(() => ({ study, ground, all }), [study, ground, all]);
  return useMemo(() => ({ study: moment.study, speakers: speakerFacts(moment.study) }), [moment]);
}

import { useMemo } from 'react';
import type { Study } from '../../../shared/model/study';
import { documentText, useTextsVersion } from '../../services/document-text';
import { useStudyStore } from '../../state/study-store';
import { participantFacts, speakerFacts, type ParticipantFacts, type SpeakerFacts } from './speaker-facts';

/** Everything the view of participants shows now. */
export interface PeopleContent {
  readonly study: Study;
  readonly speakers: readonly SpeakerFacts[];
  readonly facts: ReadonlyMap<string, ParticipantFacts>;
}

/** Follows the study and the texts. */
export function usePeople(): PeopleContent {
  const revision = useStudyStore((s) => s.revision);
  const texts = useTextsVersion();
  const { study } = useStudyStore.getState();
  const moment = useMemo(() => ({ study, revision, texts }), [study, revision, texts]);
  return useMemo(() => {
    const speakers = speakerFacts(moment.study, (id) => documentText(moment.study, id));
    return { study: moment.study, speakers, facts: participantFacts(speakers) };
  }, [moment]);
}

import type { StakeholderGroup } from '../../shared/model/participant';
import type { Study } from '../../shared/model/study';

/** The stakeholder group of a speaker label: that of the linked participant, else the one the label was given. */
export function groupOfSpeaker(study: Study, document: string, label: string): StakeholderGroup | undefined {
  const link = study.speakers.get(document)?.get(label);
  const participant = study.participants.get(link?.participant ?? '');
  return study.groups.get(participant?.group ?? link?.group ?? '');
}

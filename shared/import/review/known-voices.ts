import type { Participant, SpeakerLink, StakeholderGroup } from '../../model/participant';
import type { Study } from '../../model/study';
import type { LabelMeaning } from '../../model/label-meaning';

/** What a study already knows about who speaks. */
export interface KnownVoices {
  readonly participants: readonly Participant[];
  readonly groups: readonly StakeholderGroup[];
  /** Label by label of the documents in the study, whom it stands for there. */
  readonly spoken: readonly { readonly label: string; readonly link: SpeakerLink }[];
  /** What labels mean in each document set. */
  readonly remembered: ReadonlyMap<string, ReadonlyMap<string, LabelMeaning>>;
}

/**
 * What a study knows, for a review.
 *
 * @param remembered the study's label memory by document set
 */
export function knownVoices(
  study: Pick<Study, 'participants' | 'groups' | 'speakers' | 'documents'>,
  remembered: KnownVoices['remembered'],
): KnownVoices {
  const spoken = [...study.documents.keys()].flatMap((document) =>
    [...(study.speakers.get(document) ?? [])].map(([label, link]) => ({ label, link })),
  );
  return {
    participants: [...study.participants.values()],
    groups: [...study.groups.values()],
    spoken,
    remembered,
  };
}

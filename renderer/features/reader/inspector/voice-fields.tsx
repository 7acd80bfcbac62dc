import type { ReactNode } from 'react';
import type { TextRange } from '../../../../shared/lib/text-range';
import type { SourceDocument } from '../../../../shared/model/document';
import { SelectInput } from '../../../components/select-input';
import { useTranslation } from '../../../i18n/i18n';
import { useStudyStore } from '../../../state/study-store';
import { nameVoice } from '../coding-actions';
import { namedPassage, voiceChoices } from '../who-speaks';

interface VoiceFieldsProps {
  readonly document: SourceDocument;
  readonly range: TextRange;
}

/** Says whose words a passage holds: a participant, who brings a group, or only a group. */
export function VoiceFields({ document, range }: VoiceFieldsProps): ReactNode {
  const { t } = useTranslation('reader');
  const study = useStudyStore((state) => state.study);
  const link = namedPassage(study, document, range)?.link;
  const participant = link?.participant ?? null;
  const group = study.participants.get(participant ?? '')?.group ?? link?.group ?? null;
  const { participants, groups } = voiceChoices(study);
  return (
    <>
      <SelectInput
        label={t('voice.participant')}
        hideLabel
        value={participant ?? ''}
        options={[{ value: '', label: t('voice.nobody') }, ...participants]}
        onChange={(id) =>
          void nameVoice(document, range, { participant: id === '' ? null : id, group: null })
        }
      />
      <SelectInput
        label={t('voice.group')}
        hideLabel
        disabled={participant !== null}
        value={group ?? ''}
        options={[{ value: '', label: t('voice.noGroup') }, ...groups]}
        onChange={(id) =>
          void nameVoice(document, range, { participant: null, group: id === '' ? null : id })
        }
      />
    </>
  );
}

import { useState, type ReactNode } from 'react';
import { attributesOf, readAttributeValue } from '../../../shared/model/attribute';
import { consents } from '../../../shared/model/participant';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { SelectInput } from '../../components/select-input';
import { TextInput } from '../../components/text-input';
import { useTranslation } from '../../i18n/i18n';
import { useStudyStore } from '../../state/study-store';
import { closeDialog } from './people-actions';
import { AttributeField } from '../../components/attribute-field';
import { draftOf, removePerson, savePerson, type PersonDraft } from './person-draft';
import styles from './people-view.module.css';
import { nextPseudonym } from './speaker-facts';

/** A participant's pseudonym, group, role, consent and attributes; `id` null is a new one. Real names are never asked here. */
export function ParticipantDialog({ id }: { readonly id: string | null }): ReactNode {
  const { t } = useTranslation(['people', 'common']);
  const { study } = useStudyStore.getState();
  const person = study.participants.get(id ?? '');
  const attributes = attributesOf(study, 'participant');
  const [draft, setDraft] = useState<PersonDraft>(() => draftOf(study, person));
  const set = (part: Partial<PersonDraft>): void => setDraft((before) => ({ ...before, ...part }));
  const chooseGroup = (group: string): void => {
    const suggested = draft.pseudonym === '' || draft.pseudonym === nextPseudonym(study, draft.group);
    set(person === undefined && suggested ? { group, pseudonym: nextPseudonym(study, group) } : { group });
  };
  const misfits = attributes.filter((attribute) => {
    const typed = draft.values[attribute.id] ?? '';
    const isSame = typed === (person?.attributes[attribute.id] ?? '');
    return !isSame && typed.trim() !== '' && readAttributeValue(attribute, typed) === undefined;
  });
  const isReady = draft.pseudonym.trim() !== '' && study.groups.has(draft.group) && misfits.length === 0;
  return (
    <Dialog
      title={person === undefined ? t('newParticipant') : person.pseudonym}
      width={440}
      onClose={closeDialog}
      onSubmit={() => {
        if (isReady) void savePerson(person, draft);
      }}
      footer={
        <>
          {person !== undefined && (
            <Button look="danger" onClick={() => void removePerson(person)}>
              {t('common:remove')}
            </Button>
          )}
          <span className="sp" />
          <Button look="ghost" onClick={closeDialog}>
            {t('common:cancel')}
          </Button>
          <Button look="primary" type="submit" disabled={!isReady}>
            {person === undefined ? t('addParticipant') : t('common:save')}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        <SelectInput
          label={t('stakeholderGroup')}
          value={draft.group}
          options={[...study.groups.values()].map((group) => ({ value: group.id, label: group.name }))}
          onChange={chooseGroup}
        />
        <TextInput
          label={t('pseudonym')}
          hint={t('pseudonymHint')}
          value={draft.pseudonym}
          maxLength={100}
          onChange={(pseudonym) => set({ pseudonym })}
        />
        <TextInput
          label={t('role')}
          hint={t('roleHint')}
          value={draft.role}
          maxLength={200}
          onChange={(role) => set({ role })}
        />
        <SelectInput
          label={t('columns.consent')}
          value={draft.consent}
          options={[
            { value: '', label: t('consent.unknown') },
            ...consents.map((consent) => ({ value: consent, label: t(`consent.${consent}`) })),
          ]}
          onChange={(consent) => set({ consent })}
        />
        <div className={styles['pair']}>
          {attributes.map((attribute) => (
            <AttributeField
              key={attribute.id}
              attribute={attribute}
              value={draft.values[attribute.id] ?? ''}
              isMisfit={misfits.includes(attribute)}
              onChange={(value) => set({ values: { ...draft.values, [attribute.id]: value } })}
            />
          ))}
        </div>
      </div>
    </Dialog>
  );
}

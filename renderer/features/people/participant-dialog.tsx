import { useState, type ReactNode } from 'react';
import type { Participant } from '../../../shared/model/participant';
import type { Study } from '../../../shared/model/study';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { SelectInput } from '../../components/select-input';
import { TextInput } from '../../components/text-input';
import { i18n, useTranslation } from '../../i18n/i18n';
import { runCommand } from '../../services/run-command';
import { useStudyStore } from '../../state/study-store';
import { closeDialog } from './people-actions';
import styles from './people-view.module.css';
import { nextPseudonym } from './speaker-facts';

type Draft = Pick<Participant, 'pseudonym' | 'group' | 'role'>;

/** A participant's pseudonym, group and role; `id` null is a new one. Real names are never asked here. */
export function ParticipantDialog({ id }: { readonly id: string | null }): ReactNode {
  const { t } = useTranslation(['people', 'common']);
  const { study } = useStudyStore.getState();
  const person = study.participants.get(id ?? '');
  const [draft, setDraft] = useState<Draft>(() => draftOf(study, person));
  const set = (part: Partial<Draft>): void => setDraft((before) => ({ ...before, ...part }));
  const chooseGroup = (group: string): void => {
    const suggested = draft.pseudonym === '' || draft.pseudonym === nextPseudonym(study, draft.group);
    set(person === undefined && suggested ? { group, pseudonym: nextPseudonym(study, group) } : { group });
  };
  return (
    <Dialog
      title={person === undefined ? t('newParticipant') : person.pseudonym}
      width={420}
      onClose={closeDialog}
      onSubmit={() => void save(person, draft)}
      footer={
        <Footer person={person} ready={draft.pseudonym.trim() !== '' && study.groups.has(draft.group)} />
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
      </div>
    </Dialog>
  );
}

function Footer({
  person,
  ready,
}: {
  readonly person: Participant | undefined;
  readonly ready: boolean;
}): ReactNode {
  const { t } = useTranslation(['people', 'common']);
  return (
    <>
      {person !== undefined && (
        <Button look="danger" onClick={() => void remove(person)}>
          {t('common:remove')}
        </Button>
      )}
      <span className="sp" />
      <Button look="ghost" onClick={closeDialog}>
        {t('common:cancel')}
      </Button>
      <Button look="primary" type="submit" disabled={!ready}>
        {person === undefined ? t('addParticipant') : t('common:save')}
      </Button>
    </>
  );
}

function draftOf(study: Study, person: Participant | undefined): Draft {
  if (person !== undefined) return { pseudonym: person.pseudonym, group: person.group, role: person.role };
  const group = study.groups.keys().next().value ?? '';
  return { pseudonym: nextPseudonym(study, group), group, role: '' };
}

async function save(person: Participant | undefined, draft: Draft): Promise<void> {
  const saved = await (person === undefined
    ? runCommand({ type: 'add-participants', payload: { participants: [{ ...draft, attributes: {} }] } })
    : runCommand({ type: 'edit-participant', payload: { id: person.id, edit: draft } }));
  if (saved.ok) closeDialog();
}

async function remove(person: Participant): Promise<void> {
  const toast = i18n.t('people:removed', { pseudonym: person.pseudonym });
  const removed = await runCommand({ type: 'remove-participant', payload: { id: person.id } }, { toast });
  if (removed.ok) closeDialog();
}

import { useState, type ReactNode } from 'react';
import type { SourceDocument } from '../../../shared/model/document';
import { sessionModes } from '../../../shared/model/session';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { SelectInput } from '../../components/select-input';
import { TextInput } from '../../components/text-input';
import { useTranslation } from '../../i18n/i18n';
import { runCommand } from '../../services/run-command';
import { useStudyStore } from '../../state/study-store';
import { closeDialog } from './sampling-actions';
import styles from './sampling.module.css';
import { SessionCounts } from './session-counts';
import { SessionPeople } from './session-people';
import { SessionUnknown } from './session-unknown';
import {
  draftOf,
  isReadable,
  isSameSession,
  readNumber,
  sessionOf,
  type SessionDraft,
} from './session-draft';
import { useAnalysisWords } from './use-sample';

/** Who led the conversation of a document and who was there, also those who said nothing or are nobody in particular. */
export function SessionDialog({ id }: { readonly id: string }): ReactNode {
  const document = useStudyStore.getState().study.documents.get(id);
  return document === undefined ? null : <Form document={document} />;
}

function Form({ document }: { readonly document: SourceDocument }): ReactNode {
  const { t } = useTranslation(['sampling', 'common']);
  const { study } = useStudyStore.getState();
  const [draft, setDraft] = useState(() => draftOf(document));
  const change = (part: Partial<SessionDraft>): void => setDraft({ ...draft, ...part });
  const save = async (): Promise<void> => {
    if (!isReadable(draft)) return;
    const session = sessionOf(draft);
    closeDialog();
    if (isSameSession(session, document.session ?? null)) return;
    await runCommand({ type: 'edit-document', payload: { id: document.id, edit: { session } } });
  };
  return (
    <Dialog
      title={t('session.title', { title: document.title })}
      width={620}
      onClose={closeDialog}
      onSubmit={() => void save()}
      footer={
        <>
          <Button onClick={closeDialog}>{t('common:cancel')}</Button>
          <Button look="primary" type="submit">
            {t('session.save')}
          </Button>
        </>
      }
    >
      <Circumstances draft={draft} change={change} />
      <SessionPeople study={study} document={document} draft={draft} change={change} />
      <SessionUnknown study={study} document={document} draft={draft} change={change} />
      <SessionCounts study={study} document={document} draft={draft} />
    </Dialog>
  );
}

interface PartProps {
  readonly draft: SessionDraft;
  readonly change: (part: Partial<SessionDraft>) => void;
}

function Circumstances({ draft, change }: PartProps): ReactNode {
  const { t } = useTranslation('sampling');
  const words = useAnalysisWords();
  return (
    <div className={styles['form']}>
      <SelectInput
        label={t('session.mode')}
        value={draft.mode}
        options={[
          { value: '', label: t('session.notSaid') },
          ...sessionModes.map((value) => ({ value, label: words.modes[value] })),
        ]}
        onChange={(mode) => change({ mode })}
      />
      <TextInput
        label={t('session.place')}
        value={draft.place}
        placeholder={t('session.placeExample')}
        maxLength={200}
        onChange={(place) => change({ place })}
      />
      <TextInput
        label={t('session.minutes')}
        value={draft.minutes}
        inputMode="numeric"
        error={readNumber(draft.minutes) === undefined ? t('wholeNumber') : undefined}
        onChange={(minutes) => change({ minutes })}
      />
      <div className={styles['wide']}>
        <TextInput
          label={t('session.note')}
          value={draft.note}
          maxLength={2000}
          onChange={(note) => change({ note })}
        />
      </div>
    </div>
  );
}

import { useState, type ReactNode } from 'react';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { Note } from '../../components/note';
import { TextInput } from '../../components/text-input';
import { useTranslation } from '../../i18n/i18n';
import { request } from '../../services/api';
import { startImport } from '../../services/start-import';
import { enterStudy } from '../../services/study-entry';
import { useStudyStore } from '../../state/study-store';
import { useViewStore } from '../../state/view-store';

interface Progress {
  readonly busy: boolean;
  readonly tried: boolean;
  readonly problem: string | null;
}

/**
 * Name of the study and of who makes it; where it is kept is asked next, by the computer's own dialog, and with
 * `thenImport` which transcripts go in.
 */
export function NewStudyDialog({ thenImport }: { readonly thenImport: boolean }): ReactNode {
  const { t } = useTranslation(['study', 'common']);
  const [name, setName] = useState('');
  const [coder, setCoder] = useState('');
  const [{ busy, tried, problem }, setProgress] = useState<Progress>({
    busy: false,
    tried: false,
    problem: null,
  });
  const create = async (): Promise<void> => {
    if (name.trim() === '' || coder.trim() === '') setProgress({ busy: false, tried: true, problem: null });
    else {
      setProgress({ busy: true, tried: true, problem: null });
      const failure = await createStudy(name.trim(), coder.trim());
      if (thenImport && failure === null && useStudyStore.getState().opening !== null) await startImport();
      setProgress({ busy: false, tried: true, problem: failure });
    }
  };
  const missing = (value: string, sentence: string): string | undefined =>
    tried && value.trim() === '' ? sentence : undefined;
  const buttons = (
    <>
      <Button onClick={close}>{t('common:cancel')}</Button>
      <Button look="primary" type="submit" disabled={busy}>
        {t('new.create')}
      </Button>
    </>
  );
  return (
    <Dialog title={t('new.title')} onClose={close} onSubmit={() => void create()} footer={buttons}>
      <div className="stack">
        {problem !== null && <Note kind="bad" title={problem} />}
        <TextInput
          label={t('name')}
          value={name}
          onChange={setName}
          maxLength={200}
          error={missing(name, t('new.noName'))}
        />
        <TextInput
          label={t('new.you')}
          value={coder}
          onChange={setCoder}
          maxLength={100}
          hint={t('new.youHint')}
          error={missing(coder, t('new.noYou'))}
        />
      </div>
    </Dialog>
  );
}

/** What went wrong, or null when the study is open or the place was not chosen. */
async function createStudy(name: string, coder: string): Promise<string | null> {
  const created = await request('study:create', { name, coder });
  if (!created.ok) return created.error.message;
  if (created.value !== null) {
    close();
    enterStudy(created.value);
  }
  return null;
}

function close(): void {
  useViewStore.setState({ dialog: null });
}

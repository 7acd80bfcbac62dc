import { useId, useState, type ReactNode } from 'react';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { TextInput } from '../../components/text-input';
import { useTranslation } from '../../i18n/i18n';
import { closeDialog } from '../../services/code-surgery';
import { runCommand } from '../../services/run-command';
import { useStudyStore } from '../../state/study-store';
import { useBookStore } from './book-store';
import styles from './code-book.module.css';

/** Keeps the code book as it stands under a name, with a note on why. */
export function KeepVersionDialog(): ReactNode {
  const { t } = useTranslation('code-book');
  const { study } = useStudyStore.getState();
  const [name, setName] = useState<string>(t('keepDialog.start', { number: study.codeBooks.size + 1 }));
  const [note, setNote] = useState('');
  const id = useId();
  const keep = async (): Promise<void> => {
    const toast = t('keepDialog.done', { name: name.trim() });
    const payload = { name: name.trim(), note: note.trim() };
    const done = await runCommand({ type: 'keep-code-book', payload }, { toast });
    if (!done.ok) return;
    useBookStore.setState({ from: null, to: null });
    closeDialog();
  };
  return (
    <Dialog
      title={t('keepDialog.title')}
      onClose={closeDialog}
      onSubmit={() => void keep()}
      footer={
        <>
          <Button look="ghost" onClick={closeDialog}>
            {t('cancel')}
          </Button>
          <Button look="primary" type="submit" disabled={name.trim() === ''}>
            {t('keepDialog.submit')}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        <p className="t2">{t('keepDialog.intro')}</p>
        <TextInput label={t('keepDialog.name')} value={name} maxLength={200} onChange={setName} />
        <div className="fld">
          <label htmlFor={id} className="lab">
            {t('keepDialog.note')}
          </label>
          <textarea
            id={id}
            className="in"
            rows={4}
            maxLength={20_000}
            value={note}
            placeholder={t('keepDialog.noteHint')}
            onChange={(event) => setNote(event.target.value)}
          />
        </div>
      </div>
    </Dialog>
  );
}

import { useState, type ReactNode } from 'react';
import { Avatar } from '../../components/avatar';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { TextInput } from '../../components/text-input';
import { useTranslation } from '../../i18n/i18n';
import { useStudyStore } from '../../state/study-store';
import { useViewStore } from '../../state/view-store';
import { addCoder, chooseCoder } from './choose-coder';
import styles from './coder.module.css';

/** Who codes from now on: one of the team, or somebody new. */
export function CoderDialog(): ReactNode {
  const { t } = useTranslation(['coder', 'common']);
  useStudyStore((state) => state.revision);
  const { study, coder: acting } = useStudyStore.getState();
  const coders = [...study.coders.values()];
  const [chosen, setChosen] = useState(acting === '' ? (coders[0]?.id ?? '') : acting);
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const isNew = name.trim() !== '';
  const confirm = async (): Promise<void> => {
    const failure = isNew ? await addCoder(name.trim()) : await chooseCoder(chosen);
    if (failure === null) close();
    else setProblem(failure);
  };
  const buttons = (
    <>
      <Button onClick={close}>{t('common:cancel')}</Button>
      <Button look="primary" type="submit" disabled={!isNew && chosen === ''}>
        {isNew ? t('add') : t('choose')}
      </Button>
    </>
  );
  return (
    <Dialog title={t('title')} onClose={close} onSubmit={() => void confirm()} footer={buttons}>
      <fieldset className={styles['coders']}>
        <legend className="vh-only">{t('coders')}</legend>
        {coders.map((coder) => (
          <label key={coder.id}>
            <input
              type="radio"
              name="coder"
              value={coder.id}
              checked={!isNew && chosen === coder.id}
              onChange={() => {
                setChosen(coder.id);
                setName('');
              }}
            />
            <Avatar name={coder.name} me={coder.id === acting} />
            <span>{coder.name}</span>
            {coder.id === acting && <span className="t3">{t('now')}</span>}
          </label>
        ))}
      </fieldset>
      <TextInput
        label={t('somebodyNew')}
        value={name}
        onChange={(typed) => {
          setName(typed);
          setProblem(undefined);
        }}
        maxLength={100}
        hint={t('newHint')}
        error={problem}
      />
    </Dialog>
  );
}

function close(): void {
  useViewStore.setState({ dialog: null });
}

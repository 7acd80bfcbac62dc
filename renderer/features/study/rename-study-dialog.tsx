import { useState, type ReactNode } from 'react';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { TextInput } from '../../components/text-input';
import { useTranslation } from '../../i18n/i18n';
import { runCommand } from '../../services/run-command';
import { useStudyStore } from '../../state/study-store';
import { useViewStore } from '../../state/view-store';

/** Gives the study another name; its folder keeps its own. */
export function RenameStudyDialog(): ReactNode {
  const { t } = useTranslation(['study', 'common']);
  const current = useStudyStore.getState().study.name;
  const [name, setName] = useState(current);
  const isEmpty = name.trim() === '';
  const rename = async (): Promise<void> => {
    if (isEmpty) return;
    close();
    if (name.trim() !== current) await runCommand({ type: 'name-study', payload: { name: name.trim() } });
  };
  const buttons = (
    <>
      <Button onClick={close}>{t('common:cancel')}</Button>
      <Button look="primary" type="submit" disabled={isEmpty}>
        {t('rename.button')}
      </Button>
    </>
  );
  return (
    <Dialog title={t('rename.title')} onClose={close} onSubmit={() => void rename()} footer={buttons}>
      <TextInput
        label={t('name')}
        value={name}
        onChange={setName}
        maxLength={200}
        hint={t('rename.hint')}
        error={isEmpty ? t('rename.empty') : undefined}
      />
    </Dialog>
  );
}

function close(): void {
  useViewStore.setState({ dialog: null });
}

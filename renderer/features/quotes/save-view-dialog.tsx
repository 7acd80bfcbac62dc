import { useState, type ReactNode } from 'react';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { TextInput } from '../../components/text-input';
import { i18n, useTranslation } from '../../i18n/i18n';
import { useStudyStore } from '../../state/study-store';
import { showToast } from '../../state/view-store';
import { saveView } from './saved-views';

/** Asks under which name to keep what is looked at. */
export function SaveViewDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation('quotes');
  const study = useStudyStore((s) => s.opening?.id ?? '');
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const isMissing = name.trim() === '';
  const save = (): void => {
    setTried(true);
    if (isMissing) return;
    saveView(study, name.trim());
    showToast(t('views.kept', { name: name.trim() }), false);
    onClose();
  };
  return (
    <Dialog
      title={t('views.dialog')}
      onClose={onClose}
      onSubmit={save}
      footer={
        <>
          <Button look="ghost" onClick={onClose}>
            {i18n.t('common:cancel')}
          </Button>
          <Button look="primary" type="submit">
            {i18n.t('common:save')}
          </Button>
        </>
      }
    >
      <TextInput
        label={t('views.name')}
        value={name}
        maxLength={60}
        onChange={setName}
        hint={t('views.explain')}
        error={tried && isMissing ? t('views.nameMissing') : undefined}
      />
    </Dialog>
  );
}

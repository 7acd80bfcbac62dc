import { useState, type ReactNode } from 'react';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { Segmented } from '../../components/segmented';
import { useTranslation } from '../../i18n/i18n';
import { useViewStore } from '../../state/view-store';
import { GeneralSettings } from './general-settings';
import { KeySettings } from './key-settings';
import styles from './settings.module.css';

/** What one can set on this computer: language, words, look and keys. Every change holds at once. */
export function SettingsDialog(): ReactNode {
  const { t } = useTranslation('settings');
  const [part, setPart] = useState<'general' | 'keys'>('general');
  const options = [
    { value: 'general', label: t('general') },
    { value: 'keys', label: t('keys') },
  ] as const;
  const foot = (
    <>
      <span className="t3 s12">{t('onlyHere')}</span>
      <span className="sp" />
      <Button look="primary" onClick={close}>
        {t('close')}
      </Button>
    </>
  );
  return (
    <Dialog title={t('title')} onClose={close} footer={foot} width={620}>
      <div className={styles['body']}>
        <Segmented label={t('part')} value={part} options={options} onChange={setPart} />
        {part === 'general' ? <GeneralSettings /> : <KeySettings />}
      </div>
    </Dialog>
  );
}

function close(): void {
  useViewStore.setState({ dialog: null });
}

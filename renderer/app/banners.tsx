import type { ReactNode } from 'react';
import { Button } from '../components/button';
import { Icon } from '../components/icon';
import { IconButton } from '../components/icon-button';
import { useTranslation } from '../i18n/i18n';
import { said } from '../i18n/said';
import { leaveStudy } from '../services/study-entry';
import { useAppStore } from '../state/app-store';
import { useStudyStore } from '../state/study-store';
import styles from './frame.module.css';

/** What stands above every view: that nothing can be saved and why, and what was repaired when the study opened. */
export function Banners(): ReactNode {
  const { t } = useTranslation('app');
  const save = useStudyStore((state) => state.save);
  const readOnly = useStudyStore((state) => state.opening !== null && state.opening.readOnly !== null);
  const notices = useAppStore((state) => state.notices);
  const waiting = useAppStore((state) => state.waiting);
  return (
    <>
      {waiting !== null && (
        <p className={styles['waiting']} role="status">
          <Icon name="clock" size={14} />
          {t('waiting', { what: waiting })}
        </p>
      )}
      {save.kind === 'stopped' && (
        <div
          className={`${styles['banner'] ?? ''} ${readOnly ? '' : (styles['stopped'] ?? '')}`}
          role="alert"
        >
          <Icon name={readOnly ? 'lock' : 'warning'} size={14} />
          <div>{said(save.error.message)}</div>
          <Button small onClick={() => void leaveStudy()}>
            {t('banner.close')}
          </Button>
        </div>
      )}
      {notices.length > 0 && (
        <div className={styles['banner']} role="status">
          <Icon name="info" size={14} />
          <div>
            {notices.map((notice) => (
              <p key={notice}>{said(notice)}</p>
            ))}
          </div>
          <IconButton
            icon="close"
            iconSize={12}
            small
            label={t('banner.dismiss')}
            onClick={() => useAppStore.setState({ notices: [] })}
          />
        </div>
      )}
    </>
  );
}

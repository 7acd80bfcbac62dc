import type { ReactNode } from 'react';
import { Button } from '../../components/button';
import { Note } from '../../components/note';
import { said } from '../../i18n/said';
import { useTranslation } from '../../i18n/i18n';
import { dateText, timeText } from '../../services/date-text';
import { restoreStudy, takeStudyOver } from '../../services/study-entry';
import { useAppStore } from '../../state/app-store';
import styles from './welcome.module.css';

/** Why the study that was asked for did not open, what is safe, and the ways on that there are. */
export function Refused(): ReactNode {
  const { t } = useTranslation('welcome');
  const refused = useAppStore((state) => state.refused);
  if (refused === null) return null;
  const { folder, error, canTakeOver, backupAt } = refused;
  return (
    <div className={styles['refused']}>
      <Note kind="bad" title={t('refused', { folder })}>
        {said(error.message)}
        <div className={styles['ways']}>
          {canTakeOver && (
            <Button small onClick={() => void takeStudyOver()}>
              {t('takeOver')}
            </Button>
          )}
          {backupAt !== null && (
            <Button small look="primary" onClick={() => void restoreStudy()}>
              {t('restore', { date: dateText(backupAt), time: timeText(backupAt) })}
            </Button>
          )}
        </div>
      </Note>
    </div>
  );
}

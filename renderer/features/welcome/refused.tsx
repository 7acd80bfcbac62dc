import type { ReactNode } from 'react';
import { Button } from '../../components/button';
import { Note } from '../../components/note';
import { dateText, timeText } from '../../services/date-text';
import { restoreStudy, takeStudyOver } from '../../services/study-entry';
import { useAppStore } from '../../state/app-store';
import styles from './welcome.module.css';

/** Why the study that was asked for did not open, what is safe, and the ways on that there are. */
export function Refused(): ReactNode {
  const refused = useAppStore((state) => state.refused);
  if (refused === null) return null;
  const { folder, error, canTakeOver, backupAt } = refused;
  return (
    <div className={styles['refused']}>
      <Note kind="bad" title={`“${folder}” did not open`}>
        {error.message}
        <div className={styles['ways']}>
          {canTakeOver && (
            <Button small onClick={() => void takeStudyOver()}>
              Take it over
            </Button>
          )}
          {backupAt !== null && (
            <Button small look="primary" onClick={() => void restoreStudy()}>
              Restore the backup of {dateText(backupAt)}, {timeText(backupAt)}
            </Button>
          )}
        </div>
      </Note>
    </div>
  );
}

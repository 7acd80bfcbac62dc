import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from '../../i18n/i18n';
import { useAppStore } from '../../state/app-store';
import styles from './welcome.module.css';

/** After so long a wait is named, in milliseconds after it was first shown as rows. */
const NAMED_MS = 1_700;

/**
 * What is being opened: rows in the shape of a study as soon as the wait is noticed, and its name when it goes on.
 * `waiting` is set only after 300 ms, so a quick opening shows nothing at all.
 */
export function Waiting(): ReactNode {
  const waiting = useAppStore((state) => state.waiting);
  return waiting === null ? <p role="status" className="vh-only" /> : <Shown key={waiting} what={waiting} />;
}

function Shown({ what }: { readonly what: string }): ReactNode {
  const { t } = useTranslation('welcome');
  const [named, setNamed] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setNamed(true), NAMED_MS);
    return () => window.clearTimeout(timer);
  }, []);
  return (
    <div className={styles['waiting']}>
      <div className={styles['rows']} aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
      </div>
      <p role="status" className={named ? '' : 'vh-only'}>
        {t('waiting', { what })}
      </p>
    </div>
  );
}

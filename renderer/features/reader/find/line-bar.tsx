import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { IconButton } from '../../../components/icon-button';
import { useTranslation } from '../../../i18n/i18n';
import { goToLine } from '../reader-jumps';
import { useReaderStore, type Reading } from '../reader-store';
import styles from './find.module.css';

/** Asks for the number of a line and goes there. */
export function LineBar({ reading }: { readonly reading: Reading }): ReactNode {
  const { t } = useTranslation('reader');
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  useEffect(() => {
    const before = document.activeElement;
    field.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  const close = (): void => useReaderStore.setState({ bar: null });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    const number = Number.parseInt(typed, 10);
    close();
    if (event.key === 'Enter' && !Number.isNaN(number)) goToLine(number);
  };
  return (
    <div className={styles['bar']} role="group" aria-label={t('jump.line')}>
      <label className="row g8">
        <span className="t2 s12 nw">{t('jump.line')}</span>
        <span className={`in s ${styles['number'] ?? ''}`}>
          <input
            ref={field}
            type="text"
            inputMode="numeric"
            onKeyDown={onKeyDown}
            value={typed}
            onChange={(event) => setTyped(event.target.value.replace(/\D/g, ''))}
          />
        </span>
      </label>
      <span className="t3 s12 num nw">{t('jump.lineOf', { count: reading.layout.lines.length })}</span>
      <span className="sp" />
      <IconButton small icon="close" iconSize={14} label={t('jump.close')} shortcut="Esc" onClick={close} />
    </div>
  );
}

import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { RecentStudy } from '../../../shared/ipc/messages';
import { Icon } from '../../components/icon';
import { whenText } from '../../services/date-text';
import { openRecent } from '../../services/study-entry';
import styles from './welcome.module.css';

/** Studies opened before, latest first as main lists them; arrow keys move, Enter opens. */
export function RecentStudies({ studies }: { readonly studies: readonly RecentStudy[] }): ReactNode {
  const list = useRef<HTMLUListElement>(null);
  const [now] = useState(() => new Date());
  const move = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    buttons[buttons.findIndex((button) => button === document.activeElement) + step]?.focus();
  };
  return (
    <ul className={styles['studies']} ref={list} aria-label="Recent studies">
      {studies.map((study) => (
        <li key={study.id}>
          <button type="button" onClick={() => void openRecent(study.id)} onKeyDown={move}>
            <span className={styles['sign']}>
              <Icon name="brand" size={18} />
            </span>
            <span className={styles['name']}>
              <b className="ell">{study.name}</b>
              <span className="t3 s12 ell">{study.folder}</span>
            </span>
            <span className="t3 s12 nw">{whenText(study.openedAt, now)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

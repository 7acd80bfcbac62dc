import type { ReactNode } from 'react';
import { Icon } from '../../components/icon';
import styles from './quotes-view.module.css';

interface TickBoxProps {
  readonly label: string;
  readonly state: 'on' | 'off' | 'mix';
  readonly onToggle: (shift: boolean) => void;
  /** Out of the order of Tab, where a key of the row does the same. */
  readonly skipTab?: boolean;
}

/** A box to tick, also half, for one quotation or many; its target is larger than its drawing. */
export function TickBox({ label, state, onToggle, skipTab = false }: TickBoxProps): ReactNode {
  return (
    <button
      type="button"
      role="checkbox"
      aria-checked={state === 'mix' ? 'mixed' : state === 'on'}
      aria-label={label}
      className={styles['tick']}
      {...(skipTab ? { tabIndex: -1 } : {})}
      onClick={(event) => onToggle(event.shiftKey)}
    >
      <span className={state === 'off' ? 'cb' : 'cb on'}>
        <Icon name={state === 'mix' ? 'minus' : 'check'} size={12} />
      </span>
    </button>
  );
}

import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from '../../i18n/i18n';
import styles from './documents.module.css';

interface TitleFieldProps {
  readonly title: string;
  /** Called once, with what was typed, or with the old title after Escape. */
  readonly onDone: (typed: string) => void;
}

/** The title of a document while it is typed: Enter or leaving keeps it, Escape does not. */
export function TitleField({ title, onDone }: TitleFieldProps): ReactNode {
  const { t } = useTranslation('documents');
  const [typed, setTyped] = useState(title);
  const done = useRef(false);
  const finish = (value: string): void => {
    if (done.current) return;
    done.current = true;
    onDone(value);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    event.stopPropagation();
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    const row = event.currentTarget.closest<HTMLElement>('[role="treeitem"]');
    finish(event.key === 'Enter' ? typed : title);
    row?.focus();
  };
  return (
    <input
      className={styles['title']}
      aria-label={t('title')}
      value={typed}
      ref={(field) => {
        if (field !== null && !field.matches(':focus')) field.select();
      }}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => finish(typed)}
    />
  );
}

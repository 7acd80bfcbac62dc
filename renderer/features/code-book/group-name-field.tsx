import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from '../../i18n/i18n';
import styles from './code-book.module.css';

interface GroupNameFieldProps {
  readonly start: string;
  /** Called once, with what was typed. */
  readonly onDone: (name: string) => void;
  readonly onCancel: () => void;
}

/** The name of a group while it is typed: Enter or leaving it is done, Escape leaves all as it was. */
export function GroupNameField({ start, onDone, onCancel }: GroupNameFieldProps): ReactNode {
  const { t } = useTranslation('code-book');
  const field = useRef<HTMLInputElement>(null);
  const over = useRef(false);
  useEffect(() => field.current?.select(), []);
  const end = (act: () => void): void => {
    if (over.current) return;
    over.current = true;
    act();
  };
  return (
    <div className={`in s ${styles['naming'] ?? ''}`}>
      <input
        ref={field}
        type="text"
        aria-label={t('groups.name')}
        placeholder={t('groups.name')}
        defaultValue={start}
        maxLength={200}
        onKeyDown={(event) => {
          const { value } = event.currentTarget;
          if (event.key === 'Enter') end(() => onDone(value));
          if (event.key === 'Escape') end(onCancel);
        }}
        onBlur={(event) => {
          const { value } = event.currentTarget;
          end(() => onDone(value));
        }}
      />
    </div>
  );
}

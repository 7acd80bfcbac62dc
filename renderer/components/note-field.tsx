import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from '../i18n/i18n';
import { Button } from './button';
import styles from './note-field.module.css';

/** A remark that is edited in its place. */
export interface NoteFieldProps {
  readonly label: string;
  readonly value: string;
  readonly editing: boolean;
  readonly onEdit: () => void;
  /** Called with what was typed, without white space around it; '' takes the remark away. */
  readonly onKeep: (words: string) => void;
  readonly onCancel: () => void;
  /** What stands under the field while one types; `words` as they are now. */
  readonly advice?: (words: string) => ReactNode;
  /** Serif, for what participants said. */
  readonly spoken?: boolean;
}

/** A remark under what it is about; a click or its button opens it, Ctrl+Enter or leaving it keeps, Esc does not. */
export function NoteField(props: NoteFieldProps): ReactNode {
  const { label, value, editing, onEdit, spoken = false } = props;
  const { t } = useTranslation('components');
  if (editing) return <NoteEditor {...props} />;
  return (
    <div className={styles['field']}>
      <span className="lab">{label}</span>
      <button
        type="button"
        className={spoken ? `${styles['text'] ?? ''} quote` : styles['text']}
        title={t('note.edit')}
        onClick={onEdit}
      >
        <span className="vh-only">{t('note.editOf', { label })}</span>
        {value}
      </button>
    </div>
  );
}

function NoteEditor({ label, value, onKeep, onCancel, advice, spoken = false }: NoteFieldProps): ReactNode {
  const { t } = useTranslation('components');
  const [words, setWords] = useState(value);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => {
    const area = field.current;
    area?.focus();
    area?.setSelectionRange(area.value.length, area.value.length);
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onCancel();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onKeep(words.trim());
    }
  };
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className="lab">
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        className={spoken ? 'in quote' : 'in'}
        rows={Math.min(8, Math.max(2, Math.ceil(words.length / 80)))}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={onKeyDown}
        {...(spoken ? { lang: 'nl' } : {})}
      />
      <div className={styles['foot']}>
        <span className={styles['advice']} role="status">
          {advice?.(words)}
        </span>
        <Button small look="ghost" onClick={onCancel}>
          {t('note.cancel')}
        </Button>
        <Button small look="primary" onClick={() => onKeep(words.trim())}>
          {t('note.keep')}
        </Button>
      </div>
    </div>
  );
}

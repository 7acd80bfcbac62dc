import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { WordingAlarm } from '../../../components/wording-field';
import { useTranslation } from '../../../i18n/i18n';
import styles from './inspector.module.css';

interface RemarkFieldProps {
  readonly label: string;
  readonly value: string;
  /** What was said, where the remark is another wording of it: that is what one starts from and is held to. */
  readonly verbatim?: string;
  /** What stands there while there is nothing. */
  readonly empty: string;
  readonly shortcut?: string;
  readonly editing: boolean;
  readonly onEdit: () => void;
  /** Called with the words without white space around them, or null where they stay as they were. */
  readonly onDone: (words: string | null) => void;
}

/** A remark that is read and edited in one place; leaving it keeps what was typed, Escape does not. */
export function RemarkField(props: RemarkFieldProps): ReactNode {
  const { label, value, empty, shortcut, editing, onEdit, verbatim } = props;
  const spoken = verbatim !== undefined;
  const { t } = useTranslation('reader');
  if (editing) return <RemarkEditor {...props} />;
  return (
    <div className={styles['remark']}>
      <span className="lab">{label}</span>
      <button
        type="button"
        className={spoken && value !== '' ? 'quote' : value === '' ? 't3' : ''}
        title={shortcut === undefined ? t('inspector.edit') : `${t('inspector.edit')} (${shortcut})`}
        {...(spoken && value !== '' ? { lang: 'nl' } : {})}
        onClick={onEdit}
      >
        <span className="vh-only">{t('inspector.editOf', { label })}</span>
        {value === '' ? empty : value}
      </button>
    </div>
  );
}

function RemarkEditor({ label, value, onDone, verbatim }: RemarkFieldProps): ReactNode {
  const id = useId();
  const [words, setWords] = useState(value === '' ? (verbatim ?? '') : value);
  const field = useRef<HTMLTextAreaElement>(null);
  const { t } = useTranslation('reader');
  const spoken = verbatim !== undefined;
  const before = value === '' ? (verbatim ?? '') : value;
  const done = useLeaving(words === before ? null : words.trim(), onDone);
  useEffect(() => {
    const area = field.current;
    area?.focus();
    area?.setSelectionRange(area.value.length, area.value.length);
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') done.leave();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) done.keep();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles['remark']}>
      <label htmlFor={id} className="lab">
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        className={spoken ? 'in quote' : 'in'}
        rows={2}
        value={words}
        {...(spoken ? { lang: 'nl' } : {})}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={done.keep}
      />
      {verbatim !== undefined && (
        <span className={styles['advice']} role="status">
          <WordingAlarm verbatim={verbatim} wording={words} />
          <span className="t3">{t('inspector.wordingRule')}</span>
        </span>
      )}
    </div>
  );
}

/** Ends editing once: with what was typed, or as it was. Taken away while one types, it keeps what was typed. */
function useLeaving(
  words: string | null,
  onDone: (words: string | null) => void,
): { readonly keep: () => void; readonly leave: () => void } {
  const latest = useRef({ words, onDone, ended: false });
  useEffect(() => {
    latest.current = { ...latest.current, words, onDone };
  });
  const end = (kept: string | null): void => {
    if (latest.current.ended) return;
    latest.current.ended = true;
    latest.current.onDone(kept);
  };
  const keep = (): void => end(latest.current.words);
  useEffect(() => {
    return () => {
      if (latest.current.words !== null) keep();
    };
    // Only when the field goes: what was typed last stands in the ref.
  }, []);
  return { keep, leave: () => end(null) };
}

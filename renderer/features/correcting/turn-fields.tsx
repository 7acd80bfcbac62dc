import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { CorrectedTurn } from '../../../shared/anchoring/compose-correction';
import { Button } from '../../components/button';
import { useTranslation } from '../../i18n/i18n';
import type { Draft, DraftTurn } from './open-text';
import styles from './correcting.module.css';

interface TurnFieldsProps {
  readonly turn: DraftTurn;
  /** Labels of the document; null where nobody is named in it. */
  readonly labels: readonly string[] | null;
  readonly isFirst: boolean;
  /** Where the caret has to go in its words, once; the same object asks for it only once. */
  readonly caret: NonNullable<Draft['caret']> | null;
  readonly onChange: (part: Partial<CorrectedTurn>) => void;
  /** Parts the turn where the caret is. */
  readonly onSplit: (at: number) => void;
  readonly onJoin: () => void;
}

/** One turn to be written anew: who says it, and its words. */
export function TurnFields(props: TurnFieldsProps): ReactNode {
  const { turn, labels, isFirst, caret, onChange, onSplit, onJoin } = props;
  const { t } = useTranslation('correcting');
  const words = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => {
    if (caret === null) return;
    words.current?.focus();
    words.current?.setSelectionRange(caret.at, caret.at);
  }, [caret]);
  const split = (): void => onSplit(words.current?.selectionStart ?? turn.text.length);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && event.altKey) {
      event.preventDefault();
      split();
    }
    if (event.key === 'Backspace' && event.altKey && !isFirst) {
      event.preventDefault();
      onJoin();
    }
  };
  return (
    <div className={styles['turn']}>
      <div className="row g8">
        {labels !== null && <SpeakerField id={id} turn={turn} labels={labels} onChange={onChange} />}
        <span className="sp" />
        {labels !== null && (
          <Button small look="ghost" onClick={split}>
            {t('split')}
          </Button>
        )}
        {!isFirst && (
          <Button small look="ghost" onClick={onJoin}>
            {t('join')}
          </Button>
        )}
      </div>
      <textarea
        ref={words}
        className={styles['words']}
        aria-label={turn.speaker === null ? t('wordsOfNobody') : t('wordsOf', { label: turn.speaker })}
        data-autofocus={isFirst || undefined}
        lang="nl"
        spellCheck={false}
        rows={Math.min(14, 1 + Math.ceil(turn.text.length / 88))}
        value={turn.text}
        onChange={(event) => onChange({ text: event.target.value })}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

interface SpeakerFieldProps extends Pick<TurnFieldsProps, 'turn' | 'onChange'> {
  readonly id: string;
  readonly labels: readonly string[];
}

/** A label of the document, or a new one; none for nobody. */
function SpeakerField({ id, turn, labels, onChange }: SpeakerFieldProps): ReactNode {
  const { t } = useTranslation('correcting');
  return (
    <div className={`in ${styles['speaker'] ?? ''}`}>
      <input
        type="text"
        aria-label={t('speaker')}
        list={`${id}-labels`}
        value={turn.speaker ?? ''}
        placeholder={t('nobody')}
        maxLength={200}
        onChange={(event) =>
          onChange({ speaker: event.target.value.trim() === '' ? null : event.target.value })
        }
      />
      <datalist id={`${id}-labels`}>
        {labels.map((label) => (
          <option key={label} value={label}>
            {label}
          </option>
        ))}
      </datalist>
    </div>
  );
}

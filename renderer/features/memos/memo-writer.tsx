import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { insertLink } from '../../../shared/memo/memo-draft';
import type { Memo } from '../../../shared/model/memo';
import type { Study } from '../../../shared/model/study';
import { Button } from '../../components/button';
import { useTranslation } from '../../i18n/i18n';
import { LinkPicker } from './link-picker';
import type { LinkChoice } from './link-choices';
import styles from './memos-view.module.css';
import { useMemoDraft } from './use-memo-draft';

interface MemoWriterProps {
  readonly memo: Memo;
  readonly study: Study;
  /** Whether the words take the keys at once; a new memo begins in its title. */
  readonly focused: boolean;
  readonly onDone: () => void;
}

/** Where `[[` was typed, and what was typed after it. */
interface Asking {
  readonly from: number;
  readonly to: number;
  readonly query: string;
}

/** The words of a memo to write; `[[` offers places to link to, Escape is done. Saved while one pauses. */
export function MemoWriter({ memo, study, focused, onDone }: MemoWriterProps): ReactNode {
  const { t } = useTranslation('memos');
  const { draft, change, keep } = useMemoDraft(memo);
  const area = useRef<HTMLTextAreaElement>(null);
  const [asking, setAsking] = useState<Asking | null>(null);
  useEffect(() => {
    if (focused) focusEnd(area.current);
  }, [focused]);
  const done = (): void => {
    keep();
    onDone();
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-memo-words]')?.focus());
  };
  const choose = ({ label, target }: LinkChoice): void => {
    const range = asking ?? caretOf(area.current);
    const { draft: linked, caret } = insertLink(draft, range, label, target);
    // Drawn at once: what is typed next must come after the link.
    flushSync(() => {
      change(linked);
      setAsking(null);
    });
    area.current?.focus();
    area.current?.setSelectionRange(caret, caret);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || asking !== null) return;
    event.preventDefault();
    done();
  };
  return (
    <div className={styles['writer']}>
      <textarea
        ref={area}
        className={styles['area']}
        aria-label={t('words')}
        data-memo-words
        value={draft.text}
        placeholder={t('writeHere')}
        onChange={(event) => {
          change({ ...draft, text: event.target.value });
          setAsking(askingAt(event.target.value, event.target.selectionStart));
        }}
        onBlur={keep}
        onKeyDown={onKey}
      />
      {asking !== null && (
        <LinkPicker
          study={study}
          query={asking.query}
          area={area.current}
          onChoose={choose}
          onClose={() => setAsking(null)}
        />
      )}
      <div className={styles['tools']}>
        <Button
          small
          icon="link"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            area.current?.focus();
            setAsking({ ...caretOf(area.current), query: '' });
          }}
        >
          {t('link')}
        </Button>
        <span className="t3">{t('linkHint')}</span>
        <span className="sp" />
        <Button small onClick={done}>
          {t('done')}
        </Button>
      </div>
    </div>
  );
}

/** What is asked for at a caret: the words after the last `[[` on its line, if there is one. */
function askingAt(text: string, caret: number): Asking | null {
  const from = text.lastIndexOf('[[', caret);
  if (from === -1 || caret < from + 2) return null;
  const query = text.slice(from + 2, caret);
  return /[\n\]⟧]/.test(query) || query.length > 60 ? null : { from, to: caret, query };
}

function caretOf(area: HTMLTextAreaElement | null): { from: number; to: number } {
  return { from: area?.selectionStart ?? 0, to: area?.selectionEnd ?? 0 };
}

function focusEnd(area: HTMLTextAreaElement | null): void {
  area?.focus();
  area?.setSelectionRange(area.value.length, area.value.length);
}

import { useEffect, useRef, type ReactNode } from 'react';
import { parseMemoText, writeMemoText, type MemoPart } from '../../../shared/memo/memo-link';
import { isThere } from '../../../shared/memo/name-anchor';
import type { Memo } from '../../../shared/model/memo';
import type { Study } from '../../../shared/model/study';
import { useTranslation } from '../../i18n/i18n';
import { openTarget } from '../../services/memo-actions';
import styles from './memos-view.module.css';

interface MemoTextProps {
  readonly study: Study;
  readonly memo: Memo;
  readonly onWrite: () => void;
}

/** The words of a memo with links that open their places; a click beside a link, or Enter, begins writing. */
export function MemoText({ study, memo, onWrite }: MemoTextProps): ReactNode {
  const { t } = useTranslation('memos');
  const words = useRef<HTMLDivElement>(null);
  useWriting(words, onWrite);
  return (
    <div
      ref={words}
      className={styles['words']}
      role="group"
      aria-label={t('words')}
      data-memo-words
      tabIndex={-1}
    >
      {memo.text === '' && <span className="t3">{t('empty')}</span>}
      {placed(parseMemoText(memo.text)).map(({ at, part }) => (
        <Part key={at} study={study} part={part} />
      ))}
    </div>
  );
}

/** Each part with the place where it begins, which tells two equal links apart. */
function placed(parts: readonly MemoPart[]): readonly { readonly at: number; readonly part: MemoPart }[] {
  let at = 0;
  return parts.map((part) => {
    const start = at;
    at += writeMemoText([part]).length;
    return { at: start, part };
  });
}

/** The words themselves are no control: the button above them is. A click on them and Enter are short cuts. */
function useWriting(words: { readonly current: HTMLDivElement | null }, onWrite: () => void): void {
  useEffect(() => {
    const at = words.current;
    const onClick = (event: MouseEvent): void => {
      if (!(event.target instanceof HTMLButtonElement)) onWrite();
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || event.target !== at) return;
      event.preventDefault();
      onWrite();
    };
    at?.addEventListener('click', onClick);
    at?.addEventListener('keydown', onKey);
    return () => {
      at?.removeEventListener('click', onClick);
      at?.removeEventListener('keydown', onKey);
    };
  }, [words, onWrite]);
}

function Part({ study, part }: { readonly study: Study; readonly part: MemoPart }): ReactNode {
  const { t } = useTranslation('memos');
  if (part.kind === 'words') return part.text;
  const gone = !isThere(study, part.target);
  return (
    <button
      type="button"
      className={`${styles['link'] ?? ''} ${gone ? (styles['gone'] ?? '') : ''}`}
      title={gone ? t('targetGone') : t(`opens.${part.target.kind}`)}
      onClick={() => openTarget(part.target)}
    >
      {part.label}
    </button>
  );
}

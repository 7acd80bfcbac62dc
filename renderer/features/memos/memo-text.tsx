import type { KeyboardEvent, ReactNode } from 'react';
import { parseMemoText, type MemoPart } from '../../../shared/memo/memo-link';
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
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.target !== event.currentTarget) return;
    event.preventDefault();
    onWrite();
  };
  return (
    <div
      className={styles['words']}
      role="group"
      aria-label={t('words')}
      data-memo-words
      tabIndex={0}
      onClick={(event) => {
        if (!(event.target instanceof HTMLButtonElement)) onWrite();
      }}
      onKeyDown={onKey}
    >
      {memo.text === '' && <span className="t3">{t('empty')}</span>}
      {parseMemoText(memo.text).map((part, index) => (
        <Part key={index} study={study} part={part} />
      ))}
    </div>
  );
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

import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Virtualizer, type VirtualizerHandle } from 'virtua';
import { nameAnchor } from '../../../shared/memo/name-anchor';
import { memoWords } from '../../../shared/memo/memo-link';
import type { Memo } from '../../../shared/model/memo';
import type { Study } from '../../../shared/model/study';
import { useTranslation } from '../../i18n/i18n';
import { whenText } from '../../services/date-text';
import { openMemo } from '../../services/memo-actions';
import styles from './memos-view.module.css';
import type { MemosContent } from './use-memos';

/** The memos in a list of which one is open; arrow keys go from memo to memo, Enter goes to its words. */
export function MemoList({ content: { study, memos, open } }: { readonly content: MemosContent }): ReactNode {
  const { t } = useTranslation('memos');
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<VirtualizerHandle>(null);
  const [now] = useState(() => new Date());
  const at = memos.findIndex(({ id }) => id === open?.id);
  const go = (index: number): void => {
    const memo = memos[Math.max(0, Math.min(index, memos.length - 1))];
    if (memo === undefined) return;
    openMemo(memo.id);
    list.current?.scrollToIndex(memos.indexOf(memo), { align: 'nearest' });
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus());
  };
  return (
    <div ref={box} role="listbox" tabIndex={-1} aria-label={t('list')} className={styles['rows']}>
      <Virtualizer ref={list} data={memos} itemSize={74} keepMounted={at === -1 ? [] : [at]}>
        {(memo) => (
          <Row
            key={memo.id}
            study={study}
            memo={memo}
            now={now}
            isOpen={memo.id === open?.id}
            onKey={(event) => onListKey(event, at, memos.length, go)}
          />
        )}
      </Virtualizer>
    </div>
  );
}

interface RowProps {
  readonly study: Study;
  readonly memo: Memo;
  readonly now: Date;
  readonly isOpen: boolean;
  readonly onKey: (event: KeyboardEvent) => void;
}

function Row({ study, memo, now, isOpen, onKey }: RowProps): ReactNode {
  const { t } = useTranslation('memos');
  const subject = nameAnchor(study, memo.about);
  return (
    <div
      role="option"
      aria-selected={isOpen}
      tabIndex={isOpen ? 0 : -1}
      className={`${styles['row'] ?? ''} ${isOpen ? (styles['open'] ?? '') : ''}`}
      onClick={() => openMemo(memo.id)}
      onKeyDown={onKey}
    >
      <span className={styles['rowTitle']}>{memo.title === '' ? t('untitled') : memo.title}</span>
      <span className={styles['rowWords']}>{memoWords(memo.text).slice(0, 160)}</span>
      <span className={styles['rowFacts']}>
        <span>{t(`kinds.${memo.kind}`)}</span>
        <span className={styles['rowSubject']}>{subject === '' ? t('subjects.study') : subject}</span>
        <span className="sp" />
        <span className="num">{whenText(memo.at, now)}</span>
      </span>
    </div>
  );
}

function onListKey(event: KeyboardEvent, at: number, count: number, go: (index: number) => void): void {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: count - 1,
    PageDown: at + 8,
    PageUp: at - 8,
  };
  const next = steps[event.key];
  if (next !== undefined) {
    event.preventDefault();
    go(next);
  } else if (event.key === 'Enter') {
    event.preventDefault();
    document.querySelector<HTMLElement>('[data-memo-words]')?.focus();
  }
}

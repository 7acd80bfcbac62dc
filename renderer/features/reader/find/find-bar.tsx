import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { Icon } from '../../../components/icon';
import { IconButton } from '../../../components/icon-button';
import { useTranslation } from '../../../i18n/i18n';
import { lineAtHeight } from '../line-geometry';
import { useReaderStore, type Reading } from '../reader-store';
import { takeFocus } from '../take-focus';
import { lookFor, stayAtHit, stepHit } from './find-actions';
import type { Find } from './use-find';
import styles from './find.module.css';

interface FindBarProps {
  readonly reading: Reading;
  readonly find: Find;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** Finds words in the document; Escape goes back to where one was, Ctrl+Enter stays with the words selected. */
export function FindBar({ reading, find, scroller }: FindBarProps): ReactNode {
  const { t } = useTranslation('reader');
  const query = useReaderStore((state) => state.query);
  const field = useRef<HTMLInputElement>(null);
  const [start] = useState(() => startOf(reading, scroller.current));
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
    const { query: first } = useReaderStore.getState();
    if (first !== '') lookFor(first, start.offset);
  }, [start]);
  const stay = (): void => {
    stayAtHit(find.hits[find.at]);
    if (scroller.current !== null) takeFocus(scroller.current);
  };
  const goBack = (): void => {
    useReaderStore.setState({ bar: null });
    if (scroller.current === null) return;
    scroller.current.scrollTop = start.top;
    takeFocus(scroller.current);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') goBack();
    else if (event.key === 'Enter' && event.ctrlKey) stay();
    else if (event.key === 'Enter') stepHit(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div role="search" className={styles['bar']}>
      <div className={`in s ${styles['field'] ?? ''}`}>
        <Icon name="search" size={14} />
        <input
          ref={field}
          type="text"
          aria-label={t('find.label')}
          placeholder={t('find.label')}
          value={query}
          spellCheck={false}
          onKeyDown={onKeyDown}
          onChange={(event) => lookFor(event.target.value, start.offset)}
        />
      </div>
      <span className="t2 s12 num nw" role="status">
        {query === '' ? '' : find.hits.length === 0 ? t('find.none') : countText()}
      </span>
      <IconButton
        small
        icon="chevron-up"
        iconSize={14}
        label={t('find.previous')}
        shortcut="Shift+F3"
        onClick={() => stepHit(-1)}
      />
      <IconButton
        small
        icon="chevron-down"
        iconSize={14}
        label={t('find.next')}
        shortcut="F3"
        onClick={() => stepHit(1)}
      />
      <IconButton
        small
        icon="check"
        iconSize={14}
        label={t('find.stay')}
        shortcut="Ctrl+Enter"
        onClick={stay}
      />
      <span className="sp" />
      <IconButton small icon="close" iconSize={14} label={t('find.close')} shortcut="Esc" onClick={goBack} />
    </div>
  );

  function countText(): string {
    return t('find.at', { at: find.at + 1, count: find.hits.length });
  }
}

/** Where one was when the bar opened: pixels scrolled, and the first offset in view. */
function startOf(
  { layout }: Reading,
  scroller: HTMLElement | null,
): { readonly top: number; readonly offset: number } {
  const { pointing, scale } = useReaderStore.getState();
  const top = scroller?.scrollTop ?? 0;
  const line = layout.lines[lineAtHeight(layout, top / scale)];
  return { top, offset: pointing === null ? (line?.from ?? 0) : Math.min(pointing.anchor, pointing.focus) };
}

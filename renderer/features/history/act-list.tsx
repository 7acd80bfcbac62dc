import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Virtualizer, type VirtualizerHandle } from 'virtua';
import type { HistoryAct } from '../../../shared/commands/list-acts';
import { Avatar } from '../../components/avatar';
import { useTranslation } from '../../i18n/i18n';
import { said } from '../../i18n/said';
import { useStudyStore } from '../../state/study-store';
import { actCoder, actTime } from './act-words';
import { goToAct } from './acts';
import styles from './history.module.css';

interface ActListProps {
  readonly acts: readonly HistoryAct[];
  readonly chosen: number | null;
  readonly onChoose: (seq: number) => void;
  /** The last act came into sight. */
  readonly onEnd: () => void;
}

/** Acts, latest first; only those in sight are drawn. Arrows choose, Enter or a double click goes there. */
export function ActList({ acts, chosen, onChoose, onEnd }: ActListProps): ReactNode {
  const { t } = useTranslation('history');
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<VirtualizerHandle>(null);
  const [now] = useState(() => new Date());
  const at = acts.findIndex(({ seq }) => seq === chosen);
  const stop = Math.max(at, 0);
  const goOn = (event: KeyboardEvent): void => {
    const act = acts[at];
    const next = acts[nextIndex(event.key, at, acts.length)];
    if (event.key === 'Enter' && act !== undefined) void goToAct(act);
    if (event.key !== 'Enter' && next === undefined) return;
    event.preventDefault();
    if (event.key === 'Enter' || next === undefined) return;
    onChoose(next.seq);
    list.current?.scrollToIndex(acts.indexOf(next), { align: 'nearest' });
    requestAnimationFrame(() => focusAct(box.current, next.seq));
  };
  const onScroll = (): void => {
    const { scrollOffset, scrollSize, viewportSize } = list.current ?? {
      scrollOffset: 0,
      scrollSize: 1,
      viewportSize: 0,
    };
    if (scrollOffset + viewportSize * 2 > scrollSize) onEnd();
  };
  return (
    <div
      ref={box}
      className={styles['list']}
      role="listbox"
      tabIndex={-1}
      aria-label={t('list')}
      onScroll={onScroll}
    >
      <Virtualizer ref={list} data={acts} itemSize={44} keepMounted={[stop]}>
        {(act, index) => (
          <ActRow
            key={act.seq}
            act={act}
            place={index + 1}
            chosen={index === at}
            stop={index === stop}
            now={now}
            onChoose={onChoose}
            onKey={goOn}
          />
        )}
      </Virtualizer>
    </div>
  );
}

interface ActRowProps {
  readonly act: HistoryAct;
  readonly place: number;
  readonly chosen: boolean;
  /** It is where Tab comes into the list. */
  readonly stop: boolean;
  /** From when days are counted. */
  readonly now: Date;
  readonly onChoose: (seq: number) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

function ActRow({ act, place, chosen, stop, now, onChoose, onKey }: ActRowProps): ReactNode {
  const { t } = useTranslation('history');
  const { study, coder: me } = useStudyStore.getState();
  const coder = actCoder(act, study);
  const when = actTime(act, now);
  const isDone = act.state === 'done';
  return (
    <div
      className={`${styles['act'] ?? ''} ${isDone ? '' : (styles['undone'] ?? '')} ${chosen ? (styles['chosen'] ?? '') : ''}`}
      role="option"
      tabIndex={stop ? 0 : -1}
      data-act={act.seq}
      aria-selected={chosen}
      aria-posinset={place}
      aria-label={t(isDone ? 'row' : 'rowUndone', { act: said(act.label), coder, when })}
      onClick={() => onChoose(act.seq)}
      onKeyDown={onKey}
      onFocus={() => onChoose(act.seq)}
      onDoubleClick={() => void goToAct(act)}
    >
      <Avatar name={coder} me={act.by === me && me !== ''} />
      <span className={styles['what']} title={said(act.label)}>
        {said(act.label)}
      </span>
      <span className="t3 s12 num">{when}</span>
      {!isDone && <span className="tag">{act.steps === 0 ? t('gone') : t('undone')}</span>}
    </div>
  );
}

/** Where a key leads to from `at` (-1: nowhere yet); -1 where it means nothing. */
export function nextIndex(key: string, at: number, count: number): number {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'PageDown':
      return Math.min(at + 10, count - 1);
    case 'PageUp':
      return Math.max(at - 10, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}

function focusAct(box: HTMLElement | null, seq: number): void {
  box?.querySelector<HTMLElement>(`[data-act="${seq}"]`)?.focus({ preventScroll: true });
}

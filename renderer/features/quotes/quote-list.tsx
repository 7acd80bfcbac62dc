import { memo, useLayoutEffect, useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Virtualizer, type VirtualizerHandle } from 'virtua';
import { wanted } from '../../../shared/query/quote-filter';
import { codesAsked } from '../../../shared/query/passage-tests';
import type { Passage } from '../../../shared/query/passages';
import { useTranslation } from '../../i18n/i18n';
import { CodeHeadingRow, GroupRow } from './group-row';
import { onListKey } from './list-keys';
import { QuoteRow } from './quote-row';
import { listRows, rowKey, type ListRow } from './quote-rows';
import { useQuotesStore } from './quotes-store';
import { extendTo, tickedAmong, toggleRow } from './select-quotes';
import styles from './quotes-view.module.css';
import type { QuotesContent } from './use-quotes';

/** The quotes under their headings; only what is in sight is drawn. Arrows and J/K go from quote to quote. */
export const QuoteList = memo(function QuoteList({
  content,
}: {
  readonly content: QuotesContent;
}): ReactNode {
  const { t } = useTranslation('quotes');
  const active = useQuotesStore((s) => s.active);
  const rows = useRows(content);
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<VirtualizerHandle>(null);
  const at = useMemo(() => placeOf(rows, active), [rows, active]);
  const stop = at === -1 ? rows.findIndex((row) => row.kind === 'quote') : at;
  useScrollKept(list);
  const goTo = (row: ListRow): void => {
    const key = rowKey(row);
    useQuotesStore.setState({ active: key });
    list.current?.scrollToIndex(rows.indexOf(row), { align: 'nearest' });
    requestAnimationFrame(() => focusRow(box.current, key));
  };
  const onKey = (event: KeyboardEvent): void => onListKey(event, { rows, at, study: content.study, goTo });
  return (
    <div
      ref={box}
      role="group"
      className={styles['list']}
      aria-label={t('title')}
      onScroll={(event) => useQuotesStore.setState({ scroll: event.currentTarget.scrollTop })}
    >
      <Virtualizer ref={list} data={rows} itemSize={92} keepMounted={stop === -1 ? [] : [stop]}>
        {(row, index) => (
          <Line
            key={rowKey(row)}
            row={row}
            content={content}
            active={index === at}
            stop={index === stop}
            onKey={onKey}
            onTick={(shift) => (shift ? extendTo(rows, index) : toggleRow(row))}
          />
        )}
      </Virtualizer>
    </div>
  );
});

interface LineProps {
  readonly row: ListRow;
  readonly content: QuotesContent;
  readonly active: boolean;
  readonly stop: boolean;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onTick: (shift: boolean) => void;
}

function Line({ row, content, active, stop, onKey, onTick }: LineProps): ReactNode {
  const { study } = content;
  const ticked = useTicked(content);
  if (row.kind === 'group') return <GroupRow study={study} row={row} ticked={ticked} />;
  if (row.kind === 'code') return <CodeHeadingRow study={study} row={row} />;
  return (
    <QuoteRow
      content={content}
      rowKey={rowKey(row)}
      passage={row.passage}
      active={active}
      stop={stop}
      onKey={onKey}
      onTick={onTick}
    />
  );
}

/** The place of a line by its key; compares numbers before words, because the list may hold a hundred thousand. */
function placeOf(rows: readonly ListRow[], key: string | null): number {
  const [, under = '', document = '', from, to] = /^(.*)\/(.*):(\d+)-(\d+)$/.exec(key ?? '') ?? [];
  if (to === undefined) return -1;
  const range = { from: Number(from), to: Number(to) };
  return rows.findIndex(
    (row) =>
      row.kind === 'quote' &&
      row.passage.from === range.from &&
      row.passage.to === range.to &&
      row.passage.document === document &&
      row.under === under,
  );
}

function focusRow(box: HTMLElement | null, key: string): void {
  box?.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
}

function useRows({ study, shown, filter }: QuotesContent): readonly ListRow[] {
  const grouping = useQuotesStore((s) => s.grouping);
  const folded = useQuotesStore((s) => s.folded);
  return useMemo(() => {
    const setting = { grouping, folded, codes: codesAsked(study, filter), coders: wanted(filter.coder) };
    return listRows(study, shown, setting);
  }, [study, shown, filter, grouping, folded]);
}

/** The ticked quotations by identity, so that headings can count theirs among a hundred thousand. */
function useTicked({ all }: QuotesContent): ReadonlySet<Passage> {
  const selected = useQuotesStore((s) => s.selected);
  return useMemo(() => tickedAmong(all, selected), [all, selected]);
}

/** Puts the list where it was left. */
function useScrollKept(list: { readonly current: VirtualizerHandle | null }): void {
  useLayoutEffect(() => {
    const { scroll } = useQuotesStore.getState();
    if (scroll > 0) list.current?.scrollTo(scroll);
  }, [list]);
}

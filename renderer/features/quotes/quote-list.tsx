import { useLayoutEffect, useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Virtualizer, type VirtualizerHandle } from 'virtua';
import { codesInTreeOrder } from '../../../shared/code-tree/code-tree';
import { codesAsked } from '../../../shared/query/quotes';
import { CodeHeadingRow, GroupRow } from './group-row';
import { QuoteRow } from './quote-row';
import { listRows, type ListRow } from './quote-rows';
import { useQuotesStore } from './quotes-store';
import styles from './quotes-view.module.css';
import type { QuotesContent } from './use-quotes';

/** The quotes under their headings; only what is in sight is drawn. Arrows and J/K go from quote to quote. */
export function QuoteList({ content }: { readonly content: QuotesContent }): ReactNode {
  const { study } = content;
  const { active, context } = useQuotesStore();
  const rows = useRows(content);
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<VirtualizerHandle>(null);
  const at = rows.findIndex((row) => row.key === active && row.kind === 'quote');
  const stop = at === -1 ? rows.findIndex((row) => row.kind === 'quote') : at;
  useScrollKept(list);
  const goOn = (event: KeyboardEvent): void => {
    const step = steps[event.key.toLowerCase()];
    if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    const next = nextQuote(rows, at, step);
    if (next === undefined) return;
    event.preventDefault();
    useQuotesStore.setState({ active: next.key });
    list.current?.scrollToIndex(rows.indexOf(next), { align: 'nearest' });
    requestAnimationFrame(() => focusRow(box.current, next.key));
  };
  return (
    <div
      ref={box}
      role="group"
      className={styles['list']}
      aria-label="Quotations"
      onScroll={(event) => useQuotesStore.setState({ scroll: event.currentTarget.scrollTop })}
    >
      <Virtualizer ref={list} data={rows} itemSize={92} keepMounted={stop === -1 ? [] : [stop]}>
        {(row, index) =>
          row.kind === 'group' ? (
            <GroupRow key={row.key} study={study} row={row} />
          ) : row.kind === 'code' ? (
            <CodeHeadingRow key={row.key} study={study} row={row} />
          ) : (
            <QuoteRow
              key={row.key}
              study={study}
              rowKey={row.key}
              quote={row.quote}
              active={index === at}
              stop={index === stop}
              context={context}
              onKey={goOn}
            />
          )
        }
      </Virtualizer>
    </div>
  );
}

/** Goes from the search field to the list: to the quote that was active last, else to the first one. */
export function focusCurrentQuote(): void {
  document.querySelector<HTMLElement>('[data-pane="quotes"] [data-row][tabindex="0"]')?.focus();
}

const steps: Readonly<Record<string, 1 | -1>> = { arrowdown: 1, j: 1, arrowup: -1, k: -1 };

function nextQuote(rows: readonly ListRow[], at: number, step: 1 | -1): ListRow | undefined {
  for (let index = at + step; index >= 0 && index < rows.length; index += step) {
    if (rows[index]?.kind === 'quote') return rows[index];
  }
  return undefined;
}

function focusRow(box: HTMLElement | null, key: string): void {
  box?.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
}

function useRows({ study, shown, filter }: QuotesContent): readonly ListRow[] {
  const { grouping, folded } = useQuotesStore();
  return useMemo(() => {
    const order = new Map(codesInTreeOrder(study).map((code, index) => [code.id, index]));
    return listRows(study, shown, { grouping, folded, codes: codesAsked(study, filter), order });
  }, [study, shown, filter, grouping, folded]);
}

/** Puts the list where it was left. */
function useScrollKept(list: { readonly current: VirtualizerHandle | null }): void {
  useLayoutEffect(() => {
    const { scroll } = useQuotesStore.getState();
    if (scroll > 0) list.current?.scrollTo(scroll);
  }, [list]);
}

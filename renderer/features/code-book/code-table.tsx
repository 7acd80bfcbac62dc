import { useCallback, useEffect, useRef, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { Virtualizer, type VirtualizerHandle } from 'virtua';
import { useTranslation } from '../../i18n/i18n';
import { openDialog } from '../../services/code-surgery';
import { startCarrying, stopCarrying } from '../../services/code-drag';
import { selectedIds } from '../../services/row-selection';
import { useViewStore } from '../../state/view-store';
import { selectRows, useBookStore } from './book-store';
import styles from './code-book.module.css';
import { CodeTableRow, bookRowId } from './code-table-row';
import { TableHead } from './table-head';
import { chosenRows, clicked, tableKey } from './table-keys';
import type { BookContent } from './use-book';

/** Height of a row in pixels. */
const ROW = 35;

/** Height of the headings, which stay above the rows. */
const HEAD = 32;

/**
 * The table of all codes as a grid that has the focus itself: arrows walk, Shift extends, Space ticks, Enter opens the
 * code. Only the rows in sight exist.
 */
export function CodeTable({ content }: { readonly content: BookContent }): ReactNode {
  const { t } = useTranslation('code-book');
  const { rows } = content;
  const picked = useViewStore((s) => s.code);
  const selection = useBookStore((s) => s.selection);
  const selected = selectedIds(selection, picked);
  const grid = useRef<HTMLDivElement>(null);
  const list = useRef<VirtualizerHandle>(null);
  const at = rows.findIndex(({ id }) => id === picked);
  useEffect(() => {
    if (at !== -1) list.current?.scrollToIndex(at, { align: 'nearest' });
  }, [at]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return;
    const next = tableKey(event, rows, picked, useBookStore.getState().selection);
    if (next !== null) selectRows(next);
    else if (event.key === 'Enter' && picked !== null) openDialog({ kind: 'code', id: picked });
    else return;
    event.preventDefault();
  };
  const onClick = useCallback(
    (event: MouseEvent): void => {
      const id = rowOf(event);
      if (id === undefined) return;
      const { selection: before } = useBookStore.getState();
      selectRows(clicked(event, rows, useViewStore.getState().code, before, id));
    },
    [rows],
  );
  return (
    <div
      ref={grid}
      className={styles['grid']}
      role="grid"
      tabIndex={0}
      aria-label={t('codesTab')}
      aria-rowcount={rows.length + 1}
      aria-multiselectable={true}
      {...(at === -1 ? {} : { 'aria-activedescendant': bookRowId(picked ?? '') })}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onDoubleClick={(event) => {
        const id = rowOf(event);
        if (id !== undefined) openDialog({ kind: 'code', id });
      }}
      onDragStart={(event) => {
        const id = rowOf(event);
        if (id === undefined) return;
        const chosen = chosenRows(content);
        startCarrying(event.dataTransfer, { kind: 'codes', codes: chosen.includes(id) ? chosen : [id] });
      }}
      onDragEnd={stopCarrying}
    >
      <TableHead />
      <div role="rowgroup">
        <Virtualizer
          ref={list}
          scrollRef={grid}
          startMargin={HEAD}
          data={rows}
          itemSize={ROW}
          keepMounted={at === -1 ? [] : [at]}
        >
          {(row, index) => (
            <CodeTableRow
              key={row.id}
              row={row}
              index={index}
              selected={selected.has(row.id)}
              picked={row.id === picked}
            />
          )}
        </Virtualizer>
      </div>
    </div>
  );
}

function rowOf({ target }: { readonly target: EventTarget }): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('[data-row]')?.dataset['row'] : undefined;
}

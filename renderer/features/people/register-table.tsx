import {
  useCallback,
  useEffect,
  useRef,
  type ClipboardEvent,
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react';
import { Virtualizer, type VirtualizerHandle } from 'virtua';
import { useTranslation } from '../../i18n/i18n';
import { selectedIds } from '../../services/row-selection';
import { useStudyStore } from '../../state/study-store';
import type { AfterEdit } from './cell-editor';
import { copyText, pasteText } from './copy-cells';
import { columnTemplate, isEditable, type RegisterColumn } from './register-columns';
import { RegisterHead } from './register-head';
import { chosenRows, gridClick, gridKey } from './register-keys';
import { actOn, goAfter, keepInReach } from './register-acts';
import { cellId, RegisterRowView } from './register-row';
import { startEdit, useRegisterStore } from './register-store';
import styles from './register.module.css';
import type { RegisterContent } from './use-register';

/** Height of a row in pixels. */
const ROW = 35;

/** Height of the headings, which stay above the rows. */
const HEAD = 32;

/**
 * The register as a grid that has the focus itself: arrows walk over cells, typing or Enter writes in one, Shift and
 * Ctrl select rows, Ctrl+C and Ctrl+V go to and from a spreadsheet. Only the rows in sight exist.
 */
export function RegisterTable({ content }: { readonly content: RegisterContent }): ReactNode {
  const { t } = useTranslation('people');
  const { study, rows, columns } = content;
  const selection = useRegisterStore((s) => s.selection);
  const column = useRegisterStore((s) => s.column);
  const edit = useRegisterStore((s) => s.edit);
  const names = useStudyStore((s) => s.keyNames);
  const grid = useRef<HTMLDivElement>(null);
  const list = useRef<VirtualizerHandle>(null);
  const { lead } = selection;
  const selected = selectedIds(selection, lead);
  const at = rows.findIndex(({ id }) => id === lead);
  useEffect(() => {
    if (at !== -1) list.current?.scrollToIndex(at, { align: 'nearest' });
  }, [at]);
  useEffect(() => keepInReach(columns), [columns]);
  const onDone = useCallback(
    (next: AfterEdit): void => {
      goAfter(next, content);
      grid.current?.focus();
    },
    [content],
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return;
    const act = gridKey(event, rows, columns, { selection, column });
    if (act === null) return;
    event.preventDefault();
    void actOn(act, content);
  };
  const onClick = (event: MouseEvent): void => {
    const cell = cellOf(event);
    if (cell === undefined || isTyping(event)) return;
    useRegisterStore.setState({
      selection: gridClick(event, rows, selection, cell.row),
      column: cell.column,
    });
  };
  const onDoubleClick = (event: MouseEvent): void => {
    const cell = cellOf(event);
    const asked = columns.find(({ id }) => id === cell?.column);
    if (cell === undefined || asked === undefined || isTyping(event)) return;
    if (isEditable(asked)) startEdit(cell.row, asked.id, null);
    else void actOn({ kind: 'open' }, content);
  };
  const onCopy = (event: ClipboardEvent): void => {
    if (event.target !== event.currentTarget) return;
    event.clipboardData.setData('text/plain', copyText(content, chosenRows(rows, selection), column));
    event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (event.target !== event.currentTarget || lead === null) return;
    event.preventDefault();
    void pasteText(content, lead, column, event.clipboardData.getData('text/plain'));
  };
  const chosen = chosenRows(rows, selection);
  const template: CSSProperties & { '--columns': string } = { '--columns': columnTemplate(study, columns) };
  return (
    <div
      ref={grid}
      className={styles['grid']}
      style={template}
      role="grid"
      tabIndex={0}
      aria-label={t('participants')}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-multiselectable={true}
      {...(at === -1 || lead === null ? {} : { 'aria-activedescendant': cellId(lead, column) })}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onDoubleClick={onDoubleClick}
      onCopy={onCopy}
      onPaste={onPaste}
    >
      <RegisterHead columns={columns} />
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
            <RegisterRowView
              key={row.id}
              {...{ study, row, columns, index, names, onDone }}
              isSelected={selected.has(row.id)}
              at={row.id === lead ? column : null}
              edit={edit?.row === row.id ? edit : null}
              selected={edit?.row === row.id ? chosen : none}
            />
          )}
        </Virtualizer>
      </div>
    </div>
  );
}

const none: readonly string[] = [];

interface CellPlace {
  readonly row: string;
  readonly column: RegisterColumn['id'];
}

function cellOf({ target }: { readonly target: EventTarget }): CellPlace | undefined {
  if (!(target instanceof Element)) return undefined;
  const row = target.closest<HTMLElement>('[data-row]')?.dataset['row'];
  const column = target.closest<HTMLElement>('[data-column]')?.dataset['column'];
  // The attribute is written by the row, from a column of this type.
  return row === undefined || column === undefined
    ? undefined
    : { row, column: column as RegisterColumn['id'] };
}

function isTyping({ target }: { readonly target: EventTarget }): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
}

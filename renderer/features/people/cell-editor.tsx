import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Study } from '../../../shared/model/study';
import { useStudyStore } from '../../state/study-store';
import { cellOptions, fieldText } from './cell-text';
import type { RegisterColumn } from './register-columns';
import type { RegisterRow } from './register-rows';
import styles from './register.module.css';
import { writeCells } from './write-cells';

/** Where the keys go when a cell was written: down, up, right, left, or nowhere. */
export type AfterEdit = 'down' | 'up' | 'right' | 'left' | 'stay';

interface CellEditorProps {
  readonly study: Study;
  readonly row: RegisterRow;
  readonly column: RegisterColumn;
  /** Rows that Ctrl+Enter fills as well. */
  readonly selected: readonly string[];
  /** The letter typing began with; null for what stands there. */
  readonly typed: string | null;
  /** Called when the cell was written or given up. */
  readonly onDone: (next: AfterEdit) => void;
}

/**
 * A cell being typed in: Enter writes it and goes down, Tab goes on to the right, Ctrl+Enter fills all selected rows,
 * Escape leaves it as it was. A value that does not fit stays in the field with the reason under it.
 */
export function CellEditor(props: CellEditorProps): ReactNode {
  const { study, row, column, selected, typed, onDone } = props;
  const names = useStudyStore((s) => s.keyNames);
  const options = cellOptions(study, column);
  const [text, setText] = useState(() => {
    const start = typed ?? fieldText(row, column, names);
    return options === undefined ? start : chosenBy(options, start);
  });
  const [problem, setProblem] = useState<string | null>(null);
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const isOver = useRef(false);
  const isWritten = options === undefined;
  useEffect(() => {
    field.current?.focus();
    if (typed === null && isWritten) field.current?.select();
  }, [typed, isWritten]);
  const write = async (ids: readonly string[], next: AfterEdit, value = text): Promise<void> => {
    if (isOver.current) return;
    isOver.current = true;
    const why = await writeCells(ids, column, value);
    if (why === null) onDone(next);
    else {
      isOver.current = false;
      setProblem(why);
      field.current?.focus();
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const ids = (event.ctrlKey || event.metaKey) && selected.length > 0 ? selected : [row.id];
    if (event.key === 'Escape') {
      isOver.current = true;
      onDone('stay');
    } else if (event.key === 'Enter')
      void write(ids, event.shiftKey ? 'up' : ids.length > 1 ? 'stay' : 'down');
    else if (event.key === 'Tab') void write([row.id], event.shiftKey ? 'left' : 'right');
    else return;
    event.preventDefault();
  };
  const shared = {
    ref: field,
    className: styles['editor'],
    'aria-label': `${column.title}, ${row.person.pseudonym}`,
    'aria-invalid': problem !== null,
    onKeyDown,
    onBlur: () => void write([row.id], 'stay'),
  };
  return (
    <>
      {options === undefined ? (
        <input
          {...shared}
          type="text"
          value={text}
          maxLength={200}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => setText(event.target.value)}
        />
      ) : (
        <select {...shared} value={text} onChange={(event) => setText(event.target.value)}>
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
      {problem !== null && (
        <span role="alert" className={styles['problem']}>
          {problem}
        </span>
      )}
    </>
  );
}

/** The option meant by what was typed: itself, or the first that begins with it. */
function chosenBy(
  options: readonly { readonly value: string; readonly label: string }[],
  text: string,
): string {
  const exact = options.find(({ value }) => value === text);
  const begun = options.find(({ label }) => label.toLowerCase().startsWith(text.toLowerCase()));
  return (exact ?? begun ?? options[0])?.value ?? '';
}

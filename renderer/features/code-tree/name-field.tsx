import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import styles from './code-tree.module.css';

interface NameFieldProps {
  readonly label: string;
  readonly start: string;
  /** Called once, with what was typed. */
  readonly onDone: (name: string) => void;
  readonly onCancel: () => void;
}

/** A field in the place of a name: Enter or leaving it is done, Escape leaves all as it was. */
export function NameField({ label, start, onDone, onCancel }: NameFieldProps): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  const over = useRef(false);
  useEffect(() => focusWhenVisible(field.current), []);
  const end = (act: () => void): void => {
    if (over.current) return;
    over.current = true;
    act();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    event.stopPropagation();
    if (event.key === 'Enter') end(() => onDone(event.currentTarget.value));
    if (event.key === 'Escape') end(onCancel);
  };
  return (
    <input
      ref={field}
      className={styles['name']}
      type="text"
      aria-label={label}
      defaultValue={start}
      maxLength={200}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        const { value } = event.currentTarget;
        end(() => onDone(value));
      }}
    />
  );
}

/** Frames to wait at most; a row of the virtual list is hidden until it has been measured. */
const PATIENCE = 20;

function focusWhenVisible(field: HTMLInputElement | null): () => void {
  let frame = 0;
  const attempt = (left: number): void => {
    field?.select();
    field?.focus();
    if (document.activeElement !== field && left > 0) frame = requestAnimationFrame(() => attempt(left - 1));
  };
  attempt(PATIENCE);
  return () => cancelAnimationFrame(frame);
}

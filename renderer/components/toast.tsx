import type { ReactNode } from 'react';
import { IconButton } from './icon-button';
import { Kbd } from './kbd';

interface ToastProps {
  readonly text: string;
  /** Adds the Undo button. */
  readonly onUndo?: (() => void) | undefined;
  /** The next thing one may want to do. */
  readonly next?: { readonly label: string; readonly onChoose: () => void };
  readonly onClose: () => void;
}

/** Says what was done and offers to take it back; polite, so that it never cuts into what is read out. */
export function Toast({ text, onUndo, next, onClose }: ToastProps): ReactNode {
  return (
    <div className="toast" role="status">
      <span>{text}</span>
      <span className="sp" />
      {next !== undefined && (
        <button type="button" onClick={next.onChoose}>
          {next.label}
        </button>
      )}
      {onUndo !== undefined && (
        <>
          <button type="button" onClick={onUndo}>
            Undo
          </button>
          <Kbd>Ctrl Z</Kbd>
        </>
      )}
      <IconButton icon="close" iconSize={12} label="Dismiss" small onClick={onClose} />
    </div>
  );
}

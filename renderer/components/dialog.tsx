import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useTranslation } from '../i18n/i18n';
import { IconButton } from './icon-button';

interface DialogProps {
  readonly title: string;
  /** Called for Escape, the cross and Cancel; the owner takes the dialog away. */
  readonly onClose: () => void;
  /** Called for the submit button and Enter; a dialog without it is not a form. */
  readonly onSubmit?: () => void;
  readonly children: ReactNode;
  /** Buttons, the main one last. */
  readonly footer?: ReactNode;
  /** Width in pixels; 460 where left out. */
  readonly width?: number;
}

/**
 * A modal dialog: the browser's own, so that focus stays inside, the rest is inert and Escape closes it.
 * Focus starts at the element with `autoFocus`, else at the first control, and goes back when it closes.
 */
export function Dialog({ title, onClose, onSubmit, children, footer, width = 460 }: DialogProps): ReactNode {
  const { t } = useTranslation('common');
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => openModal(dialog.current), []);
  const body = (
    <>
      <div className="dlg-main">{children}</div>
      {footer !== undefined && <div className="dlg-foot">{footer}</div>}
    </>
  );
  return (
    <dialog
      ref={dialog}
      className="dlg"
      aria-labelledby={titleId}
      style={{ width }}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className="dlg-head">
        <h2 id={titleId}>{title}</h2>
        <IconButton icon="close" iconSize={14} label={t('close')} onClick={onClose} />
      </header>
      {onSubmit === undefined ? (
        <div className="dlg-body">{body}</div>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onSubmit();
            focusMistake(event.currentTarget);
          }}
        >
          {body}
        </form>
      )}
    </dialog>
  );
}

/** Opens the dialog over everything; the returned function closes it and gives the focus back. */
function openModal(dialog: HTMLDialogElement | null): () => void {
  const before = document.activeElement;
  dialog?.showModal();
  const first = dialog?.querySelector<HTMLElement>(
    '[data-autofocus], .dlg-main :is(input, select, textarea, button)',
  );
  (first ?? dialog)?.focus();
  return () => {
    dialog?.close();
    if (before instanceof HTMLElement) before.focus();
  };
}

/** Goes to the first field that the submit found wrong, once it has been drawn as such. */
function focusMistake(form: HTMLFormElement): void {
  requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}

import { useEffect, useRef, type ReactNode } from 'react';
import { Toast } from '../components/toast';
import { stepHistory } from '../services/run-command';
import { useViewStore, type ToastNotice } from '../state/view-store';
import styles from './frame.module.css';

/** Milliseconds a toast stays: longer where it offers something. */
const STAY = { plain: 6_000, offering: 15_000 } as const;

/** Shows the last toast over everything, dialogs too, and takes it away after a while; not while the mouse is on it. */
export function ToastRegion(): ReactNode {
  const toast = useViewStore((state) => state.toast);
  return toast === null ? null : <ShownToast key={toast.key} toast={toast} />;
}

function ShownToast({ toast }: { readonly toast: ToastNotice }): ReactNode {
  const region = useRef<HTMLDivElement>(null);
  const { next } = toast;
  useEffect(() => {
    region.current?.showPopover();
    const stay = toast.undoable || toast.next !== undefined ? STAY.offering : STAY.plain;
    let timer = window.setTimeout(close, stay);
    const hold = (): void => window.clearTimeout(timer);
    const release = (): void => {
      hold();
      timer = window.setTimeout(close, stay);
    };
    const element = region.current;
    element?.addEventListener('pointerenter', hold);
    element?.addEventListener('pointerleave', release);
    return hold;
  }, [toast]);
  return (
    <div ref={region} popover="manual" className={styles['toasts']}>
      <Toast
        text={toast.text}
        onUndo={toast.undoable ? undo : undefined}
        {...(next === undefined
          ? {}
          : {
              next: {
                label: next.label,
                onChoose: () => useViewStore.setState({ view: next.view, toast: null }),
              },
            })}
        onClose={close}
      />
    </div>
  );
}

function close(): void {
  useViewStore.setState({ toast: null });
}

function undo(): void {
  close();
  void stepHistory('undo');
}

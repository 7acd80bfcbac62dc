import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/i18n';
import { keysOf } from '../services/interface-commands';
import { shownKey } from '../services/key-name';
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
  const { t } = useTranslation('common');
  const [key] = keysOf('undo');
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
            {t('undo')}
          </button>
          {key !== undefined && <Kbd>{shownKey(key)}</Kbd>}
        </>
      )}
      <IconButton icon="close" iconSize={12} label={t('dismiss')} small onClick={onClose} />
    </div>
  );
}

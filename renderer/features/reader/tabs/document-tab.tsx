import type { HTMLAttributes, ReactNode } from 'react';
import { IconButton } from '../../../components/icon-button';
import { useTranslation } from '../../../i18n/i18n';
import { closeTab } from '../../../state/reader-sides';
import { openDocument, type Side } from '../../../state/view-store';
import { dragTab, type DraggedTab } from './tab-drag';
import styles from './tabs.module.css';

interface DocumentTabProps {
  readonly id: string;
  readonly title: string;
  readonly open: boolean;
  readonly side: Side;
  /** On which edge a dragged tab would be put. */
  readonly drop: 'before' | 'after' | null;
}

/** What dragging and the middle button do to a tab. */
function pointerOf({ id, side }: DraggedTab): HTMLAttributes<HTMLElement> {
  return {
    onDragStart: ({ dataTransfer }) => {
      dataTransfer.effectAllowed = 'move';
      dataTransfer.setData('application/x-codeboom-tab', id);
      dragTab({ id, side });
    },
    onDragEnd: () => dragTab(null),
    onAuxClick: ({ button }) => {
      if (button === 1) closeTab(id, side);
    },
  };
}

/** One tab: a click opens it, the middle button closes it, dragging moves it along the row or to the other side. */
export function DocumentTab({ id, title, open, side, drop }: DocumentTabProps): ReactNode {
  const { t } = useTranslation('reader');
  return (
    <li
      className={styles['tab']}
      data-on={open || undefined}
      data-drop={drop ?? undefined}
      draggable
      {...pointerOf({ id, side })}
    >
      <button
        type="button"
        className="ell"
        aria-current={open ? 'page' : undefined}
        title={title}
        onClick={() => openDocument(id)}
      >
        {title}
      </button>
      <IconButton
        icon="close"
        iconSize={12}
        small
        label={t('tabs.close', { title })}
        className={styles['close'] ?? ''}
        onClick={() => closeTab(id, side)}
      />
    </li>
  );
}

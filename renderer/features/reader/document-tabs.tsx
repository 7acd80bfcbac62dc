import type { ReactNode } from 'react';
import { IconButton } from '../../components/icon-button';
import { useStudyStore } from '../../state/study-store';
import { closeTab, toggleSplit } from '../../state/reader-sides';
import { openDocument, useViewStore } from '../../state/view-store';
import { useSide, useSideView } from './reader-side';
import styles from './reader.module.css';

/** The open documents. Ones that are gone from the study have no tab. */
export function DocumentTabs(): ReactNode {
  const side = useSide();
  const tabs = useSideView((view) => view.tabs);
  const open = useSideView((view) => view.document);
  useStudyStore((state) => state.revision);
  const lastSide = useViewStore((state) => (state.other === null ? 'left' : 'right'));
  const { documents } = useStudyStore.getState().study;
  return (
    <nav className={styles['tabs']} aria-label="Open documents">
      <ul>
        {tabs.map((id) => {
          const title = documents.get(id)?.title;
          if (title === undefined) return null;
          return (
            <li key={id} className={styles['tab']} data-on={id === open || undefined}>
              <button
                type="button"
                className="ell"
                aria-current={id === open ? 'page' : undefined}
                title={title}
                onClick={() => openDocument(id)}
              >
                {title}
              </button>
              <IconButton
                icon="close"
                iconSize={12}
                small
                label={`Close ${title}`}
                className={styles['close'] ?? ''}
                onClick={() => closeTab(id, side)}
              />
            </li>
          );
        })}
      </ul>
      <span className="sp" />
      {side === lastSide && (
        <IconButton
          small
          icon="columns"
          label="Two documents side by side"
          shortcut="Ctrl+\\"
          pressed={lastSide === 'right'}
          onClick={toggleSplit}
        />
      )}
    </nav>
  );
}

import type { ReactNode } from 'react';
import { EmptyState } from '../../components/empty-state';
import { startImport } from '../../services/start-import';
import { useStudyStore } from '../../state/study-store';
import { openDocument } from '../../state/view-store';
import styles from './reader.module.css';

/** What stands in the reader while no document is open, and the way on. */
export function EmptyReader(): ReactNode {
  useStudyStore((state) => state.revision);
  const [first] = useStudyStore.getState().study.documents.values();
  return (
    <div className={styles['empty']}>
      {first === undefined ? (
        <EmptyState
          title="This study has no documents yet"
          text="Import transcripts to read and code them here."
        >
          <button type="button" className="btn pri" onClick={() => void startImport()}>
            Import documents
          </button>
        </EmptyState>
      ) : (
        <EmptyState
          title="No document is open"
          text="Choose one in the list on the left, or start with the first."
        >
          <button type="button" className="btn" onClick={() => openDocument(first.id)}>
            Open {first.title}
          </button>
        </EmptyState>
      )}
    </div>
  );
}

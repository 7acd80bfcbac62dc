import { useRef, type ReactNode } from 'react';
import { useStudyStore } from '../../state/study-store';
import { useViewStore } from '../../state/view-store';
import { DocumentHeader } from './document-header';
import { DocumentTabs } from './document-tabs';
import { EmptyReader } from './empty-reader';
import { Inspector } from './inspector/inspector';
import { Transcript } from './transcript';
import { useReaderKeys } from './use-reader-keys';
import { useReading } from './use-reading';
import { useSelectionFacts } from './use-selection-facts';
import styles from './reader.module.css';

/** The middle of the workbench: open documents, the words with everything coded on them, the active quotation. */
export function Reader(): ReactNode {
  const root = useRef<HTMLDivElement>(null);
  const id = useViewStore((state) => state.document);
  useStudyStore((state) => state.revision);
  const document = useStudyStore.getState().study.documents.get(id ?? '');
  const reading = useReading(id);
  useReaderKeys(root);
  useSelectionFacts();
  return (
    <div className={styles['reader']} ref={root} data-empty={document === undefined || undefined}>
      <DocumentTabs />
      {document === undefined ? (
        <EmptyReader />
      ) : (
        <>
          <DocumentHeader document={document} />
          {reading === null ? <div aria-busy="true" /> : <Transcript reading={reading} />}
          {reading !== null && <Inspector reading={reading} />}
        </>
      )}
    </div>
  );
}

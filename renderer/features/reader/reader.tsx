import { useRef, type ReactNode } from 'react';
import type { SourceDocument } from '../../../shared/model/document';
import { textFailure } from '../../services/document-text';
import { useStudyStore } from '../../state/study-store';
import { useViewStore } from '../../state/view-store';
import { DocumentHeader } from './document-header';
import { DocumentTabs } from './document-tabs';
import { EmptyReader } from './empty-reader';
import { Inspector } from './inspector/inspector';
import { Transcript } from './transcript';
import type { Reading } from './reader-store';
import { UnreadableText } from './unreadable-text';
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
          <Words document={document} reading={reading} />
        </>
      )}
    </div>
  );
}

interface WordsProps {
  readonly document: SourceDocument;
  /** Null while the text is on its way, and where it cannot be read. */
  readonly reading: Reading | null;
}

function Words({ document, reading }: WordsProps): ReactNode {
  if (reading !== null) {
    return (
      <>
        <Transcript reading={reading} />
        <Inspector reading={reading} />
      </>
    );
  }
  const error = textFailure(useStudyStore.getState().study, document.id);
  return error === undefined ? (
    <div aria-busy="true" />
  ) : (
    <UnreadableText document={document} error={error} />
  );
}

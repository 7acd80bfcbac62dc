import type { ReactNode } from 'react';
import type { AppError } from '../../../shared/lib/result';
import type { SourceDocument } from '../../../shared/model/document';
import { Button } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { retryText } from '../../services/document-text';
import { useStudyStore } from '../../state/study-store';
import styles from './reader.module.css';

interface UnreadableTextProps {
  readonly document: SourceDocument;
  readonly error: AppError;
}

/** What stands in the reader where the words of a document cannot be read: what is safe and what to do. */
export function UnreadableText({ document, error }: UnreadableTextProps): ReactNode {
  const study = useStudyStore((state) => state.study);
  return (
    <div className={styles['empty']} role="alert">
      <EmptyState title={`${document.title} cannot be read`} text={error.message}>
        <Button onClick={() => retryText(study, document.id)}>Try again</Button>
      </EmptyState>
    </div>
  );
}

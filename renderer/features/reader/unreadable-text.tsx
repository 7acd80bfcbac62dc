import type { ReactNode } from 'react';
import type { AppError } from '../../../shared/lib/result';
import type { SourceDocument } from '../../../shared/model/document';
import { Button } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { useTranslation } from '../../i18n/i18n';
import { retryText } from '../../services/document-text';
import { useStudyStore } from '../../state/study-store';
import styles from './reader.module.css';

interface UnreadableTextProps {
  readonly document: SourceDocument;
  readonly error: AppError;
}

/** What stands in the reader where the words of a document cannot be read: what is safe and what to do. */
export function UnreadableText({ document, error }: UnreadableTextProps): ReactNode {
  const { t } = useTranslation('reader');
  const study = useStudyStore((state) => state.study);
  return (
    <div className={styles['empty']} role="alert">
      <EmptyState title={t('unreadable', { title: document.title })} text={error.message}>
        <Button onClick={() => retryText(study, document.id)}>{t('tryAgain')}</Button>
      </EmptyState>
    </div>
  );
}

import type { ReactNode } from 'react';
import { EmptyState } from '../../components/empty-state';
import { useTranslation } from '../../i18n/i18n';
import { startImport } from '../../services/start-import';
import { useStudyStore } from '../../state/study-store';
import { openDocument } from '../../state/view-store';
import styles from './reader.module.css';

/** What stands in the reader while no document is open, and the way on. */
export function EmptyReader(): ReactNode {
  const { t } = useTranslation('reader');
  useStudyStore((state) => state.revision);
  const [first] = useStudyStore.getState().study.documents.values();
  return (
    <div className={styles['empty']}>
      {first === undefined ? (
        <EmptyState title={t('empty.noDocuments')} text={t('empty.importThem')}>
          <button type="button" className="btn pri" onClick={() => void startImport()}>
            {t('empty.import')}
          </button>
        </EmptyState>
      ) : (
        <EmptyState title={t('empty.noneOpen')} text={t('empty.choose')}>
          <button type="button" className="btn" onClick={() => openDocument(first.id)}>
            {t('empty.open', { title: first.title })}
          </button>
        </EmptyState>
      )}
    </div>
  );
}

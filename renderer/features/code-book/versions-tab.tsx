import type { ReactNode } from 'react';
import { codeBooksInOrder } from '../../../shared/model/code-book';
import { Button } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { useTranslation } from '../../i18n/i18n';
import { openDialog } from '../../services/code-surgery';
import { useLaterRevision } from '../../state/later-revision';
import { useStudyStore } from '../../state/study-store';
import styles from './code-book.module.css';
import { CodedUnderList } from './coded-under-list';
import { VersionDiff } from './version-diff';
import { VersionList } from './version-list';

/** The kept versions of the code book, how two of them differ, and which documents were coded under which. */
export function VersionsTab(): ReactNode {
  const { t } = useTranslation('code-book');
  useLaterRevision();
  const { study } = useStudyStore.getState();
  const versions = codeBooksInOrder(study.codeBooks);
  if (versions.length === 0) {
    return (
      <EmptyState title={t('versions.noneTitle')} text={t('versions.noneText')}>
        <Button look="primary" onClick={() => openDialog({ kind: 'keep-code-book' })}>
          {t('keep')}
        </Button>
      </EmptyState>
    );
  }
  return (
    <div className={styles['versions']}>
      <VersionList study={study} versions={versions} />
      <VersionDiff study={study} versions={versions} />
      <CodedUnderList study={study} />
    </div>
  );
}

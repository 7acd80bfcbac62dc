import type { ReactNode } from 'react';
import { Note } from '../../../components/note';
import { useTranslation } from '../../../i18n/i18n';
import { said } from '../../../i18n/said';
import type { TextHits } from '../../../services/use-text-hits';
import styles from './text-list.module.css';

/** How much was found, what could not be searched, and what went wrong. */
export function ListNotes({ hits: { found, error, searching } }: { readonly hits: TextHits }): ReactNode {
  const { t } = useTranslation('search');
  if (error !== null) return <Note kind="bad" title={said(error.message)} />;
  const documents = t('inDocuments', { count: found?.documents.length ?? 0 });
  return (
    <>
      <p className={styles['count']} role="status">
        {found !== null && t('list.count', { count: found.total, documents })}
        {found !== null && found.kept < found.total && ` ${t('list.kept', { count: found.kept })}`}
        {found === null && searching && t('list.searching')}
      </p>
      {found !== null && found.unread.length > 0 && (
        <Note kind="warn" title={t('list.unread', { count: found.unread.length })} />
      )}
    </>
  );
}

import type { ReactNode } from 'react';
import { Button } from '../../components/button';
import { useTranslation } from '../../i18n/i18n';
import { archiveCodes, openDialog, restoreCodes, showQuotes } from '../../services/code-surgery';
import { selectedIds } from '../../services/row-selection';
import { useViewStore } from '../../state/view-store';
import { useBookStore } from './book-store';
import styles from './code-book.module.css';
import { leaveGroup } from './group-actions';
import type { BookContent } from './use-book';

/** What is selected and what can be done with it; archived codes can only be brought back. */
export function BulkBar({ content }: { readonly content: BookContent }): ReactNode {
  const { t } = useTranslation('code-book');
  const picked = useViewStore((s) => s.code);
  const { selection, group } = useBookStore();
  const chosen = selectedIds(selection, picked);
  const rows = content.rows.filter(({ id }) => chosen.has(id));
  const archived = rows.filter(({ isArchived }) => isArchived).map(({ id }) => id);
  const ids = rows.filter(({ isArchived }) => !isArchived).map(({ id }) => id);
  const shown = t('shown', { shown: content.rows.length, all: content.all.length });
  if (rows.length === 0) return <footer className={styles['foot']}>{shown}</footer>;
  const [first = ''] = ids;
  return (
    <footer className={styles['foot']}>
      <span role="status">{t('selected', { count: rows.length })}</span>
      <span className="sp" />
      {archived.length > 0 && (
        <Button small onClick={() => void restoreCodes(archived)}>
          {t('acts.restore')}
        </Button>
      )}
      {ids.length === 1 && (
        <>
          <Button small onClick={() => showQuotes(first)}>
            {t('acts.quotes')}
          </Button>
          <Button small onClick={() => openDialog({ kind: 'code', id: first })}>
            {t('acts.details')}
          </Button>
          <Button small onClick={() => openDialog({ kind: 'split-code', id: first })}>
            {t('acts.split')}
          </Button>
        </>
      )}
      {ids.length > 0 && (
        <>
          <Button small onClick={() => openDialog({ kind: 'merge-codes', ids })}>
            {t('acts.merge')}
          </Button>
          <Button small onClick={() => openDialog({ kind: 'move-codes', ids })}>
            {t('acts.move')}
          </Button>
          <Button small onClick={() => openDialog({ kind: 'colour-codes', ids })}>
            {t('acts.colour')}
          </Button>
          <Button small onClick={() => openDialog({ kind: 'group-codes', ids })}>
            {t('acts.group')}
          </Button>
          {group !== null && (
            <Button small onClick={() => void leaveGroup(group, ids)}>
              {t('acts.leave')}
            </Button>
          )}
          <Button small look="danger" onClick={() => void archiveCodes(ids, null)}>
            {t('acts.archive')}
          </Button>
        </>
      )}
    </footer>
  );
}

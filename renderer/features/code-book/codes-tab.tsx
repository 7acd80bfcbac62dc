import { memo, type ReactNode } from 'react';
import { Button } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { useTranslation } from '../../i18n/i18n';
import { openDialog } from '../../services/code-surgery';
import { bookFilters, useBookStore } from './book-store';
import { passes } from './book-rows';
import { BulkBar } from './bulk-bar';
import styles from './code-book.module.css';
import { CodeGroups } from './code-groups';
import { CodePreview } from './code-preview';
import { CodeTable } from './code-table';
import { useBook, type BookContent } from './use-book';

/** Groups at the left, the table of codes, and below it what the picked code means and where it was used. */
export function CodesTab(): ReactNode {
  return <Codes content={useBook()} />;
}

/** Drawn anew only when the table is another. */
const Codes = memo(function Codes({ content }: { readonly content: BookContent }): ReactNode {
  const { t } = useTranslation('code-book');
  return (
    <div className={styles['codes']}>
      <CodeGroups content={content} />
      <section className={styles['table']} aria-label={t('codesTab')} data-pane="code-table">
        <FilterBar content={content} />
        {content.rows.length === 0 ? <NoCodes content={content} /> : <CodeTable content={content} />}
        <BulkBar content={content} />
      </section>
      <CodePreview />
    </div>
  );
});

function FilterBar({ content: { all } }: { readonly content: BookContent }): ReactNode {
  const { t } = useTranslation('code-book');
  const { filter } = useBookStore();
  return (
    <div className={styles['filters']} role="group" aria-label={t('which')}>
      {bookFilters.map((choice) => {
        const count = all.filter((row) => passes(row, choice)).length;
        return (
          <Button
            key={choice}
            small
            pressed={filter === choice}
            onClick={() => useBookStore.setState({ filter: choice })}
          >
            {t(`filters.${choice}`, { count })}
          </Button>
        );
      })}
    </div>
  );
}

function NoCodes({ content: { all } }: { readonly content: BookContent }): ReactNode {
  const { t } = useTranslation('code-book');
  if (all.length === 0) {
    return (
      <EmptyState title={t('none.title')} text={t('none.text')}>
        <Button onClick={() => openDialog({ kind: 'paste-codes' })}>{t('none.paste')}</Button>
        <Button onClick={() => openDialog({ kind: 'starter-trees' })}>{t('none.starter')}</Button>
      </EmptyState>
    );
  }
  const clear = (): void => useBookStore.setState({ words: '', filter: 'all', group: null });
  return (
    <EmptyState title={t('none.filtered')}>
      <Button onClick={clear}>{t('none.clear')}</Button>
    </EmptyState>
  );
}

import type { ReactNode } from 'react';
import { Icon } from '../../components/icon';
import { useTranslation } from '../../i18n/i18n';
import { bookColumns, sortBy, useBookStore } from './book-store';
import styles from './code-book.module.css';

/** The headings of the table; each sorts by its column. */
export function TableHead(): ReactNode {
  const { t } = useTranslation('code-book');
  const sort = useBookStore((s) => s.sort);
  return (
    <div role="rowgroup">
      <div role="row" className={`${styles['line'] ?? ''} ${styles['head'] ?? ''}`} aria-rowindex={1}>
        {bookColumns.map((column) => {
          const here = sort?.column === column ? sort : null;
          return (
            <span
              key={column}
              role="columnheader"
              className={styles[column]}
              aria-sort={here === null ? 'none' : here.down ? 'descending' : 'ascending'}
            >
              <button type="button" onClick={() => sortBy(column)} title={t(`columns.${column}Hint`)}>
                {t(`columns.${column}`)}
                {here !== null && <Icon name={here.down ? 'chevron-down' : 'chevron-up'} size={12} />}
              </button>
            </span>
          );
        })}
      </div>
    </div>
  );
}

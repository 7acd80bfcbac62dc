import type { ReactNode } from 'react';
import { Icon } from '../../components/icon';
import { useTranslation } from '../../i18n/i18n';
import { isCount, type RegisterColumn } from './register-columns';
import { sortBy, useRegisterStore } from './register-store';
import styles from './register.module.css';

/** The headings of the register; each sorts by its column. */
export function RegisterHead({ columns }: { readonly columns: readonly RegisterColumn[] }): ReactNode {
  const { t } = useTranslation('people');
  const sort = useRegisterStore((s) => s.sort);
  return (
    <div role="rowgroup" className={styles['head']}>
      <div role="row" className={styles['line']} aria-rowindex={1}>
        {columns.map((column) => {
          const here = sort?.column === column.id ? sort : null;
          const usual = sort === null && column.kind === 'pseudonym';
          return (
            <span
              key={column.id}
              role="columnheader"
              className={`${styles['cell'] ?? ''} ${isCount(column) ? (styles['count'] ?? '') : ''}`}
              aria-sort={here === null ? 'none' : here.down ? 'descending' : 'ascending'}
            >
              <button
                type="button"
                title={
                  column.kind === 'attribute'
                    ? (column.attribute.description ?? column.title)
                    : t(`columnHints.${column.kind}`)
                }
                onClick={() => sortBy(column.id, isCount(column))}
              >
                <span className="ell">{column.title}</span>
                {(here !== null || usual) && (
                  <Icon name={here === null || here.down ? 'chevron-down' : 'chevron-up'} size={12} />
                )}
              </button>
            </span>
          );
        })}
      </div>
    </div>
  );
}

import type { ReactNode } from 'react';
import { useTranslation } from '../../../i18n/i18n';
import type { TableMappingProps } from './table-mapping-props';
import styles from './table-mapping.module.css';

const SHOWN_TITLES = 8;

/** How many documents the table comes to, with the first titles. */
export function OutcomeList({ titles, busy }: Pick<TableMappingProps, 'titles' | 'busy'>): ReactNode {
  const { t } = useTranslation('import-table');
  const more = titles.length - SHOWN_TITLES;
  return (
    <section className={styles['outcome']} aria-label={t('outcome')}>
      <h3>{t('outcome')}</h3>
      <p className="s12" role="status">
        {busy ? t('reading') : titles.length === 0 ? t('nothing') : t('documents', { count: titles.length })}
      </p>
      <ol lang="nl">
        {titles.slice(0, SHOWN_TITLES).map((title) => (
          <li key={title} className="ell">
            {title}
          </li>
        ))}
      </ol>
      {more > 0 && <p className="t3 s12">{t('moreDocuments', { count: more })}</p>}
    </section>
  );
}

import { useState, type ReactNode } from 'react';
import { EmptyState } from '../../components/empty-state';
import { SearchInput } from '../../components/search-input';
import { useTranslation } from '../../i18n/i18n';
import { foldWord } from '../../services/fold-word';
import { useAppStore } from '../../state/app-store';
import { RecentStudies } from './recent-studies';
import styles from './welcome.module.css';

/** The studies opened before, and a field to find one of them. */
export function Recent(): ReactNode {
  const { t } = useTranslation('welcome');
  const recent = useAppStore((state) => state.recent);
  const [query, setQuery] = useState('');
  const found = recent.filter(({ name, folder }) =>
    foldWord(`${name} ${folder}`).includes(foldWord(query.trim())),
  );
  return (
    <section aria-label={t('recent')}>
      <div className={styles['head']}>
        <h2>{t('recent')}</h2>
        <span className="sp" />
        {recent.length > 3 && (
          <SearchInput label={t('find')} icon="search" value={query} onChange={setQuery} />
        )}
      </div>
      {recent.length === 0 && (
        <div className={styles['none']}>
          <EmptyState title={t('noneTitle')} text={t('noneText')} />
        </div>
      )}
      {recent.length > 0 && found.length === 0 && (
        <EmptyState title={t('noMatch', { query: query.trim() })} />
      )}
      {found.length > 0 && <RecentStudies studies={found} />}
    </section>
  );
}

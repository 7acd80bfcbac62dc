import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/i18n';
import { useStudyStore } from '../../state/study-store';
import styles from './documents.module.css';
import { statusCounts, type ProgressOf, type StatusFilter } from './navigator-rows';
import { useNavigatorStore } from './navigator-store';

const tags: readonly StatusFilter[] = ['all', 'to-code', 'in-progress'];

/** Narrows the navigator to what is still to do; each says how many documents it would show. */
export function StatusTags({ progressOf }: { readonly progressOf: ProgressOf }): ReactNode {
  const { t } = useTranslation('documents');
  const status = useNavigatorStore((state) => state.status);
  const counts = statusCounts(useStudyStore.getState().study, progressOf);
  return (
    <div className={styles['tags']} role="group" aria-label={t('show')}>
      {tags.map((id) => (
        <button
          key={id}
          type="button"
          className={id === status ? 'tag acc' : 'tag'}
          aria-pressed={id === status}
          title={t(`statusHint.${id}`)}
          onClick={() => useNavigatorStore.setState({ status: id })}
        >
          {t(`status.${id}`, { count: counts[id] })}
        </button>
      ))}
    </div>
  );
}

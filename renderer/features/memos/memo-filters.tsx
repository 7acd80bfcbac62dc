import type { ReactNode } from 'react';
import { memoKinds } from '../../../shared/model/memo';
import type { Study } from '../../../shared/model/study';
import { SearchInput } from '../../components/search-input';
import { SelectInput } from '../../components/select-input';
import { useTranslation } from '../../i18n/i18n';
import { setFilter, useMemosStore } from './memos-store';
import styles from './memos-view.module.css';

const subjects = ['study', 'document', 'code', 'quotation', 'participant'] as const;
const ALL = '';

/** Narrows the list by words, kind, subject and author. */
export function MemoFilters({ study }: { readonly study: Study }): ReactNode {
  const { t } = useTranslation('memos');
  const filter = useMemosStore((s) => s.filter);
  const kinds = memoKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }));
  const abouts = subjects.map((about) => ({ value: about, label: t(`subjects.${about}`) }));
  const coders = [...study.coders.values()].map(({ id, name }) => ({ value: id, label: name }));
  return (
    <div className={styles['filters']}>
      <SearchInput
        label={t('search')}
        shortcut="F"
        value={filter.text ?? ''}
        onChange={(text) => setFilter('text', text === '' ? undefined : text)}
      />
      <div className={styles['selects']}>
        <SelectInput
          label={t('kind')}
          hideLabel
          value={filter.kind ?? ALL}
          options={[{ value: ALL, label: t('everyKind') }, ...kinds]}
          onChange={(value) => setFilter('kind', value === ALL ? undefined : value)}
        />
        <SelectInput
          label={t('subject')}
          hideLabel
          value={filter.about ?? ALL}
          options={[{ value: ALL, label: t('everySubject') }, ...abouts]}
          onChange={(value) => setFilter('about', value === ALL ? undefined : value)}
        />
        <SelectInput
          label={t('author')}
          hideLabel
          value={filter.by ?? ALL}
          options={[{ value: ALL, label: t('everyAuthor') }, ...coders]}
          onChange={(value) => setFilter('by', value === ALL ? undefined : value)}
        />
      </div>
    </div>
  );
}

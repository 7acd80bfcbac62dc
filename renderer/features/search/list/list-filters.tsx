import { useEffect, useRef, type ReactNode } from 'react';
import { NO_STAKEHOLDER } from '../../../../shared/query/quote-filter';
import { Button } from '../../../components/button';
import { SearchInput } from '../../../components/search-input';
import { SelectInput } from '../../../components/select-input';
import { useTranslation } from '../../../i18n/i18n';
import { closeTextList, openTextList, type TextListAsk } from '../../../state/search-store';
import { useStudyStore } from '../../../state/study-store';
import styles from './text-list.module.css';

/** Stands for "all" in a choice, where '' means the speakers nobody gave a group. */
const ALL = '*';

/** What is looked for, how, and in whose words. */
export function ListFilters({ ask }: { readonly ask: TextListAsk }): ReactNode {
  const { t } = useTranslation('search');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <div className={styles['filters']}>
      <SearchInput
        ref={field}
        icon="search"
        label={t('list.field')}
        value={ask.typed}
        onChange={(typed) => openTextList({ typed })}
        onKeyDown={(event) => {
          if (event.key === 'Escape') closeTextList();
        }}
      />
      <div className="row g8">
        <Button
          small
          pressed={ask.whole}
          disabled={ask.pattern}
          onClick={() => openTextList({ whole: !ask.whole })}
        >
          {t('list.whole')}
        </Button>
        <Button small pressed={ask.pattern} onClick={() => openTextList({ pattern: !ask.pattern })}>
          {t('list.pattern')}
        </Button>
      </div>
      <div className={styles['selects']}>
        <GroupChoice ask={ask} />
        <DocumentChoice ask={ask} />
      </div>
    </div>
  );
}

function GroupChoice({ ask }: { readonly ask: TextListAsk }): ReactNode {
  const { t } = useTranslation('search');
  const groups = useStudyStore((state) => (state.revision === 0 ? undefined : state.study.groups));
  const options = [
    { value: ALL, label: t('list.everybody') },
    ...[...(groups?.values() ?? [])].map(({ id, name }) => ({ value: id, label: name })),
    { value: NO_STAKEHOLDER, label: t('list.nobodyKnown') },
  ];
  return (
    <SelectInput
      label={t('list.group')}
      hideLabel
      value={ask.group ?? ALL}
      options={options}
      onChange={(group) => openTextList({ group: group === ALL ? null : group })}
    />
  );
}

function DocumentChoice({ ask }: { readonly ask: TextListAsk }): ReactNode {
  const { t } = useTranslation('search');
  useStudyStore((state) => state.revision);
  const documents = [...useStudyStore.getState().study.documents.values()];
  const options = [
    { value: ALL, label: t('list.allDocuments') },
    ...documents.map(({ id, title }) => ({ value: id, label: title })),
  ];
  return (
    <SelectInput
      label={t('list.document')}
      hideLabel
      value={ask.document ?? ALL}
      options={options}
      onChange={(document) => openTextList({ document: document === ALL ? null : document })}
    />
  );
}

import type { ReactNode } from 'react';
import { Virtualizer } from 'virtua';
import { EmptyState } from '../../components/empty-state';
import { useTranslation } from '../../i18n/i18n';
import { kindOptions, literalOptions } from '../../services/document-words';
import { useStudyStore } from '../../state/study-store';
import { DetailsRow } from './details-row';
import styles from './details-step.module.css';
import { InlineSelect } from './inline-select';
import { SetField } from './set-field';
import type { SourceChoice } from './source-choices';
import type { Wizard } from './use-wizard';
import { changeChoice, useWizardStore } from './wizard-store';

/** What is said of every document: title, kind, style, date, set, and where it counts in the sampling plan. */
export function DetailsStep({ wizard }: { readonly wizard: Wizard }): ReactNode {
  const { t } = useTranslation('import');
  const { sources, choices, shown } = wizard;
  const columns = useSamplingColumns();
  if (sources.length === 0) {
    return (
      <div className={styles['none']}>
        <EmptyState title={t('nothingReadYet')} />
      </div>
    );
  }
  return (
    <section className={styles['details']} aria-label={t('step.details')}>
      <div className={styles['top']}>
        <h2>{t('aboutDocuments')}</h2>
        <span className="sp" />
        <ForAll wizard={wizard} />
        <SetField />
      </div>
      <div className={styles['grid']} role="table" aria-label={t('aboutDocuments')}>
        <div role="rowgroup">
          <div
            role="row"
            className={`${styles['row'] ?? ''} ${columns.length > 0 ? (styles['sampled'] ?? '') : ''} ${styles['heads'] ?? ''}`}
          >
            {(['add', 'title', 'kind', 'style', 'date', 'set'] as const).map((name) => (
              <span key={name} role="columnheader">
                {t(`detail.${name}`)}
              </span>
            ))}
            {columns.length > 0 && <span role="columnheader">{t('detail.sampling')}</span>}
          </div>
        </div>
        <div role="rowgroup" className={styles['rows']}>
          <Virtualizer data={sources} itemSize={40}>
            {(line) => {
              const choice = choices.get(line.id);
              return choice === undefined ? (
                <div key={line.id} />
              ) : (
                <DetailsRow
                  key={line.id}
                  line={line}
                  choice={choice}
                  columns={columns}
                  on={line.id === shown?.id}
                />
              );
            }}
          </Virtualizer>
        </div>
      </div>
    </section>
  );
}

/** Kind and style for all documents at once. */
function ForAll({ wizard }: { readonly wizard: Wizard }): ReactNode {
  const { t } = useTranslation('import');
  const setAll = (part: Partial<SourceChoice>): void => {
    for (const { id } of wizard.sources) changeChoice(id, part);
  };
  return (
    <>
      <InlineSelect
        label={t('kindOfAll')}
        value=""
        options={[{ value: '', label: t('kindOfAll') }, ...kindOptions()]}
        onChange={(kind) => kind !== '' && setAll({ kind })}
      />
      <InlineSelect
        label={t('styleOfAll')}
        value=""
        options={[{ value: '', label: t('styleOfAll') }, ...literalOptions()]}
        onChange={(literal) => literal !== '' && setAll({ literal })}
      />
    </>
  );
}

/** Columns of the sampling plan in their order; none where the study has no plan. */
function useSamplingColumns(): readonly { readonly value: string; readonly label: string }[] {
  useStudyStore((s) => s.groundRevision);
  useWizardStore((s) => s.id);
  const { samplingColumns } = useStudyStore.getState().study;
  return [...samplingColumns.values()]
    .sort((a, b) => a.position - b.position)
    .map(({ id, name }) => ({ value: id, label: name }));
}

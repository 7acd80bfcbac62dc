import type { ReactNode } from 'react';
import { Switch } from '../../components/switch';
import { EmptyState } from '../../components/empty-state';
import { setAcrossFiles } from '../../../shared/import/review/label-review';
import { useTranslation } from '../../i18n/i18n';
import { useStudyStore } from '../../state/study-store';
import { FirstGroups } from './first-groups';
import { LabelTable } from './label-table';
import { OriginalText } from './original-text';
import { Question } from './question';
import { isSource, type SourceLine } from './source-choices';
import styles from './speakers-step.module.css';
import { timestampShape } from './timestamp-shape';
import { useContents } from './use-contents';
import type { Wizard } from './use-wizard';
import { keepReview, useWizardStore } from './wizard-store';

/** Who is speaking in the shown file: every label found, with the person it stands for, above the text itself. */
export function SpeakersStep({ wizard }: { readonly wizard: Wizard }): ReactNode {
  const { t } = useTranslation('import');
  const { shown } = wizard;
  if (shown === undefined || !isSource(shown)) {
    return (
      <div className={styles['none']}>
        <EmptyState title={t('nobodyYet')} text={t('nobodyYetText')} />
      </div>
    );
  }
  return <Speakers key={shown.id} wizard={wizard} line={shown} />;
}

interface SpeakersProps {
  readonly wizard: Wizard;
  readonly line: SourceLine;
}

function Speakers({ wizard, line }: SpeakersProps): ReactNode {
  const { t } = useTranslation('import');
  const { review, view } = wizard;
  const rows = view.rows.get(line.id) ?? [];
  const contents = useContents(line.file);
  const label = useWizardStore((s) => s.label);
  const picked = rows.find((row) => row.label === label) ?? rows.find(({ state }) => state === 'open');
  const noGroups = useStudyStore((s) => s.groundRevision >= 0 && s.study.groups.size === 0);
  const shape = timestampShape(contents?.shown[line.source.index] ?? []);
  return (
    <div className={styles['both']}>
      <section className={styles['who']} aria-label={t('whoSpeaks')}>
        <div className={styles['head']}>
          <h2>{t('whoSpeaks')}</h2>
          <span className="t3">
            {rows.length === 0
              ? t('noLabels', { file: line.file.name })
              : t('labelsFound', { file: line.file.name, count: rows.length })}
          </span>
        </div>
        {noGroups && rows.length > 0 && <FirstGroups />}
        {rows.length > 0 && <LabelTable wizard={wizard} rows={rows} picked={picked?.label ?? null} />}
        <div className={`row g12 ${styles['opts'] ?? ''}`}>
          <Switch
            label={t('acrossFiles')}
            on={review.acrossFiles}
            onChange={(on) => keepReview(setAcrossFiles(review, on))}
          />
          <span className="sp" />
          {shape !== null && (
            <span className="t2">
              {t('timestamps')} <span className="tag mono">{shape}</span>
            </span>
          )}
        </div>
      </section>
      <OriginalText line={line} contents={contents} rows={rows} picked={picked?.label ?? null}>
        {picked !== undefined && <Question wizard={wizard} row={picked} />}
      </OriginalText>
    </div>
  );
}

import { useState, type ReactNode } from 'react';
import { analyses, type AnalysisAsked } from '../../../shared/analysis/analysis-tables';
import type { OverviewVariant } from '../../../shared/analysis/overview-variant';
import { SMALLEST_CELL } from '../../../shared/analysis/small-cells';
import { analysisFormats, type AnalysisFormat } from '../../../shared/export/analysis/analysis-content';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { Segmented } from '../../components/segmented';
import { SelectInput } from '../../components/select-input';
import { currentLanguage, useTranslation } from '../../i18n/i18n';
import { request } from '../../services/api';
import { showToast } from '../../state/view-store';
import { closeDialog } from './sampling-actions';
import styles from './sampling.module.css';

type Analysis = AnalysisAsked['analysis'];

/** Writes the response overview, or one table of it, to a file. */
export function ExportSampleDialog(): ReactNode {
  const { t } = useTranslation(['sampling', 'common']);
  const [analysis, setAnalysis] = useState<Analysis>('response');
  const [variant, setVariant] = useState<OverviewVariant>('anonymous');
  const [format, setFormat] = useState<AnalysisFormat>('xlsx');
  const [language, setLanguage] = useState(currentLanguage());
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    const asked: AnalysisAsked =
      analysis === 'saturation' ? { analysis, group: null, order: 'coded' } : { analysis, variant };
    const written = await request('analysis:save', { format, asked, language });
    setBusy(false);
    if (!written.ok) showToast(written.error.message, false);
    else if (written.value !== null) {
      showToast(t('export.done', { file: written.value.name }), false);
      closeDialog();
    }
  };
  return (
    <Dialog
      title={t('export.title')}
      onClose={closeDialog}
      onSubmit={() => void save()}
      footer={
        <>
          <Button look="ghost" onClick={closeDialog}>
            {t('common:cancel')}
          </Button>
          <Button look="primary" type="submit" icon="download" disabled={busy}>
            {t('export.submit')}
          </Button>
        </>
      }
    >
      <div className={styles['fields']}>
        <SelectInput
          label={t('export.what')}
          value={analysis}
          options={analyses.map((value) => ({ value, label: t(`export.analyses.${value}`) }))}
          onChange={setAnalysis}
        />
        {analysis !== 'saturation' && (
          <div className="fld">
            <span className="lab">{t('export.variant')}</span>
            <Segmented
              label={t('export.variant')}
              value={variant}
              options={(['anonymous', 'internal'] as const).map((value) => ({
                value,
                label: t(`export.variants.${value}`),
              }))}
              onChange={setVariant}
            />
            <span className="hint">{t(`export.variantHints.${variant}`, { below: SMALLEST_CELL })}</span>
          </div>
        )}
        <SelectInput
          label={t('export.format')}
          value={format}
          options={analysisFormats.map((value) => ({ value, label: t(`export.formats.${value}`) }))}
          onChange={setFormat}
        />
        <div className="fld">
          <span className="lab">{t('export.language')}</span>
          <Segmented
            label={t('export.language')}
            value={language}
            options={[
              { value: 'nl', label: 'Nederlands' },
              { value: 'en', label: 'English' },
            ]}
            onChange={setLanguage}
          />
        </div>
      </div>
    </Dialog>
  );
}

import { useState, type ReactNode } from 'react';
import type { AttributionStyle } from '../../../shared/export/attribution';
import { Button } from '../../components/button';
import { Segmented } from '../../components/segmented';
import { useTranslation } from '../../i18n/i18n';
import { request } from '../../services/api';
import { useStudyStore } from '../../state/study-store';
import { showToast } from '../../state/view-store';
import { copyQuotations, withWithheld } from './bulk-actions';
import styles from './quotes-view.module.css';

interface ReportExportProps {
  /** The quotations in the order of the report. */
  readonly ids: readonly string[];
  readonly source: AttributionStyle;
}

const ways = ['word', 'excel', 'csv', 'clipboard'] as const;
const formats = { word: 'docx-list', excel: 'xlsx', csv: 'csv' } as const;

/** Takes the chosen quotes out: as a file or on the clipboard; "anonymised" only where names are replaced. */
export function ReportExport({ ids, source }: ReportExportProps): ReactNode {
  const { t } = useTranslation('quotes');
  const keyOpen = useStudyStore((s) => s.keyNames !== null);
  const [way, setWay] = useState<(typeof ways)[number]>('word');
  const [busy, setBusy] = useState(false);
  const count = ids.length;
  const label = keyOpen
    ? way === 'clipboard'
      ? t('report.copyClean', { count })
      : t('report.exportClean', { count })
    : way === 'clipboard'
      ? t('report.copy', { count })
      : t('report.export', { count });
  const leave = async (): Promise<void> => {
    setBusy(true);
    if (way === 'clipboard') await copyQuotations(ids, source);
    else {
      const written = await request('export:save', { format: formats[way], scope: { quotes: ids }, source });
      if (!written.ok) showToast(written.error.message, false);
      else if (written.value !== null) {
        const { name, quotes, withheld = 0 } = written.value;
        const done = t('report.exported', { quotes: t('quotes', { count: quotes }), name });
        showToast(withWithheld(done, withheld), false);
      }
    }
    setBusy(false);
  };
  return (
    <div className={styles['leave']}>
      <Segmented
        label={t('report.format')}
        value={way}
        options={ways.map((value) => ({ value, label: t(`report.${value}`) }))}
        onChange={setWay}
      />
      <Button
        look="primary"
        icon={way === 'clipboard' ? 'copy' : 'download'}
        disabled={busy}
        onClick={() => void leave()}
      >
        {label}
      </Button>
    </div>
  );
}

import { useMemo, useState, type ReactNode } from 'react';
import { groupRows } from '../../../shared/analysis/group-rows';
import { saturationCurve, type SaturationOrder } from '../../../shared/analysis/saturation';
import { voicedCodes } from '../../../shared/analysis/voiced-codes';
import { Button } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { SelectInput } from '../../components/select-input';
import { useTranslation } from '../../i18n/i18n';
import { SaturationChart } from './saturation-chart';
import { SaturationNotes } from './saturation-notes';
import { SaturationTable } from './saturation-table';
import styles from './sampling.module.css';
import { useAnalysisWords, type Moment } from './use-sample';

/** Stands for all respondents among the groups to choose from. */
const EVERYBODY = '';

/** New codes document by document, of all respondents or of one group, as a chart or as a table. */
export function SaturationSection({ moment }: { readonly moment: Moment }): ReactNode {
  const { t } = useTranslation('sampling');
  const words = useAnalysisWords();
  const [group, setGroup] = useState(EVERYBODY);
  const [order, setOrder] = useState<SaturationOrder>('coded');
  const [asTable, setAsTable] = useState(false);
  const { study } = moment;
  const chosen = study.groups.has(group) ? group : null;
  const asked = useMemo(() => ({ group: chosen, order }), [chosen, order]);
  const voiced = useMemo(() => voicedCodes(moment.study), [moment]);
  const curve = useMemo(() => saturationCurve(moment.study, asked, voiced), [moment, asked, voiced]);
  const rows = groupRows(study);
  return (
    <section className={styles['saturation']} aria-label={t('saturation')}>
      <div className={`ph ${styles['title'] ?? ''}`}>
        <h2>{t('saturation')}</h2>
        <span className="sp" />
        <span className={styles['choice']}>
          <SelectInput
            label={t('whose')}
            hideLabel
            value={chosen ?? EVERYBODY}
            options={[
              { value: EVERYBODY, label: words.everybody },
              ...rows.map((row) => ({ value: row.group.id, label: row.group.name })),
            ]}
            onChange={setGroup}
          />
        </span>
        <span className={styles['choice']}>
          <SelectInput
            label={t('order')}
            hideLabel
            value={order}
            options={(['coded', 'date'] as const).map((value) => ({ value, label: t(`orders.${value}`) }))}
            onChange={setOrder}
          />
        </span>
        <Button small look="ghost" pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {t('asTable')}
        </Button>
      </div>
      {curve.points.length === 0 ? (
        <EmptyState title={words.nothingCoded} text={t('nothingCodedText')} />
      ) : asTable ? (
        <SaturationTable moment={moment} asked={asked} />
      ) : (
        <SaturationChart study={study} curve={curve} order={order} />
      )}
      {curve.points.length > 0 && <SaturationNotes study={study} voiced={voiced} asked={asked} />}
    </section>
  );
}

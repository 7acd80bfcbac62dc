import { memo, useState, type ReactNode } from 'react';
import { quotationId } from '../../../shared/query/passages';
import { attributionStyles, type AttributionStyle } from '../../../shared/export/attribution';
import { EmptyState } from '../../components/empty-state';
import { MenuButton } from '../../components/menu-button';
import { SelectInput } from '../../components/select-input';
import { useTranslation } from '../../i18n/i18n';
import styles from './quotes-view.module.css';
import { ReportExport } from './report-export';
import { ReportList } from './report-list';
import { ReportWarnings } from './report-warnings';
import { clearSelected, setSelected } from './select-quotes';
import { starredIds, useReport, type Report } from './use-report';
import type { QuotesContent } from './use-quotes';

/** The quotes chosen for a report as they would be printed, what to look at first, and the ways out. */
export const ReportPanel = memo(function ReportPanel({
  content,
}: {
  readonly content: QuotesContent;
}): ReactNode {
  const { t } = useTranslation('quotes');
  const report = useReport(content);
  const [source, setSource] = useState<AttributionStyle>('full');
  return (
    <aside className={`panel ${styles['report'] ?? ''}`} aria-label={t('report.title')} data-pane="report">
      <div className="ph">
        <h2>{t('report.title')}</h2>
        <span className="n">{report.passages.length}</span>
        <span className="sp" />
        <ReportMenus content={content} report={report} />
      </div>
      <div className={styles['source']}>
        <SelectInput
          label={t('report.sourceLine')}
          value={source}
          options={attributionStyles.map((value) => ({ value, label: t(`report.source.${value}`) }))}
          onChange={setSource}
        />
      </div>
      {report.passages.length === 0 ? (
        <EmptyState title={t('report.emptyTitle')} text={t('report.emptyText')} />
      ) : (
        <>
          {report.starred && <p className={styles['aside']}>{t('report.starredNote')}</p>}
          <ReportList content={content} report={report} source={source} />
          <ReportWarnings content={content} report={report} />
          <ReportExport ids={report.passages.map(quotationId)} source={source} />
        </>
      )}
    </aside>
  );
});

function ReportMenus({
  content,
  report,
}: {
  readonly content: QuotesContent;
  readonly report: Report;
}): ReactNode {
  const { t } = useTranslation('quotes');
  const { study } = content;
  const starred = starredIds(study);
  const byGroup = (): void => {
    const places = new Map([...study.groups.keys()].map((id, place) => [id, place]));
    const sorted = [...report.passages].sort(
      (a, b) =>
        (places.get(a.who.stakeholder?.id ?? '') ?? places.size) -
        (places.get(b.who.stakeholder?.id ?? '') ?? places.size),
    );
    report.reorder(sorted.map(quotationId));
  };
  return (
    <>
      <MenuButton
        label={t('report.order')}
        icon="sort"
        small
        items={[
          { label: t('report.byDocument'), onChoose: () => report.reorder([]) },
          { label: t('report.byStakeholder'), onChoose: byGroup },
        ]}
      />
      <MenuButton
        label={t('report.menu')}
        small
        items={[
          {
            label: t('report.tickStarred'),
            icon: 'star',
            disabled: starred.length === 0,
            onChoose: () => setSelected(starred, true),
          },
          { label: t('report.untick'), onChoose: clearSelected },
        ]}
      />
    </>
  );
}

import type { ReactNode } from 'react';
import type { LabelRow } from '../../../shared/import/review/review-view';
import { useTranslation } from '../../i18n/i18n';
import { said } from '../../i18n/said';
import { countText } from '../../services/count-text';
import { GroupCell } from './group-cell';
import { PersonCell } from './person-cell';
import { RoleCell } from './role-cell';
import styles from './speakers-step.module.css';
import type { Wizard } from './use-wizard';
import { useWizardStore } from './wizard-store';

interface LabelTableProps {
  readonly wizard: Wizard;
  readonly rows: readonly LabelRow[];
  readonly picked: string | null;
}

/** The labels of one file, each with whom it stands for. */
export function LabelTable({ wizard, rows, picked }: LabelTableProps): ReactNode {
  const { t } = useTranslation('import');
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th className={styles['label']}>{t('column.label')}</th>
            <th className={`r ${styles['turns'] ?? ''}`}>{t('column.turns')}</th>
            <th className={styles['detection']}>{t('column.detection')}</th>
            <th className={styles['person']}>{t('column.person')}</th>
            <th className={styles['group']}>{t('column.group')}</th>
            <th>{t('column.role')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.label} wizard={wizard} row={row} rows={rows} on={row.label === picked} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly wizard: Wizard;
  readonly row: LabelRow;
  readonly rows: readonly LabelRow[];
  readonly on: boolean;
}

function Row({ wizard, row, rows, on }: RowProps): ReactNode {
  const pick = (): void => {
    if (!on) useWizardStore.setState({ label: row.label });
  };
  return (
    <tr className={on ? styles['sel'] : ''} onFocus={pick} onClick={pick} aria-current={on}>
      <td lang="nl">
        <button type="button" className={styles['name']} aria-pressed={on}>
          <b className="mono">{row.label}:</b>
          <AlsoWritten row={row} />
        </button>
      </td>
      <td className="r num">{countText(row.turns)}</td>
      <td>
        <Detection row={row} />
      </td>
      <td>
        <PersonCell wizard={wizard} row={row} rows={rows} />
      </td>
      <td>
        <GroupCell wizard={wizard} row={row} />
      </td>
      <td className="t2">
        <RoleCell wizard={wizard} row={row} />
      </td>
    </tr>
  );
}

function AlsoWritten({ row }: { readonly row: LabelRow }): ReactNode {
  const { t } = useTranslation('import');
  if (row.alsoWrittenAs.length === 0) return null;
  const labels = row.alsoWrittenAs.map((label) => `${label}:`).join(', ');
  return (
    <span className={`t3 s11 ell ${styles['also'] ?? ''}`} title={labels}>
      {t('alsoWritten', { labels })}
    </span>
  );
}

/** How sure it is that the label names a speaker; a decision of a person counts as certain. */
function Detection({ row }: { readonly row: LabelRow }): ReactNode {
  const { t } = useTranslation('import');
  const reason = row.reason === '' ? {} : { title: said(row.reason) };
  if (row.confidence === 'certain' || row.state === 'decided')
    return <span className="tag ok">{t('certain')}</span>;
  if (row.confidence === 'check' && row.state !== 'ignored') {
    return (
      <span className="tag warn" {...reason}>
        {t('check')}
      </span>
    );
  }
  return (
    <span className="tag bad" {...reason}>
      {t('notSpeaker')}
    </span>
  );
}

import type { ReactNode } from 'react';
import type { AgreementReport, CodeAgreement } from '../../../shared/agreement/agreement-per-code';
import { codePath, hueOf } from '../../../shared/code-tree/code-tree';
import type { Study } from '../../../shared/model/study';
import { CodeDot } from '../../components/code-dot';
import { useTranslation } from '../../i18n/i18n';
import { said } from '../../i18n/said';
import { countText, decimalText } from '../../services/count-text';
import { useViewStore } from '../../state/view-store';
import { kappaText, shareText, strengthOf } from './agreement-words';
import styles from './agreement-view.module.css';
import { useAgreementStore } from './use-agreement';

interface AgreementTableProps {
  readonly study: Study;
  readonly report: AgreementReport;
  readonly names: readonly [string, string];
}

/** One row per code, with the marks of 0.67 and 0.80 on the line; a code opens its quotes. */
export function AgreementTable({ study, report, names: [a, b] }: AgreementTableProps): ReactNode {
  const { t } = useTranslation('agreement');
  const sort = useAgreementStore((s) => s.sort);
  const rows = sort === 'tree' ? report.codes : [...report.codes].sort(lowestFirst);
  return (
    <table className={styles['table']}>
      <caption className="vh-only">{t('caption', { a, b })}</caption>
      <thead>
        <tr>
          <SortHeader label={t('code')} by="tree" />
          <th style={{ width: '24%' }}>
            <span className="vh-only">{t('line')}</span>
            <span className={styles['axis']} aria-hidden="true">
              <i style={{ left: 0 }}>0</i>
              <i style={{ left: '66%' }}>{decimalText(0.67, 2)}</i>
              <i style={{ left: '81%' }}>{decimalText(0.8, 2)}</i>
              <i style={{ right: 0 }}>1</i>
            </span>
          </th>
          <SortHeader label={t('kappa')} by="kappa" narrow />
          <th className="r" style={{ width: 86 }}>
            {t('agreement')}
          </th>
          <th className="r" style={{ width: 96 }}>
            {t('both')}
          </th>
          <th className="r ell" style={{ width: 130 }} title={t('onlyHint', { name: a })}>
            {t('only', { name: a })}
          </th>
          <th className="r ell" style={{ width: 130 }} title={t('onlyHint', { name: b })}>
            {t('only', { name: b })}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <CodeRow key={row.code} study={study} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function CodeRow({ study, row }: { readonly study: Study; readonly row: CodeAgreement }): ReactNode {
  const { t } = useTranslation('agreement');
  const { code, kappa, percent, both, onlyA, onlyB, reason } = row;
  const low = kappa !== null && strengthOf(kappa) === 'low';
  return (
    <tr>
      <td>
        <button
          type="button"
          className={styles['code']}
          title={t('showQuotes', { path: codePath(study, code).join(' › ') })}
          onClick={() => useViewStore.setState({ view: 'quotes', quotesCode: code })}
        >
          <CodeDot hue={hueOf(study, code)} />
          <span className="ell">{study.codes.get(code)?.name ?? ''}</span>
        </button>
      </td>
      <td>
        {kappa !== null && (
          <span className={styles['track']} aria-hidden="true">
            <i className={styles[strengthOf(kappa)]} style={{ width: `${Math.max(0, kappa) * 100}%` }} />
          </span>
        )}
      </td>
      <td
        className={`r num ${styles['kappa'] ?? ''} ${low ? (styles['bad'] ?? '') : ''}`}
        title={reason === undefined ? undefined : said(reason)}
      >
        {kappaText(kappa)}
      </td>
      <td className="r num">{shareText(percent)}</td>
      <td className="r num">{countText(both)}</td>
      <td className="r num t2">{countText(onlyA)}</td>
      <td className="r num t2">{countText(onlyB)}</td>
    </tr>
  );
}

interface SortHeaderProps {
  readonly label: string;
  readonly by: 'tree' | 'kappa';
  readonly narrow?: boolean;
}

function SortHeader({ label, by, narrow = false }: SortHeaderProps): ReactNode {
  const sort = useAgreementStore((s) => s.sort);
  const direction = sort === by ? { 'aria-sort': 'ascending' as const } : {};
  return (
    <th className={narrow ? 'r' : undefined} style={narrow ? { width: 70 } : {}} {...direction}>
      <button
        type="button"
        className={styles['sort']}
        onClick={() => useAgreementStore.setState({ sort: by })}
      >
        {label}
        {sort === by && ' ↓'}
      </button>
    </th>
  );
}

/** What needs talking about comes first; codes without a kappa last. */
function lowestFirst(a: CodeAgreement, b: CodeAgreement): number {
  return (a.kappa ?? 2) - (b.kappa ?? 2);
}

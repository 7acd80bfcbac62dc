import type { ReactNode } from 'react';
import type { DoubtfulQuotation } from '../../../shared/query/doubtful-quotations';
import { useTranslation } from '../../i18n/i18n';
import { BeforeAfter } from './before-after';
import { codeNames } from './quotation-names';
import styles from './correcting.module.css';

interface TouchedListProps {
  readonly touched: readonly DoubtfulQuotation[];
  readonly before: string;
  readonly after: string;
}

/** What becomes of the quotations that a change touches, before it is made. */
export function TouchedList({ touched, before, after }: TouchedListProps): ReactNode {
  const { t } = useTranslation('correcting');
  if (touched.length === 0) return <p className="t3">{t('noneTouched')}</p>;
  return (
    <section aria-label={t('touched', { count: touched.length })}>
      <h3 className={styles['head']}>{t('touched', { count: touched.length })}</h3>
      <ul className={styles['list']}>
        {touched.map((quotation) => (
          <li key={quotation.codings[0].id} className={styles['item']}>
            <div className="row g6">
              <span className="tag">{t(`doubt.${quotation.doubt}`)}</span>
              <span className="ell t2">{codeNames(quotation.codings)}</span>
            </div>
            <BeforeAfter
              before={before.slice(quotation.home.from, quotation.home.to)}
              after={quotation.range === null ? '' : after.slice(quotation.range.from, quotation.range.to)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

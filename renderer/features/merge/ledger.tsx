import type { ReactNode } from 'react';
import type { LedgerRow, MergePlan } from '../../../shared/merge/merge-plan';
import { Icon } from '../../components/icon';
import { useTranslation } from '../../i18n/i18n';
import { countText } from '../../services/count-text';
import styles from './merge-view.module.css';
import { unaccounted } from './merge-words';

/** The account of the merge: what was on either side ends up in use or in the archive, and nothing is missing. */
export function Ledger({ plan }: { readonly plan: MergePlan }): ReactNode {
  const { t } = useTranslation('merge');
  const lost = unaccounted(plan);
  return (
    <section className={styles['ledger']} aria-label={t('account')}>
      <div className={styles['said']}>
        <h2>{lost === 0 ? t('nothingLost') : t('addsNotUp')}</h2>
        <p className="t2">{lost === 0 ? t('everythingKept') : t('wouldMiss', { count: lost })}</p>
        <span className={lost === 0 ? 'tag ok' : 'tag bad'}>
          <Icon name={lost === 0 ? 'check' : 'warning'} size={12} />
          {t('unaccountedFor', { count: lost })}
        </span>
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">{t('what')}</span>
            </th>
            <th>{t('mine')}</th>
            <th>{t('onlyTheirs')}</th>
            <th>{t('shared')}</th>
            <th className={styles['sum']}>{t('activeAfter')}</th>
            <th>{t('inArchive')}</th>
            <th>{t('unaccounted')}</th>
          </tr>
        </thead>
        <tbody>
          {plan.ledger.map((row) => (
            <Row key={row.what} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ row }: { readonly row: LedgerRow }): ReactNode {
  const { t } = useTranslation('merge');
  return (
    <tr>
      <th scope="row">{t(`ledger.${row.what}`)}</th>
      <td>{countText(row.mine)}</td>
      <td>{countText(row.onlyTheirs)}</td>
      <td>{countText(row.shared)}</td>
      <td className={styles['sum']}>{countText(row.active)}</td>
      <td>{countText(row.archived)}</td>
      <td className={row.unaccounted === 0 ? styles['zero'] : styles['lost']}>
        {countText(row.unaccounted)}
      </td>
    </tr>
  );
}

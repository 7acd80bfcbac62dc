import type { ReactNode } from 'react';
import type { LedgerRow, MergePlan } from '../../../shared/merge/merge-plan';
import { Icon } from '../../components/icon';
import { counted, countText } from '../../services/count-text';
import styles from './merge-view.module.css';
import { ledgerNames, unaccounted } from './merge-words';

/** The account of the merge: what was on either side ends up in use or in the archive, and nothing is missing. */
export function Ledger({ plan }: { readonly plan: MergePlan }): ReactNode {
  const lost = unaccounted(plan);
  return (
    <section className={styles['ledger']} aria-label="Account of the merge">
      <div className={styles['said']}>
        <h2>{lost === 0 ? 'Nothing is lost' : 'This does not add up'}</h2>
        <p className="t2">
          {lost === 0
            ? 'Everything from both sides ends up in use or in the archive.'
            : `${counted(lost, 'thing')} would be missing, so this merge is not offered. Please report it; your study is unchanged.`}
        </p>
        <span className={lost === 0 ? 'tag ok' : 'tag bad'}>
          <Icon name={lost === 0 ? 'check' : 'warning'} size={12} />
          {countText(lost)} unaccounted for
        </span>
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">What</span>
            </th>
            <th>Mine</th>
            <th>Only theirs</th>
            <th>Shared</th>
            <th className={styles['sum']}>Active after merge</th>
            <th>In archive</th>
            <th>Unaccounted</th>
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
  return (
    <tr>
      <th scope="row">{ledgerNames[row.what]}</th>
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

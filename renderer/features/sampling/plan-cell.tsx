import type { ReactNode } from 'react';
import { realised, samplingState, toGo, type SamplingCount } from '../../../shared/analysis/sampling-matrix';
import { useTranslation } from '../../i18n/i18n';
import { countText } from '../../services/count-text';
import styles from './sampling.module.css';

/** How many took part of how many planned, as figures, words and a bar. */
export function PlanCell({ count }: { readonly count: SamplingCount }): ReactNode {
  const { t } = useTranslation('sampling');
  const hint = useHint(count);
  const people = realised(count);
  const state = samplingState(count);
  if (state === 'not-planned' && people === 0 && count.unnumbered === 0) {
    return (
      <td className={styles['none']} title={t('notPlanned')}>
        <span aria-hidden="true">–</span>
        <span className="vh-only">{t('notPlanned')}</span>
      </td>
    );
  }
  const share = count.planned === null || count.planned === 0 ? 1 : Math.min(1, people / count.planned);
  return (
    <td className={styles[state]} title={hint}>
      <span className={styles['figures']}>
        <span>
          <b>{countText(people)}</b>
          {count.unnumbered > 0 && <span className="t3">+</span>}
          {count.planned !== null && <span className="t3"> / {countText(count.planned)}</span>}
        </span>
        <em>
          {state === 'not-planned' ? '' : state === 'done' ? t('done') : t('toGo', { count: toGo(count) })}
        </em>
      </span>
      {count.planned !== null && (
        <span className="pb" aria-hidden="true">
          <i style={{ width: `${share * 100}%` }} />
        </span>
      )}
    </td>
  );
}

/** The sum of a row: “31 of 40”. */
export function TotalCell({ count }: { readonly count: SamplingCount }): ReactNode {
  const { t } = useTranslation('sampling');
  const hint = useHint(count);
  return (
    <td className={`r ${styles['sum'] ?? ''}`} title={hint}>
      <b>{countText(realised(count))}</b>{' '}
      {count.planned !== null && <span className="t3">{t('ofPlanned', { planned: count.planned })}</span>}
    </td>
  );
}

/** Who is behind the figure, with what nobody knows. */
function useHint({ participants, unknown, unnumbered }: SamplingCount): string {
  const { t } = useTranslation('sampling');
  const known = t('participants', { count: participants });
  const counted = unknown === 0 ? known : t('andUnknown', { known, count: unknown });
  return unnumbered === 0 ? counted : t('andUnnumbered', { known: counted, count: unnumbered });
}

import { useState, type ReactNode } from 'react';
import { realised, type SamplingCount } from '../../../shared/analysis/sampling-matrix';
import type { StakeholderGroup } from '../../../shared/model/participant';
import { useTranslation } from '../../i18n/i18n';
import { countText } from '../../services/count-text';
import { moveFocus } from './plan-keys';
import { plan, readPlanned } from './sampling-actions';
import styles from './sampling.module.css';

interface PlanFieldProps {
  readonly group: StakeholderGroup;
  readonly column: { readonly id: string; readonly name: string };
  /** What this cell itself is planned at; null where it is not, though groups below it may be. */
  readonly own: number | null;
  readonly count: SamplingCount;
  readonly first: boolean;
  /** Ends editing, for Escape. */
  readonly onDone: () => void;
}

/** A cell of the plan to type a number into; empty takes it out of the sample. */
export function PlanField({ group, column, own, count, first, onDone }: PlanFieldProps): ReactNode {
  const { t } = useTranslation('sampling');
  const [typed, setTyped] = useState(own === null ? '' : String(own));
  const wrong = readPlanned(typed) === undefined;
  return (
    <td className={styles['field']}>
      <span className="t3">{countText(realised(count))} /</span>
      <input
        type="text"
        inputMode="numeric"
        className={wrong ? styles['bad'] : undefined}
        data-cell={`${group.id} ${column.id}`}
        aria-label={t('plannedFor', { group: group.name, column: column.name })}
        aria-invalid={wrong}
        title={wrong ? t('wholeNumber') : undefined}
        placeholder={count.planned === null ? '–' : countText(count.planned)}
        value={typed}
        // The plan is edited from its first field on.
        ref={first ? focusOnce : undefined}
        onChange={(event) => setTyped(event.target.value)}
        onFocus={(event) => event.target.select()}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onDone();
          else moveFocus(event);
        }}
        onBlur={() => void plan(group.id, column.id, typed, own)}
      />
    </td>
  );
}

/** Takes the focus when nothing in the table has it yet. */
function focusOnce(field: HTMLInputElement | null): void {
  if (field !== null && field.closest('table')?.contains(document.activeElement) === false) field.focus();
}

import { useState, type ReactNode } from 'react';
import { foldLabel } from '../../../shared/import/label-name';
import type { LabelRow } from '../../../shared/import/review/review-view';
import { useTranslation } from '../../i18n/i18n';
import { changePerson } from './decide';
import styles from './speakers-step.module.css';
import type { Wizard } from './use-wizard';

interface PseudonymFieldProps {
  readonly wizard: Wizard;
  readonly row: LabelRow;
  readonly onDone: () => void;
}

/** Another pseudonym for a new person; Enter and leaving keep it, Escape does not. One that is taken is refused. */
export function PseudonymField({ wizard, row, onDone }: PseudonymFieldProps): ReactNode {
  const { t } = useTranslation('import');
  const { person } = row;
  const [typed, setTyped] = useState(person?.pseudonym ?? '');
  const pseudonym = typed.trim();
  const taken = wizard.view.people.some(
    (other) => other.id !== person?.id && foldLabel(other.pseudonym) === foldLabel(pseudonym),
  );
  const wrong = pseudonym === '' || taken;
  const keep = (): void => {
    if (person !== undefined && !wrong && pseudonym !== person.pseudonym) {
      changePerson(wizard, person, { pseudonym });
    }
    onDone();
  };
  return (
    <span className={wrong ? `in s bad ${styles['pseudonym'] ?? ''}` : `in s ${styles['pseudonym'] ?? ''}`}>
      <input
        type="text"
        ref={focusOnce}
        aria-label={t('pseudonymOf', { label: row.label })}
        aria-invalid={wrong}
        title={taken ? t('taken') : undefined}
        maxLength={100}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep();
          else if (event.key === 'Escape') onDone();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
    </span>
  );
}

/** The field was opened to be typed in. */
function focusOnce(field: HTMLInputElement | null): void {
  field?.focus();
}

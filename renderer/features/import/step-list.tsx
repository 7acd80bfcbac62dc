import type { ReactNode } from 'react';
import { Icon } from '../../components/icon';
import { useTranslation } from '../../i18n/i18n';
import styles from './import-view.module.css';
import type { Wizard } from './use-wizard';
import { goToStep } from './wizard-actions';

/** The steps of the import with the one that is shown; any of them may be gone to at any time. */
export function StepList({ wizard: { step, steps } }: { readonly wizard: Wizard }): ReactNode {
  const { t } = useTranslation('import');
  const at = steps.indexOf(step);
  return (
    <ol className={styles['steps']} aria-label={t('steps')}>
      {steps.map((each, index) => (
        <li key={each}>
          <button
            type="button"
            className={each === step ? styles['on'] : index < at ? styles['done'] : ''}
            {...(each === step ? { 'aria-current': 'step' } : {})}
            onClick={() => void goToStep(each)}
          >
            {index < at ? <Icon name="check" size={12} /> : <b aria-hidden="true">{index + 1}</b>}
            {t(`step.${each}`)}
          </button>
        </li>
      ))}
    </ol>
  );
}

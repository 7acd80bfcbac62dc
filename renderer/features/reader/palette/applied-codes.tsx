import type { ReactNode } from 'react';
import type { Coding } from '../../../../shared/model/coding';
import { codeHue } from '../../../components/code-hue';
import { Icon } from '../../../components/icon';
import { useTranslation } from '../../../i18n/i18n';
import { ratedName, ratedWords } from '../../../services/valence';
import { removeCoding } from '../coding-actions';
import type { CodeLooks } from '../code-style';
import styles from './palette.module.css';

interface AppliedCodesProps {
  readonly applied: readonly Coding[];
  readonly looks: CodeLooks;
}

/** The codes one gave these words so far, each with a cross; the series goes on under them. */
export function AppliedCodes({ applied, looks }: AppliedCodesProps): ReactNode {
  const { t } = useTranslation('coding');
  if (applied.length === 0) return null;
  return (
    <ul className={styles['applied']} aria-label={t('palette.onThese')}>
      {applied.map((coding) => {
        const name = looks.nameOf(coding.code);
        return (
          <li
            key={coding.id}
            className="chip"
            style={codeHue(looks.hueOf(coding.code))}
            title={ratedWords(name, coding.valence)}
          >
            <i className="dot" aria-hidden="true" />
            <span className="ell">{ratedName(name, coding.valence)}</span>
            <button
              type="button"
              className="x"
              tabIndex={-1}
              aria-label={t('palette.takeOff', { name })}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => void removeCoding(coding)}
            >
              <Icon name="close" size={12} />
            </button>
          </li>
        );
      })}
    </ul>
  );
}

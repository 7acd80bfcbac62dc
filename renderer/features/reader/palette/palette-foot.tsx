import type { ReactNode } from 'react';
import { Kbd } from '../../../components/kbd';
import { useTranslation } from '../../../i18n/i18n';
import styles from './palette.module.css';

/** The keys of the palette, for whoever has not learned them yet. */
export function PaletteFoot(): ReactNode {
  const { t } = useTranslation('coding');
  return (
    <div className={styles['foot']} aria-hidden="true">
      <span>
        <Kbd>↑</Kbd> <Kbd>↓</Kbd> {t('palette.choose')}
      </span>
      <span>
        <Kbd>Tab</Kbd> {t('palette.keepOpen')}
      </span>
      <span>
        <Kbd>[</Kbd> <Kbd>]</Kbd> {t('palette.resize')}
      </span>
      <span className="sp" />
      <span>
        <Kbd>Esc</Kbd>
      </span>
    </div>
  );
}

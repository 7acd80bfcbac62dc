import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/i18n';
import { countText } from '../../services/count-text';
import styles from './code-tree.module.css';

/** The heading above the open codes that wait beside the tree; each of them says itself that it is one. */
export function SectionHead({ count }: { readonly count: number }): ReactNode {
  const { t } = useTranslation('code-tree');
  return (
    <div className={styles['section']} role="none" title={t('openCodesHint')}>
      <span aria-hidden="true">{t('openCodes')}</span>
      <span className="sp" />
      <span className="num" aria-hidden="true">
        {countText(count)}
      </span>
    </div>
  );
}

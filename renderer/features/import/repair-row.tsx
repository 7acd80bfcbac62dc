import type { ReactNode } from 'react';
import type { Repair } from '../../../shared/import/repair';
import { Icon } from '../../components/icon';
import { useTranslation } from '../../i18n/i18n';
import styles from './repairs-step.module.css';

interface RepairRowProps {
  readonly repair: Repair;
  /** Whether it is wanted. */
  readonly made: boolean;
  readonly onChange: (made: boolean) => void;
}

/** One mended place: the words as the file has them and as they are read; without its tick they stay as they were. */
export function RepairRow({ repair, made, onChange }: RepairRowProps): ReactNode {
  const { t } = useTranslation('import');
  const { before, after, kind, place } = repair;
  const shownBefore = before.replaceAll('\n', ' ↵ ');
  return (
    <label role="listitem" className={styles['row']}>
      <input
        type="checkbox"
        checked={made}
        aria-label={t('mend', { before: shownBefore })}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className="t3 num s12">{t('page', { page: place })}</span>
      <span className="tag">{t(`repair.${kind}`)}</span>
      <span className={`ell ${styles['before'] ?? ''}`} lang="nl" title={before}>
        {shownBefore}
      </span>
      <Icon name="chevron-right" size={12} className="t3" />
      <span className={`ell ${styles[made ? 'after' : 'off'] ?? ''}`} lang="nl" title={after}>
        {after === '' ? t('leftOutWords') : after}
      </span>
    </label>
  );
}

import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/i18n';
import { percentText } from '../../services/count-text';
import { useStudyStore } from '../../state/study-store';
import { sumProgress } from './coding-progress';
import styles from './documents.module.css';
import type { ProgressOf } from './navigator-rows';

/** How far the acting coder is with the study as a whole. */
export function NavigatorFooter({ progressOf }: { readonly progressOf: ProgressOf }): ReactNode {
  const { t } = useTranslation('documents');
  const { study } = useStudyStore.getState();
  const { coded, of } = sumProgress([...study.documents.values()].map(progressOf));
  if (of === 0) return null;
  const percent = percentText(coded / of);
  return (
    <div className={`num ${styles['footer'] ?? ''}`} title={t('footerHint')}>
      <div className="row">
        <span>{t('codedByYou')}</span>
        <span className="sp" />
        <span className="med">{percent}</span>
      </div>
      <span className="pb">
        <i style={{ width: percent }} />
      </span>
      <div className="t3">{t('turnsOf', { coded, of })}</div>
    </div>
  );
}

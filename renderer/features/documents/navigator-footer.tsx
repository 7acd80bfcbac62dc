import type { ReactNode } from 'react';
import { countText, percentText } from '../../services/count-text';
import { useStudyStore } from '../../state/study-store';
import { sumProgress } from './coding-progress';
import styles from './documents.module.css';
import type { ProgressOf } from './navigator-rows';

/** How far the acting coder is with the study as a whole. */
export function NavigatorFooter({ progressOf }: { readonly progressOf: ProgressOf }): ReactNode {
  const { study } = useStudyStore.getState();
  const { coded, of } = sumProgress([...study.documents.values()].map(progressOf));
  if (of === 0) return null;
  const percent = percentText(coded / of);
  return (
    <div
      className={`num ${styles['footer'] ?? ''}`}
      title="Turns of respondents that carry a coding of yours"
    >
      <div className="row">
        <span>Coded by you</span>
        <span className="sp" />
        <span className="med">{percent}</span>
      </div>
      <span className="pb">
        <i style={{ width: percent }} />
      </span>
      <div className="t3">
        {countText(coded)} of {countText(of)} turns
      </div>
    </div>
  );
}

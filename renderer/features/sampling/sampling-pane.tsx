import type { ReactNode } from 'react';
import { PlanSection } from './plan-section';
import { SaturationSection } from './saturation-section';
import styles from './sampling.module.css';
import { useMoment } from './use-sample';

/** The sample: who took part against the plan, and whether new conversations still bring new codes. */
export function SamplingPane(): ReactNode {
  const moment = useMoment();
  return (
    <div className={styles['pane']}>
      <PlanSection moment={moment} />
      <SaturationSection moment={moment} />
    </div>
  );
}

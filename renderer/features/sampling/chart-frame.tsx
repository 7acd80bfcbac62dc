import type { ReactNode } from 'react';
import {
  SATURATION_MARKS,
  type SaturationOrder,
  type SaturationPoint,
} from '../../../shared/analysis/saturation';
import { useTranslation } from '../../i18n/i18n';
import { chart, endRun, type ChartGeometry } from './chart-geometry';
import styles from './sampling.module.css';
import { useAnalysisWords } from './use-sample';

interface ChartFrameProps {
  readonly points: readonly SaturationPoint[];
  readonly geometry: ChartGeometry;
  readonly order: SaturationOrder;
}

/** Everything of the chart behind the bars: lines across, marks, the last documents. */
export function ChartFrame({ points, geometry, order }: ChartFrameProps): ReactNode {
  const words = useAnalysisWords();
  const { t } = useTranslation('sampling');
  const { ticks } = geometry;
  const end = chart.width - chart.right;
  return (
    <g aria-hidden="true">
      <LastDocuments points={points} step={geometry.step} />
      {ticks.map((tick) => (
        <g key={tick.value}>
          <line className={styles['tick']} x1={chart.left} x2={end} y1={tick.y} y2={tick.y} />
          <text x={chart.left - 6} y={tick.y + 4} textAnchor="end">
            {tick.value}
          </text>
        </g>
      ))}
      {SATURATION_MARKS.filter((mark) => mark <= points.length).map((mark) => {
        const at = chart.left + mark * geometry.step;
        return (
          <g key={mark}>
            <line className={styles['mark']} x1={at} x2={at} y1={chart.top} y2={chart.bottom} />
            <text x={at - 4} y={chart.top + 8} textAnchor="end">
              {t('mark', { count: mark })}
            </text>
          </g>
        );
      })}
      <text x={chart.left} y={chart.bottom + 37}>
        {t('axis', { order: words.orders[order] })}
      </text>
    </g>
  );
}

/** All codes so far, as a line over the bars. */
export function TotalLine({
  points,
  line,
}: Pick<ChartFrameProps, 'points'> & Pick<ChartGeometry, 'line'>): ReactNode {
  const [x, y] = line.at(-1) ?? [0, 0];
  return (
    <g aria-hidden="true" className={styles['total-line']}>
      <path
        className={styles['line']}
        d={line.map(([px, py], at) => `${at === 0 ? 'M' : 'L'}${px} ${py}`).join(' ')}
      />
      <circle className={styles['dot']} cx={x} cy={y} r={3.5} />
      <text className={styles['all']} x={x + 8} y={y + 4}>
        {points.at(-1)?.total ?? 0}
      </text>
    </g>
  );
}

function LastDocuments({
  points,
  step,
}: {
  readonly points: readonly SaturationPoint[];
  readonly step: number;
}): ReactNode {
  const { t } = useTranslation('sampling');
  const run = endRun(points.length);
  if (run === 0) return null;
  const width = run * step;
  const x = chart.width - chart.right - width;
  const codes = points.slice(-run).reduce((sum, { fresh }) => sum + fresh.length, 0);
  return (
    <>
      <rect className={styles['last']} x={x} y={chart.top} width={width} height={chart.bottom - chart.top} />
      <text className={styles['figure']} x={x + 6} y={chart.bottom - 62}>
        {t('lastDocuments', { count: run })}
      </text>
      <text className={styles['figure']} x={x + 6} y={chart.bottom - 48}>
        {t('newCodes', { count: codes })}
      </text>
    </>
  );
}

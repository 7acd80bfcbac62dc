import type { KeyboardEvent, ReactNode } from 'react';
import type { StakeholderGroup } from '../../../shared/model/participant';
import { chart, hasNumber, type Bar } from './chart-geometry';
import styles from './sampling.module.css';

interface ChartBarProps {
  readonly bar: Bar;
  readonly step: number;
  /** Place from 0, and how many there are. */
  readonly place: number;
  readonly count: number;
  readonly fresh: number;
  /** Undefined where several groups speak, or nobody knows which. */
  readonly group: StakeholderGroup | undefined;
  readonly label: string;
  readonly tabbable: boolean;
  readonly onShow: (on: boolean) => void;
  /** Told of every key, for the arrows. */
  readonly onMove: (event: KeyboardEvent<SVGGElement>) => void;
  readonly onOpen: () => void;
}

/** A figure above a bar, and letters below it, need so much room. */
const ROOM = 14;

/** One document: its bar, the figure above it, the letters of its group below. */
export function ChartBar(props: ChartBarProps): ReactNode {
  const { bar, step, place, count, fresh, group, label, tabbable, onShow, onMove, onOpen } = props;
  return (
    <g
      data-bar=""
      role="link"
      aria-label={label}
      tabIndex={tabbable ? 0 : -1}
      className={styles['bar']}
      onClick={onOpen}
      onFocus={() => onShow(true)}
      onBlur={() => onShow(false)}
      onPointerEnter={() => onShow(true)}
      onPointerLeave={() => onShow(false)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') onOpen();
        else onMove(event);
      }}
    >
      <rect
        className={styles['place']}
        x={bar.middle - step / 2}
        y={chart.top}
        width={step}
        height={chart.bottom - chart.top + 28}
        rx={2}
      />
      <rect
        x={bar.x}
        y={bar.y}
        width={bar.width}
        height={bar.height}
        rx={1}
        style={{ fill: group === undefined ? 'var(--text-3)' : `var(--sh-${group.hue})` }}
      />
      {step >= ROOM && fresh > 0 && (
        <text className={styles['figure']} x={bar.middle} y={bar.y - 4} textAnchor="middle">
          {fresh}
        </text>
      )}
      {step >= ROOM && (
        <text className={styles['letters']} x={bar.middle} y={chart.bottom + 11} textAnchor="middle">
          {group?.monogram ?? '+'}
        </text>
      )}
      {hasNumber(place, count) && (
        <text x={bar.middle} y={chart.bottom + 24} textAnchor="middle">
          {place + 1}
        </text>
      )}
    </g>
  );
}

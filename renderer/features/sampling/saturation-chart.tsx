import { useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import { codePath, PATH_SEPARATOR } from '../../../shared/code-tree/code-tree';
import type { SaturationCurve, SaturationOrder, SaturationPoint } from '../../../shared/analysis/saturation';
import type { Study } from '../../../shared/model/study';
import { useTranslation } from '../../i18n/i18n';
import { openDocument } from '../../state/view-store';
import { ChartBar } from './chart-bar';
import { ChartFrame, TotalLine } from './chart-frame';
import { chart, chartGeometry } from './chart-geometry';
import styles from './sampling.module.css';

interface SaturationChartProps {
  readonly study: Study;
  readonly curve: SaturationCurve;
  readonly order: SaturationOrder;
}

/**
 * New codes per document as bars in the colour and with the letters of the group, all codes so far as a line. A bar opens
 * its document; the arrow keys go from bar to bar, and the line below says what the bar stands for.
 */
export function SaturationChart({ study, curve, order }: SaturationChartProps): ReactNode {
  const { t } = useTranslation('sampling');
  const { points } = curve;
  const geometry = useMemo(
    () =>
      chartGeometry(
        points.map(({ fresh }) => fresh.length),
        points.map(({ total }) => total),
      ),
    [points],
  );
  const [active, setActive] = useState(0);
  const [shown, setShown] = useState<number | null>(null);
  const at = Math.min(active, points.length - 1);
  const point = shown === null ? undefined : points[shown];
  const go = (event: KeyboardEvent<SVGGElement>): void => {
    const next = placeAfter(event.key, at, points.length);
    if (next === undefined) return;
    event.preventDefault();
    setActive(next);
    event.currentTarget.ownerSVGElement?.querySelectorAll<SVGElement>('[data-bar]')[next]?.focus();
  };
  return (
    <figure className={styles['chart']}>
      <svg
        viewBox={`0 0 ${chart.width} ${chart.height}`}
        role="group"
        aria-label={t('chartName', { count: points.length, codes: points.at(-1)?.total ?? 0 })}
      >
        <ChartFrame {...{ points, geometry, order }} />
        {geometry.bars.map((bar, place) => {
          const one = points[place];
          if (one === undefined) return null;
          return (
            <ChartBar
              key={one.document}
              bar={bar}
              step={geometry.step}
              place={place}
              count={points.length}
              fresh={one.fresh.length}
              group={study.groups.get(one.group ?? '')}
              label={barText(study, one, place, t)}
              tabbable={place === at}
              onShow={(on) => {
                setShown(on ? place : null);
                if (on) setActive(place);
              }}
              onMove={go}
              onOpen={() => openDocument(one.document)}
            />
          );
        })}
        <TotalLine points={points} line={geometry.line} />
      </svg>
      <figcaption className={styles['readout']} aria-hidden="true">
        {point === undefined || shown === null ? (
          <>
            <i className={styles['legend']} />
            {t('legend')}
          </>
        ) : (
          <span className="ell">{barText(study, point, shown, t)}</span>
        )}
      </figcaption>
    </figure>
  );
}

type Words = ReturnType<typeof useTranslation<'sampling'>>['t'];

/** “3. LL-01, Leerlingen: 2 new codes (Tijd; Beeld), 13 so far”. */
function barText(
  study: Study,
  { document, group, fresh, total }: SaturationPoint,
  place: number,
  t: Words,
): string {
  const names = fresh.map((code) => codePath(study, code).join(PATH_SEPARATOR)).join('; ');
  const said = {
    place: place + 1,
    title: study.documents.get(document)?.title ?? '',
    group: study.groups.get(group ?? '')?.name ?? t('several'),
    total,
  };
  return fresh.length === 0 ? t('barNone', said) : t('bar', { ...said, count: fresh.length, names });
}

function placeAfter(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowRight') return Math.min(count - 1, at + 1);
  if (key === 'ArrowLeft') return Math.max(0, at - 1);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

import type { ReactNode } from 'react';
import type { SamplingMatrix, SamplingRow } from '../../../shared/analysis/sampling-matrix';
import { samplingCell } from '../../../shared/model/sampling';
import type { Study } from '../../../shared/model/study';
import { Monogram } from '../../components/monogram';
import { useTranslation } from '../../i18n/i18n';
import { ColumnHead } from './column-head';
import { PlanCell, TotalCell } from './plan-cell';
import { PlanField } from './plan-field';
import styles from './sampling.module.css';

interface PlanTableProps {
  readonly study: Study;
  readonly matrix: SamplingMatrix;
  readonly editing: boolean;
  readonly onDone: () => void;
}

/** Groups by columns. While the plan is edited every cell is a field; the arrow keys go from one to the next. */
export function PlanTable({ study, matrix, editing, onDone }: PlanTableProps): ReactNode {
  const { t } = useTranslation('sampling');
  const { columns, rows } = matrix;
  return (
    <div className={styles['scroll']}>
      <table
        className={`${styles['table'] ?? ''} num`}
        style={{ minWidth: NAMES + columns.length * NARROWEST }}
      >
        <caption className="vh-only">{t('plan')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="vh-only">{t('group')}</span>
            </th>
            {columns.map((column) => (
              <ColumnHead key={column.id} column={column} columns={columns} editing={editing} />
            ))}
            <th scope="col" className="r">
              {t('total')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.group.id}>
              <th scope="row">
                <span className={styles['group']} style={{ paddingLeft: row.depth * 14 }}>
                  <Monogram group={row.group} decorative />
                  <span className="ell" title={row.group.name}>
                    {row.group.name}
                  </span>
                </span>
              </th>
              {columns.map(({ id, name }, at) => (
                <Cell
                  key={id}
                  {...{ study, row, column: id, name, editing, onDone, first: at === 0 && row === rows[0] }}
                />
              ))}
              <TotalCell count={row.total} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Width of group names and totals, and the least for a column, in pixels; more columns than fit scroll sideways. */
const NAMES = 186;
const NARROWEST = 78;

interface CellProps {
  readonly study: Study;
  readonly row: SamplingRow;
  readonly column: string;
  readonly name: string;
  readonly editing: boolean;
  readonly first: boolean;
  readonly onDone: () => void;
}

function Cell({ study, row, column, name, editing, first, onDone }: CellProps): ReactNode {
  const count = row.cells.get(column);
  if (count === undefined) return null;
  if (!editing) return <PlanCell count={count} />;
  const own = study.samplingPlan.get(samplingCell(row.group.id, column)) ?? null;
  return (
    <PlanField
      key={String(own)}
      group={row.group}
      column={{ id: column, name }}
      {...{ own, count, first, onDone }}
    />
  );
}

import { useRef, type KeyboardEvent, type ReactNode } from 'react';
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
  const table = useRef<HTMLTableElement>(null);
  const { columns, rows } = matrix;
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onDone();
    else if (editing && table.current !== null) moveFocus(event, table.current);
  };
  return (
    <div className={styles['scroll']}>
      <table ref={table} className={`${styles['table'] ?? ''} num`} onKeyDown={onKey}>
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
                  {...{ study, row, column: id, name, editing, first: at === 0 && row === rows[0] }}
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

interface CellProps {
  readonly study: Study;
  readonly row: SamplingRow;
  readonly column: string;
  readonly name: string;
  readonly editing: boolean;
  readonly first: boolean;
}

function Cell({ study, row, column, name, editing, first }: CellProps): ReactNode {
  const count = row.cells.get(column);
  if (count === undefined) return <td />;
  if (!editing) return <PlanCell count={count} />;
  const own = study.samplingPlan.get(samplingCell(row.group.id, column)) ?? null;
  return (
    <PlanField key={String(own)} group={row.group} column={{ id: column, name }} {...{ own, count, first }} />
  );
}

const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  Enter: [1, 0],
};

/** Goes up and down in a column with the arrow keys and Enter; left and right at the ends of what is typed. */
function moveFocus(event: KeyboardEvent, table: HTMLTableElement): void {
  const field = event.target;
  if (!(field instanceof HTMLInputElement) || field.dataset['cell'] === undefined) return;
  const step = steps[event.key] ?? sideways(event.key, field);
  if (step === undefined) return;
  event.preventDefault();
  const [row = 0, column = 0] = placeOf(table, field);
  const next = table.tBodies[0]?.rows[row + step[0]]?.cells[column + step[1]]?.querySelector('input');
  next?.focus();
  next?.select();
}

function sideways(key: string, field: HTMLInputElement): readonly [number, number] | undefined {
  const { selectionStart, selectionEnd, value } = field;
  const isWhole = selectionStart === 0 && selectionEnd === value.length;
  if (key === 'ArrowLeft' && (isWhole || selectionEnd === 0)) return [0, -1];
  if (key === 'ArrowRight' && (isWhole || selectionStart === value.length)) return [0, 1];
  return undefined;
}

function placeOf(table: HTMLTableElement, field: HTMLElement): readonly number[] {
  const cell = field.closest('td');
  const row = cell?.closest('tr');
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  return cell === null || row === null || row === undefined ? [] : [rows.indexOf(row), cell.cellIndex];
}

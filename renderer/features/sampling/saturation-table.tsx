import { useMemo, type ReactNode } from 'react';
import type { TableCell, TableLook } from '../../../shared/analysis/analysis-table';
import { saturationTable } from '../../../shared/analysis/saturation-table';
import type { SaturationAsked } from '../../../shared/analysis/saturation';
import styles from './sampling.module.css';
import { useAnalysisWords, type Moment } from './use-sample';

/** The chart as figures, for who would rather read them or cannot see it. */
export function SaturationTable({
  moment,
  asked,
}: {
  readonly moment: Moment;
  readonly asked: SaturationAsked;
}): ReactNode {
  const words = useAnalysisWords();
  const { title, columns, rows } = useMemo(
    () => saturationTable(moment.study, asked, words),
    [moment, asked, words],
  );
  return (
    // A region that scrolls can be reached by keyboard, so that its lower rows can be read.
    <div className={styles['figures-table']} role="region" aria-label={title} tabIndex={0}>
      <table className="num">
        <caption className="vh-only">{title}</caption>
        <thead>
          <tr>
            {columns.map(({ header, look }) => (
              <th key={header} scope="col" className={look === 'number' ? 'r' : undefined}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={String(row[0])}>
              {row.map((cell, at) => (
                <FigureCell key={columns[at]?.header} cell={cell} look={columns[at]?.look} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function FigureCell({
  cell,
  look,
}: {
  readonly cell: TableCell;
  readonly look: TableLook | undefined;
}): ReactNode {
  if (look === 'number') return <td className="r">{cell}</td>;
  return look === 'words' ? (
    <td className={styles['long']} title={String(cell)} lang="nl">
      {cell}
    </td>
  ) : (
    <td>{cell}</td>
  );
}

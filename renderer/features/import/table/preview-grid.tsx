import type { ReactNode } from 'react';
import {
  COLUMN_USES,
  type ColumnUse,
  type SheetReview,
  type TableMapping,
} from '../../../../shared/import/table-review';
import { Icon } from '../../../components/icon';
import { useTranslation } from '../../../i18n/i18n';
import { withUse } from './with-use';
import styles from './table-mapping.module.css';

interface PreviewGridProps {
  readonly sheet: SheetReview;
  readonly mapping: TableMapping;
  readonly onChange: (mapping: TableMapping) => void;
}

/** Columns that are drawn; a table of conversations has fewer. */
const SHOWN_COLUMNS = 40;

/** The upper rows of a sheet, with the use of each column to choose above it. */
export function PreviewGrid({ sheet, mapping, onChange }: PreviewGridProps): ReactNode {
  const { t } = useTranslation('import-table');
  const columns = sheet.headings.slice(0, SHOWN_COLUMNS);
  const uses = columns.map((key) => kindOf(mapping, key));
  const more = sheet.rowCount - sheet.rows.length;
  return (
    <div className={styles['scroll']} role="region" aria-label={t('preview')} tabIndex={0}>
      <table className={styles['grid']}>
        <thead>
          <tr>
            <th className={styles['number']} aria-hidden="true" />
            {columns.map((key, column) => (
              <th key={key} scope="col" data-use={uses[column]}>
                <div className="in">
                  <select
                    aria-label={t('useOf', { name: key })}
                    value={uses[column]}
                    onChange={(event) => {
                      const kind = COLUMN_USES.find((use) => use === event.target.value);
                      if (kind !== undefined) onChange(withUse(mapping, key, kind));
                    }}
                  >
                    {COLUMN_USES.map((kind) => (
                      <option key={kind} value={kind}>
                        {t(`uses.${kind}`)}
                      </option>
                    ))}
                  </select>
                  <Icon name="chevron-down" size={12} />
                </div>
                <span className={styles['heading']} lang="nl" title={key}>
                  {key}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody lang="nl">
          {numbered(sheet.rows).map(({ row, number }) => (
            <tr key={number} {...rowState(number - 1, mapping.headingRow)}>
              <th scope="row" className={styles['number']}>
                {number}
              </th>
              {columns.map((key, column) => (
                <td key={key} data-use={uses[column]}>
                  <div title={row[column] ?? ''}>{row[column] ?? ''}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p className="t3 s12">{t('moreRows', { count: more })}</p>}
    </div>
  );
}

function numbered(
  rows: SheetReview['rows'],
): readonly { readonly row: readonly string[]; readonly number: number }[] {
  return rows.map((row, index) => ({ row, number: index + 1 }));
}

function kindOf({ columns }: TableMapping, key: string): ColumnUse['kind'] {
  return Object.hasOwn(columns, key) ? (columns[key]?.kind ?? 'ignore') : 'ignore';
}

/** The row of headings stands out; what stands above it is not read as rows. */
function rowState(index: number, headingRow: number): { readonly 'data-row'?: string } {
  if (index === headingRow) return { 'data-row': 'headings' };
  return index < headingRow ? { 'data-row': 'above' } : {};
}

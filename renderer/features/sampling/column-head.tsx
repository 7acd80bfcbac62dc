import type { ReactNode } from 'react';
import type { SamplingColumn } from '../../../shared/model/sampling';
import { MenuButton } from '../../components/menu-button';
import { useTranslation } from '../../i18n/i18n';
import { moveColumn, removeColumn, renameColumn } from './sampling-actions';
import styles from './sampling.module.css';

interface ColumnHeadProps {
  readonly column: SamplingColumn;
  readonly columns: readonly SamplingColumn[];
  readonly editing: boolean;
}

/** The name of a moment or method; while the plan is edited a field, with a menu to move or remove it. */
export function ColumnHead({ column, columns, editing }: ColumnHeadProps): ReactNode {
  const { t } = useTranslation(['sampling', 'common']);
  if (!editing) {
    return (
      <th scope="col" title={column.name}>
        <span className="ell">{column.name}</span>
      </th>
    );
  }
  const at = columns.indexOf(column);
  return (
    <th scope="col">
      <span className={styles['head']}>
        <input
          key={column.name}
          type="text"
          title={column.name}
          aria-label={t('columnName', { name: column.name })}
          defaultValue={column.name}
          maxLength={100}
          onBlur={(event) => void renameColumn(column, event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.currentTarget.blur();
          }}
        />
        <MenuButton
          small
          label={t('columnMenu', { name: column.name })}
          items={[
            {
              label: t('moveLeft'),
              icon: 'chevron-left',
              disabled: at === 0,
              onChoose: () => void moveColumn(columns, column.id, -1),
            },
            {
              label: t('moveRight'),
              icon: 'chevron-right',
              disabled: at === columns.length - 1,
              onChoose: () => void moveColumn(columns, column.id, 1),
            },
            'line',
            { label: t('common:remove'), danger: true, onChoose: () => void removeColumn(column) },
          ]}
        />
      </span>
    </th>
  );
}

import type { ReactNode } from 'react';
import { TABLE_SHAPES, type SheetReview, type TableMapping } from '../../../../shared/import/table-review';
import { SelectInput } from '../../../components/select-input';
import { useTranslation } from '../../../i18n/i18n';
import type { TableMappingProps } from './table-mapping-props';
import { withShape } from './with-use';
import styles from './table-mapping.module.css';

interface ControlsProps extends Pick<TableMappingProps, 'review' | 'mapping' | 'onChange'> {
  readonly shown: SheetReview | undefined;
  readonly onShow: (sheet: string) => void;
}

/** Rows that may be offered as the one with the headings. */
const OFFERED_ROWS = 15;

/** Where the conversations lie: layout, sheet, row of headings, and whether headings are read along. */
export function MappingControls({ review, mapping, shown, onShow, onChange }: ControlsProps): ReactNode {
  const { t } = useTranslation('import-table');
  const change = (part: Partial<TableMapping>): void => onChange({ ...mapping, ...part });
  const sheets = review.sheets.map(({ name, hidden }) => ({
    value: name,
    label: hidden ? t('hiddenSheet', { name }) : name,
  }));
  const inEvery = mapping.sheet === '' && sheets.length > 1;
  return (
    <div className={styles['controls']}>
      <SelectInput
        label={t('layout')}
        value={mapping.shape}
        options={TABLE_SHAPES.map((shape) => ({ value: shape, label: t(`shapes.${shape}`) }))}
        onChange={(shape) => onChange(withShape(mapping, shape))}
      />
      {sheets.length > 1 && (
        <SelectInput
          label={t('sheet')}
          value={mapping.sheet}
          options={[{ value: '', label: t('everySheet') }, ...sheets]}
          onChange={(sheet) => change({ sheet })}
        />
      )}
      <SelectInput
        label={t('headingRow')}
        value={String(mapping.headingRow)}
        options={[
          { value: '-1', label: t('noHeadings') },
          ...rowOptions(shown).map(({ row, cells }) => ({
            value: String(row),
            label: t('rowNumbered', { row: row + 1, cells }),
          })),
        ]}
        onChange={(row) => change({ headingRow: Number(row) })}
      />
      {inEvery && shown !== undefined && (
        <SelectInput label={t('shownSheet')} value={shown.name} options={sheets} onChange={onShow} />
      )}
      <label className={styles['tick']}>
        <input
          type="checkbox"
          checked={mapping.headingsShown}
          onChange={(event) => change({ headingsShown: event.target.checked })}
        />
        {t('headingsShown')}
      </label>
    </div>
  );
}

/** The upper rows by what stands in them, rows without anything left out. */
function rowOptions(
  sheet: SheetReview | undefined,
): readonly { readonly row: number; readonly cells: string }[] {
  return (sheet?.rows ?? []).slice(0, OFFERED_ROWS).flatMap((cells, row) => {
    const words = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
    return words.length === 0 ? [] : [{ row, cells: words.join(' · ').slice(0, 60) }];
  });
}

import { useId, type ReactNode } from 'react';
import { useTranslation } from '../../i18n/i18n';
import styles from './quotes-view.module.css';

/** Formats of the export registry that the window offers; the renderer does not carry the exporters themselves. */
const formats = [
  { id: 'docx', word: 'docx' },
  { id: 'csv', word: 'csv' },
  { id: 'xlsx', word: 'xlsx' },
  { id: 'docx-list', word: 'list' },
  { id: 'csv-no-bom', word: 'plainCsv' },
] as const;

/** Id of one of these formats. */
export type FormatId = (typeof formats)[number]['id'];

interface ExportFormatsProps {
  readonly value: FormatId;
  readonly onChange: (format: FormatId) => void;
}

/** Choice of the kind of file. */
export function ExportFormats({ value, onChange }: ExportFormatsProps): ReactNode {
  const { t } = useTranslation('quotes');
  const group = useId();
  return (
    <fieldset className={styles['formats']}>
      <legend className="lab">{t('export.format')}</legend>
      {formats.map(({ id, word }) => (
        <label key={id} className={styles['format']}>
          <input
            type="radio"
            name={group}
            aria-label={t(`export.${word}`)}
            checked={value === id}
            onChange={() => onChange(id)}
          />
          <b className="med">{t(`export.${word}`)}</b>
          <span className={styles['hint']}>{t(`export.${word}Hint`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

import { useId, type ReactNode } from 'react';
import styles from './quotes-view.module.css';

/** Formats of the export registry that the window offers; the renderer does not carry the exporters themselves. */
const formats = [
  {
    id: 'docx',
    label: 'Word report',
    hint: 'Per code, quotes by stakeholder group with pseudonym and role, and how many of each group spoke.',
  },
  {
    id: 'csv',
    label: 'Table for Excel',
    hint: 'One row per quote and code; semicolons, with a byte-order mark.',
  },
  { id: 'csv-no-bom', label: 'Table for other programs', hint: 'The same rows as plain UTF-8 CSV.' },
] as const;

/** Id of one of these formats. */
export type FormatId = (typeof formats)[number]['id'];

interface ExportFormatsProps {
  readonly value: FormatId;
  readonly onChange: (format: FormatId) => void;
}

/** Choice of the kind of file. */
export function ExportFormats({ value, onChange }: ExportFormatsProps): ReactNode {
  const group = useId();
  return (
    <fieldset className={styles['formats']}>
      <legend className="lab">Format</legend>
      {formats.map(({ id, label, hint }) => (
        <label key={id} className={styles['format']}>
          <input
            type="radio"
            name={group}
            aria-label={label}
            checked={value === id}
            onChange={() => onChange(id)}
          />
          <b className="med">{label}</b>
          <span className={styles['hint']}>{hint}</span>
        </label>
      ))}
    </fieldset>
  );
}

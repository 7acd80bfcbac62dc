import { useState, type ReactNode } from 'react';
import { useTranslation } from '../../i18n/i18n';
import { readDate } from '../../services/read-date';

interface DateFieldProps {
  readonly label: string;
  /** ISO date, or '' for none. */
  readonly value: string;
  readonly onChange: (date: string) => void;
}

/** A date in a row of a table; what is no date is marked when one leaves it, and not taken over. */
export function DateField({ label, value, onChange }: DateFieldProps): ReactNode {
  const { t } = useTranslation('components');
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed !== null && readDate(typed) === undefined;
  return (
    <span className={wrong ? 'in s bad' : 'in s'}>
      <input
        type="text"
        aria-label={label}
        aria-invalid={wrong}
        title={wrong ? t('writeDate') : undefined}
        placeholder="2026-03-12"
        value={typed ?? value}
        onChange={(event) => {
          const words = event.target.value;
          setTyped(words);
          const date = readDate(words);
          if (date !== undefined) onChange(date);
        }}
        onBlur={() => {
          if (!wrong) setTyped(null);
        }}
      />
    </span>
  );
}

import { useState, type ReactNode } from 'react';
import { useTranslation } from '../i18n/i18n';
import { readDate } from '../services/read-date';
import { TextInput } from './text-input';

interface DateInputProps {
  readonly label: string;
  /** ISO date, or '' for none. */
  readonly value: string;
  /** Called with an ISO date or '', never with half a date. */
  readonly onChange: (date: string) => void;
}

/** A date as text, because the browser's own field puts days and months in the order of the computer, not of the team. */
export function DateInput({ label, value, onChange }: DateInputProps): ReactNode {
  const { t } = useTranslation('components');
  const [typed, setTyped] = useState(value);
  const [left, setLeft] = useState(false);
  const wrong = left && readDate(typed) === undefined;
  const type = (words: string): void => {
    setTyped(words);
    const date = readDate(words);
    if (date !== undefined) onChange(date);
  };
  const tidy = (): void => {
    setLeft(true);
    setTyped((words) => readDate(words) ?? words);
  };
  return (
    <TextInput
      label={label}
      value={typed}
      placeholder="2026-03-12"
      onChange={type}
      onBlur={tidy}
      error={wrong ? t('writeDate') : undefined}
    />
  );
}

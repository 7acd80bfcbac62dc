import type { ReactNode } from 'react';
import { Icon } from '../../components/icon';
import styles from './details-step.module.css';

interface InlineSelectProps<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly onChange: (value: V) => void;
}

/** A choice in a row or a bar, whose name the column or its first option says. */
export function InlineSelect<V extends string>(props: InlineSelectProps<V>): ReactNode {
  const { label, value, options, onChange } = props;
  return (
    <span className={`in s ${styles['inline'] ?? ''}`}>
      <select
        aria-label={label}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon name="chevron-down" size={12} />
    </span>
  );
}

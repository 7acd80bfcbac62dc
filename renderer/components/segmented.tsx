import type { ReactNode } from 'react';

interface SegmentedProps<V extends string> {
  /** Name of the choice as a whole. */
  readonly label: string;
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly onChange: (value: V) => void;
  readonly small?: boolean;
}

/** Two to four ways to look at one thing, side by side; each is a button that is pressed or not. */
export function Segmented<V extends string>(props: SegmentedProps<V>): ReactNode {
  const { label, value, options, onChange, small = false } = props;
  return (
    <span className={small ? 'seg s' : 'seg'} role="group" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          className={option.value === value ? 'on' : ''}
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
        >
          {option.label}
        </button>
      ))}
    </span>
  );
}

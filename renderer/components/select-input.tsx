import { useId, type ReactNode } from 'react';
import { Icon } from './icon';

interface SelectInputProps<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly onChange: (value: V) => void;
  readonly hideLabel?: boolean;
  readonly disabled?: boolean;
}

/** A labelled choice of one out of a few; the native list, so that it opens outside any panel. */
export function SelectInput<V extends string>(props: SelectInputProps<V>): ReactNode {
  const { label, value, options, onChange, hideLabel = false, disabled = false } = props;
  const id = useId();
  const choose = (chosen: string): void => {
    const option = options.find((known) => known.value === chosen);
    if (option !== undefined) onChange(option.value);
  };
  return (
    <div className="fld">
      <label htmlFor={id} className={hideLabel ? 'vh-only' : 'lab'}>
        {label}
      </label>
      <div className="in">
        <select id={id} value={value} disabled={disabled} onChange={(event) => choose(event.target.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="chevron-down" size={12} />
      </div>
    </div>
  );
}

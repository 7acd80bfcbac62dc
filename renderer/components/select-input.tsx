import { useEffect, useId, useState, type ReactNode } from 'react';
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
  const [shown, hold] = useHeld(value);
  const choose = (chosen: string): void => {
    const option = options.find((known) => known.value === chosen);
    if (option === undefined || option.value === shown) return;
    hold(option.value);
    onChange(option.value);
  };
  return (
    <div className="fld">
      <label htmlFor={id} className={hideLabel ? 'vh-only' : 'lab'}>
        {label}
      </label>
      <div className="in">
        <select id={id} value={shown} disabled={disabled} onChange={(event) => choose(event.target.value)}>
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

/** How long a choice is shown that nobody took over, in milliseconds: then it was refused. */
const REFUSED_MS = 2_000;

/**
 * The value, or what was just chosen until the value follows. Without it the list would go back for the moment a change
 * takes, and every further letter somebody types to choose would choose anew.
 */
function useHeld<V extends string>(value: V): readonly [V, (chosen: V) => void] {
  const [held, setHeld] = useState<{ readonly instead: V; readonly chosen: V } | null>(null);
  useEffect(() => {
    if (held === null) return undefined;
    // Once the value has followed, it alone counts: an undo may bring it back at once.
    const timer = window.setTimeout(() => setHeld(null), held.instead === value ? REFUSED_MS : 0);
    return () => window.clearTimeout(timer);
  }, [held, value]);
  const shown = held !== null && held.instead === value ? held.chosen : value;
  return [shown, (chosen) => setHeld({ instead: value, chosen })];
}

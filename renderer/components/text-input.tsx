import { useId, type InputHTMLAttributes, type ReactNode, type Ref } from 'react';

interface TextInputProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value'> {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Leaves the label to screen readers, where a heading or a column already says it. */
  readonly hideLabel?: boolean;
  /** One line under the field that is always there. */
  readonly hint?: string;
  /** What is wrong and what to do; takes the place of the hint. */
  readonly error?: string | undefined;
  readonly ref?: Ref<HTMLInputElement>;
}

/** A labelled line of text. */
export function TextInput(props: TextInputProps): ReactNode {
  const { label, value, onChange, hideLabel = false, hint, error, className = '', ...rest } = props;
  const id = useId();
  const note = error ?? hint;
  return (
    <div className={`fld ${className}`.trim()}>
      <label htmlFor={id} className={hideLabel ? 'vh-only' : 'lab'}>
        {label}
      </label>
      <div className={error === undefined ? 'in' : 'in bad'}>
        <input
          id={id}
          type="text"
          value={value}
          onChange={(event) => onChange(event.target.value)}
          aria-invalid={error !== undefined}
          {...(note === undefined ? {} : { 'aria-describedby': `${id}-note` })}
          {...rest}
        />
      </div>
      {note !== undefined && (
        <span id={`${id}-note`} className={error === undefined ? 'hint' : 'err'}>
          {note}
        </span>
      )}
    </div>
  );
}

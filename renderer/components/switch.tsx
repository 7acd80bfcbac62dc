import type { ReactNode } from 'react';

interface SwitchProps {
  /** What it switches on. */
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly disabled?: boolean;
}

/** Something that is on or off and takes effect at once, with its words beside it. */
export function Switch({ label, on, onChange, disabled = false }: SwitchProps): ReactNode {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={on}
      disabled={disabled}
      className="row g8 switch"
      onClick={() => onChange(!on)}
    >
      <span className={on ? 'sw on' : 'sw'} />
      <span>{label}</span>
    </button>
  );
}

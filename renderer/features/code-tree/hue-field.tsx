import { useId, type ReactNode } from 'react';
import { CodeDot } from '../../components/code-dot';
import styles from './dialogs.module.css';

/** Names of the 12 hues, in order of their numbers; colour is never the only sign. */
const hueNames = [
  'Clay',
  'Brown',
  'Amber',
  'Olive',
  'Sage',
  'Forest',
  'Petrol',
  'Cyan',
  'Steel',
  'Indigo',
  'Plum',
  'Raspberry',
] as const;

interface HueFieldProps {
  /** The code's own hue (1-12), or null to inherit. */
  readonly value: number | null;
  /** The hue it would inherit. */
  readonly inherited: number;
  readonly onChange: (hue: number | null) => void;
}

/** Choice of a code's colour: its parent's, or one of twelve. */
export function HueField({ value, inherited, onChange }: HueFieldProps): ReactNode {
  const group = useId();
  const swatch = (name: string, hue: number, choice: number | null): ReactNode => (
    <label key={name} className={styles['swatch']}>
      <input type="radio" name={group} checked={value === choice} onChange={() => onChange(choice)} />
      <CodeDot hue={hue} />
      {name}
    </label>
  );
  return (
    <fieldset className={styles['swatches']}>
      <legend className="lab">Colour</legend>
      {swatch('Inherit', inherited, null)}
      {hueNames.map((name, index) => swatch(name, index + 1, index + 1))}
    </fieldset>
  );
}

import { useId, type ReactNode } from 'react';
import { CodeDot } from '../../components/code-dot';
import { useTranslation } from '../../i18n/i18n';
import styles from './dialogs.module.css';

/** The 12 hues of the palette, by number; each has a name, because colour is never the only sign. */
const hues = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

interface HueFieldProps {
  /** The code's own hue (1-12), null to inherit, undefined while nothing is chosen. */
  readonly value: number | null | undefined;
  /** The hue it would inherit. */
  readonly inherited: number;
  readonly onChange: (hue: number | null) => void;
}

/** Choice of a code's colour: its parent's, or one of twelve. */
export function HueField({ value, inherited, onChange }: HueFieldProps): ReactNode {
  const { t } = useTranslation('code-tree');
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
      <legend className="lab">{t('hue.legend')}</legend>
      {swatch(t('hue.inherit'), inherited, null)}
      {hues.map((hue) => swatch(t(`hue.names.h${hue}`), hue, hue))}
    </fieldset>
  );
}

import type { ReactNode } from 'react';
import { Kbd } from '../../../components/kbd';
import styles from './palette.module.css';

/** The keys of the palette, for whoever has not learned them yet. */
export function PaletteFoot(): ReactNode {
  return (
    <div className={styles['foot']} aria-hidden="true">
      <span>
        <Kbd>↑</Kbd> <Kbd>↓</Kbd> choose
      </span>
      <span>
        <Kbd>Tab</Kbd> apply, keep open
      </span>
      <span>
        <Kbd>[</Kbd> <Kbd>]</Kbd> shrink / expand
      </span>
      <span className="sp" />
      <span>
        <Kbd>Esc</Kbd>
      </span>
    </div>
  );
}

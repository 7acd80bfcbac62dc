import type { ReactNode } from 'react';
import type { Valence } from '../../../shared/model/coding';
import { valenceSigns } from '../../services/valence';
import styles from './quotes-view.module.css';

/** The sign of a valence in a square of its own; its word must stand or be said beside it. Empty for none. */
export function ValenceSign({ valence }: { readonly valence: Valence | undefined }): ReactNode {
  return (
    <span className={styles['valence']} aria-hidden="true">
      {valence === undefined ? '' : valenceSigns[valence]}
    </span>
  );
}

import type { ReactNode } from 'react';
import type { HitContext } from '../../shared/search/hit-context';
import styles from './hit-words.module.css';

/** A hit among the words around it: the participant's voice, so in the reading face. One line, cut at its end. */
export function HitWords({ hit }: { readonly hit: HitContext }): ReactNode {
  return (
    <span className={styles['voice']} lang="nl">
      <span className={styles['before']}>{hit.before}</span>
      <mark>{hit.match}</mark>
      {hit.after}
    </span>
  );
}

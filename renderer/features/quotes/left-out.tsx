import type { ReactNode } from 'react';
import { Note } from '../../components/note';
import styles from './quotes-view.module.css';

/** Names the documents whose quotes are not in the list, because a list must not silently miss a voice. */
export function LeftOut({ titles }: { readonly titles: readonly string[] }): ReactNode {
  if (titles.length === 0) return null;
  return (
    <div className={styles['left-out']}>
      <Note kind="warn" title={`Without the quotations in ${titles.join(', ')}.`}>
        The text cannot be read. The codings are safe. Open the document to see what to do.
      </Note>
    </div>
  );
}

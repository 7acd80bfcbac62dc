import type { ReactNode } from 'react';
import type { WordPart } from '../../../shared/code-tree/diff-words';
import styles from './correcting.module.css';

/** Words with what went struck out and what came underlined. */
export function DiffParts({ parts }: { readonly parts: readonly WordPart[] }): ReactNode {
  return (
    <p className={styles['diff']} lang="nl">
      {placed(parts).map(({ at, kind, text }) =>
        kind === 'same' ? (
          <span key={at}>{text}</span>
        ) : kind === 'gone' ? (
          <del key={at}>{text}</del>
        ) : (
          <ins key={at}>{text}</ins>
        ),
      )}
    </p>
  );
}

/** Each part with the place where it begins, which tells two equal ones apart. */
function placed(parts: readonly WordPart[]): readonly (WordPart & { readonly at: number })[] {
  let at = 0;
  return parts.map((part) => {
    const start = at;
    at += part.text.length;
    return { ...part, at: start };
  });
}

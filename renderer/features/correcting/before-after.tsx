import { useMemo, type ReactNode } from 'react';
import { diffWords } from '../../../shared/code-tree/diff-words';
import styles from './correcting.module.css';

interface BeforeAfterProps {
  readonly before: string;
  readonly after: string;
}

/** Words as they were and as they are, in one: what went is struck out, what came is underlined. */
export function BeforeAfter({ before, after }: BeforeAfterProps): ReactNode {
  const parts = useMemo(() => diffWords(before, after), [before, after]);
  return (
    <p className={styles['diff']} lang="nl">
      {parts.map(({ kind, text }, index) =>
        kind === 'same' ? (
          <span key={index}>{text}</span>
        ) : kind === 'gone' ? (
          <del key={index}>{text}</del>
        ) : (
          <ins key={index}>{text}</ins>
        ),
      )}
    </p>
  );
}

import { useMemo, type ReactNode } from 'react';
import { diffWords } from '../../../shared/code-tree/diff-words';
import { DiffParts } from './diff-parts';

interface BeforeAfterProps {
  readonly before: string;
  readonly after: string;
}

/** Words as they were and as they are, in one. */
export function BeforeAfter({ before, after }: BeforeAfterProps): ReactNode {
  const parts = useMemo(() => diffWords(before, after), [before, after]);
  return <DiffParts parts={parts} />;
}

import { useDeferredValue } from 'react';
import { useStudyStore } from './study-store';

/**
 * The revision of the study for what may follow a moment later: counts, progress, lists beside the text.
 *
 * The words being coded are painted first; a component that takes this value as a prop and is wrapped in
 * `memo` is then drawn in spare time, and drawn once for many changes in a row.
 */
export function useLaterRevision(): number {
  return useDeferredValue(useStudyStore((state) => state.revision));
}

import { useDeferredValue, useMemo } from 'react';
import type { TextRange } from '../../../../shared/lib/text-range';
import { useReaderStore, type Reading } from '../reader-store';
import { findHits, NO_HITS } from './find-hits';

/** What is found in the document on a side. */
export interface Find {
  readonly hits: readonly TextRange[];
  /** Index of the hit that one is at; -1 for none. */
  readonly at: number;
}

/** Looks for the query of a side while its find bar is open; typing goes before finding. */
export function useFind({ layout }: Reading): Find {
  const query = useReaderStore((state) => (state.bar === 'find' ? state.query : ''));
  const hit = useReaderStore((state) => state.hit);
  const late = useDeferredValue(query);
  const hits = useMemo(() => (late === '' ? NO_HITS : findHits(layout, late)), [layout, late]);
  return { hits, at: hit < hits.length ? hit : -1 };
}
